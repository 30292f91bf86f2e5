/**
 * The signed election package: contests, precincts, commissions, forms, thresholds and rule editions, all as data.
 * Uses signing and text.
 */
@NullMarked
package kz.esep.election;

import org.jspecify.annotations.NullMarked;
