package kz.esep.office;

import java.nio.file.Path;
import kz.esep.election.Election;
import kz.esep.result.Receipt;
import kz.esep.signing.Identity;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Quorum;
import kz.esep.signing.Signer;
import kz.esep.text.Refused;

/** The centre's key, with which it signs receipts and what it publishes. */
public final class ReceiptKey {
    private ReceiptKey() {}

    /**
     * Unlocks the key that signs receipts: the centre's and no other, for a receipt by a commission's own key would say
     * nothing. The passphrase is wiped.
     *
     * @throws Refused when the passphrase is wrong, the file is broken or the key is somebody else's
     */
    public static Signer open(Election election, Path file, char[] passphrase) {
        Signer signer = KeyFile.open(file, passphrase);
        Identity owner = signer.certificate().identity();
        Quorum centre = Receipt.centre(election);
        if (!owner.commission().equals(centre.commission()) || !centre.roles().contains(owner.role())) {
            throw new Refused("office", "receipt-key", file.toString(), owner.commission(), owner.role());
        }
        return signer;
    }
}
