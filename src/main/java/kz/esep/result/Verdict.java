package kz.esep.result;

import java.util.List;
import kz.esep.signing.Identity;
import kz.esep.signing.Refusal;
import kz.esep.text.Digest;
import kz.esep.text.Message;

/** What came of verifying a result file. */
public sealed interface Verdict permits Verdict.Verified, Verdict.Rejected {

    /** SHA-256 of the whole file. */
    Digest file();

    /** Size of the whole file in bytes. */
    long size();

    /**
     * The file passes V01 to V08 and V10.
     *
     * @param recordDigest SHA-256 of {@code record.json}
     * @param signers in the order in which they signed
     * @param notices what an operator should know and confirm
     */
    record Verified(
            Digest file,
            long size,
            Digest recordDigest,
            ResultRecord record,
            List<Identity> signers,
            List<Message> notices)
            implements Verdict {
        public Verified {
            signers = List.copyOf(signers);
            notices = List.copyOf(notices);
        }
    }

    /** The file is refused; nothing of it may be used or kept. */
    record Rejected(Digest file, long size, Refusal refusal) implements Verdict {}
}
