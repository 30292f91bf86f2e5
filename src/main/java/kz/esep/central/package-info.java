/**
 * The centre's store: intake of result files, totals, seats and receipts. Uses result.
 */
@NullMarked
package kz.esep.central;

import org.jspecify.annotations.NullMarked;
