/**
 * Paper that leaves the office: which documents can be made, printing them, the log of certified copies and the copies
 * posted for voters. It prints what {@code document}, {@code result} and {@code central} make, and makes no document itself.
 */
@NullMarked
package kz.esep.paper;

import org.jspecify.annotations.NullMarked;
