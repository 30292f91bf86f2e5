/**
 * Typing protocols from the paper: choosing a precinct, the form of a reading, and disputed cells typed again. Shows a
 * person only what that person types; sees tally, election and access, and what serves all screens.
 */
@NullMarked
package kz.esep.desktop.entry;

import org.jspecify.annotations.NullMarked;
