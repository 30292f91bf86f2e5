/**
 * The chair's desk: what is disputed, found or ready, both readings of a settled protocol, decisions, acceptance and
 * corrections. Uses the tally's use cases; knows no other screen.
 */
@NullMarked
package kz.esep.desktop.review;

import org.jspecify.annotations.NullMarked;
