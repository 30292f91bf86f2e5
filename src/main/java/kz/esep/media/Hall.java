package kz.esep.media;

import java.time.LocalTime;

/**
 * A hall for meetings with voters.
 *
 * @param seats how many people it takes, at least 1
 * @param opens from when on each day it can be had
 * @param closes until when, later than that
 * @param terms the terms on which everybody gets it, the same for all
 */
public record Hall(String name, String address, long seats, LocalTime opens, LocalTime closes, String terms) {}
