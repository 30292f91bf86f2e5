package kz.esep.signing;

import java.util.List;
import kz.esep.text.Message;

/**
 * The people who signed are who the centre says they are.
 *
 * @param signers in the order in which they signed
 * @param notices what an operator should know and confirm: a stale revocation list, a signer revoked after the file was
 *     first received
 */
public record Trusted(List<Identity> signers, List<Message> notices) implements Standing {

    public Trusted {
        signers = List.copyOf(signers);
        notices = List.copyOf(notices);
    }
}
