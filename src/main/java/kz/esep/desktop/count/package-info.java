/**
 * The night of the count at a precinct commission: the steps with their times at the left, the chosen one large beside
 * them, and the twelve hours. Sees the count and what serves all screens.
 */
@NullMarked
package kz.esep.desktop.count;

import org.jspecify.annotations.NullMarked;
