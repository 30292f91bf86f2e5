/**
 * Protocols: readings, checks, disputes, decisions, acceptance and corrections. The rules are pure functions over
 * immutable values; the use cases put their outcome into the journal. Uses election, access, store and text.
 */
@NullMarked
package kz.esep.tally;

import org.jspecify.annotations.NullMarked;
