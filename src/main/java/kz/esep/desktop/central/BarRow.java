package kz.esep.desktop.central;

import kz.esep.seats.Fraction;
import kz.esep.text.Wording;

/**
 * A list, candidate or answer with its votes.
 *
 * @param number its place on the ballot, from 1; 0 for against all
 * @param share of the base, from 0 to 1
 */
record BarRow(int number, String id, Wording name, long votes, Fraction share) {}
