package kz.esep.central;

import java.util.List;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What an intake did, file by file in the order in which they were given.
 */
public record Intaken(List<Line> lines) {
    public Intaken {
        lines = List.copyOf(lines);
    }

    /** How many lines came out that way. */
    public long count(Result result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }

    /** What became of a file. */
    public enum Result {
        /** Verified, kept and receipted now. */
        ACCEPTED,
        /** The same bytes had been accepted before; nothing changed. */
        KNOWN,
        /** Refused with a reason; only its digest is kept. */
        REFUSED,
        /** It could not be read from the medium; nothing is kept. */
        UNREADABLE
    }

    /**
     * One file.
     *
     * @param digest SHA-256 of the whole file, null when it could not be read
     * @param code reason code of a refusal, otherwise empty
     * @param said what happened and what to do
     * @param standing what became of an accepted one, else null
     */
    public record Line(
            String name,
            @Nullable Digest digest,
            Result result,
            String code,
            List<Message> said,
            @Nullable Standing standing) {
        public Line {
            said = List.copyOf(said);
        }
    }
}
