package kz.esep.media;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet gave one contestant, as it was monitored.
 *
 * @param outlet its number
 * @param amount in the outlet's unit, at least 1: seconds or square centimetres
 * @param paid whether it was paid for
 * @param news whether it was news on nomination or registration, of which all get equal volumes (Art. 27(7))
 * @param tone null where it is not recorded
 * @param note may be empty
 */
public record Coverage(
        long outlet,
        LocalDate day,
        Contestant contestant,
        long amount,
        boolean paid,
        boolean news,
        @Nullable Tone tone,
        String note) {}
