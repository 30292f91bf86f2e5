package kz.esep.schedule;

import java.time.LocalDate;

/**
 * A decision that stands in this commission's minutes, for whatever refers to it.
 *
 * @param number as acts refer to it
 * @param date of the sitting, local
 * @param text what was decided
 */
public record Adopted(String number, LocalDate date, String text) {}
