package kz.esep.count;

import java.time.Instant;

/**
 * A step as it was recorded.
 *
 * @param person id of who recorded it
 * @param recorded the machine's time
 * @param seq number of its journal entry, 0 where it is read from a result file or not recorded yet
 */
public record Recorded(Done done, String person, Instant recorded, long seq) {

    /** When it was done: the machine's time, or the corrected one. */
    public Instant at() {
        Instant said = done.at();
        return said == null ? recorded : said;
    }

    Stage stage() {
        return done.stage();
    }

    Recorded blind() {
        return new Recorded(done.blind(), person, recorded, seq);
    }
}
