package kz.esep.result;

import kz.esep.election.Election;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import kz.esep.text.Progress;

/** Prints the protocol of a commission. */
@FunctionalInterface
public interface PdfPrinter {

    /**
     * The printed protocol, PDF/A-2b.
     *
     * @param record the figures
     * @param recordDigest SHA-256 of {@code record.json}; {@code urn:sha256:} and its digits have to stand, not packed, in
     *     the PDF's metadata
     */
    byte[] print(ResultRecord record, Digest recordDigest, Election election);

    /** The same, telling how far a long protocol is; a printer that has nothing to tell stays as it is. */
    default PdfPrinter telling(Progress progress) {
        return this;
    }

    /** The same, with codes on the paper that this person signs; a printer without codes stays as it is. */
    default PdfPrinter sealedBy(Signer signer) {
        return this;
    }
}
