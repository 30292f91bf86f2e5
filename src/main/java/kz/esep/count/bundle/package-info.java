/**
 * The counting table: stacks of ballots that are counted in bundles, twice and by different people, as pure values. Uses
 * text only; who may count when, and what becomes of the sums, is the count's.
 */
@NullMarked
package kz.esep.count.bundle;

import org.jspecify.annotations.NullMarked;
