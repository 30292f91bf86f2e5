package kz.esep.central;

import kz.esep.text.Digest;

/**
 * A roster with a higher number than any before (entry {@code central.roster-taken}).
 *
 * @param number from 1
 * @param file SHA-256 of the signed roster
 */
record RosterTaken(long number, Digest file) {}
