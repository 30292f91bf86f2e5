/**
 * Seats by Article 97-1 and 111-1 in exact fractions, each step explained. Pure functions. Uses election and text.
 */
@NullMarked
package kz.esep.seats;

import org.jspecify.annotations.NullMarked;
