package kz.esep.seal;

import java.util.List;
import kz.esep.signing.Identity;
import kz.esep.signing.Refusal;
import kz.esep.text.Message;

/** What came of reading a code. */
public sealed interface Reading {

    /**
     * The signature holds, and the signer is one of those who sign for that commission.
     *
     * @param notices what one should know, such as a revocation list that is old
     */
    record Genuine(Seal seal, Identity signer, List<Message> notices) implements Reading {
        public Genuine {
            notices = List.copyOf(notices);
        }
    }

    /** It is not, or it cannot be told: nothing it says may be believed. */
    record Rejected(Refusal refusal) implements Reading {}
}
