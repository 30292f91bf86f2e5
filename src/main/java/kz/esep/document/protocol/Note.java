package kz.esep.document.protocol;

import java.time.LocalDateTime;
import kz.esep.text.Phrase;

/**
 * An entry of the annex: something that was decided or done.
 *
 * @param precinct its number; empty for what is about the whole commission
 * @param act its number, or empty
 * @param person who
 * @param at local time
 */
public record Note(
        Phrase contest, String precinct, Phrase what, String act, Phrase reason, String person, LocalDateTime at) {}
