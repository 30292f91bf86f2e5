/**
 * Seats by Article 97-1 and 111-1 in exact fractions, winners and run-offs, each step explained in words. Pure
 * functions, and the tables of {@code esep seats}. Uses election and text.
 */
@NullMarked
package kz.esep.seats;

import org.jspecify.annotations.NullMarked;
