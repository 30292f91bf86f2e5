package kz.esep.media;

import kz.esep.seats.Fraction;

/**
 * What one contestant got.
 *
 * @param amount in the unit's seconds or square centimetres
 * @param share of all, from 0 to 1
 * @param over how much more it is than an equal share, less where it is below 0
 */
public record Share(Contestant contestant, long amount, Fraction share, Fraction over) {}
