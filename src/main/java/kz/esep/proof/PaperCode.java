package kz.esep.proof;

import kz.esep.seal.Reading;
import kz.esep.signing.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of one code on paper.
 *
 * @param source the file it came from, empty for a text
 * @param genuine what it says, null where it is refused
 * @param refusal why it is refused, or what differs from the result file; null where nothing does
 * @param compared whether it was compared with a result file
 */
public record PaperCode(
        String source,
        Reading.@Nullable Genuine genuine,
        @Nullable Refusal refusal,
        boolean compared) {

    static PaperCode refused(String source, Refusal refusal) {
        return new PaperCode(source, null, refusal, false);
    }

    /** Whether nothing was found wrong. */
    public boolean holds() {
        return refusal == null;
    }
}
