package kz.esep.seal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.election.Election;
import kz.esep.signing.Arrival;
import kz.esep.signing.Quorum;
import kz.esep.signing.Refusal;
import kz.esep.signing.ShortSignature;
import kz.esep.signing.Signature;
import kz.esep.signing.Signer;
import kz.esep.signing.SigningCertificate;
import kz.esep.signing.Trust;
import kz.esep.signing.Trusted;
import kz.esep.text.Digest;
import kz.esep.text.Message;

/**
 * Makes and reads the codes of one election. The signature is over the ASCII {@code esep-seal-1}, the whole SHA-256 of
 * the election package, and the bytes of the code before the signature.
 */
public final class Seals {
    private static final byte[] PURPOSE = "esep-seal-1".getBytes(StandardCharsets.US_ASCII);

    private final Election election;
    private final SealBody bodies;

    public Seals(Election election) {
        this.election = election;
        this.bodies = new SealBody(election);
    }

    /** What came of making a code. */
    public sealed interface Made {}

    /** A code to be printed. */
    public record Sealed(Code code) implements Made {}

    /** There is none, and why. */
    public record Without(Reason reason) implements Made {
        /** The same in words. */
        public Message why() {
            return Message.of("seal", "Reason." + reason.name());
        }
    }

    /** Why there is no code. */
    public enum Reason {
        /** The signer's key is of a kind that codes are not signed with. */
        @JsonProperty("key")
        KEY,
        /** The form has more lines than a readable code can hold. */
        @JsonProperty("room")
        ROOM
    }

    /** Whether a text calls itself a code, so that it is not the name of a file. */
    public static boolean claims(String text) {
        return SealText.claims(text);
    }

    /**
     * Makes a code.
     *
     * @throws kz.esep.text.Refused when the key or token cannot sign
     */
    public Made make(Seal seal, Signer signer) {
        byte[] body = bodies.write(seal, signer.certificate().digest());
        Optional<byte[]> signature = ShortSignature.sign(signer, signed(body));
        if (signature.isEmpty()) {
            return new Without(Reason.KEY);
        }
        Optional<Code> code = Code.of(SealText.write(joined(body, signature.get())));
        return code.isPresent() ? new Sealed(code.get()) : new Without(Reason.ROOM);
    }

    /**
     * Reads a code and judges it.
     *
     * @param text as a reader of QR codes gave it or somebody typed it
     * @param trust in the package's CA, with roster and revocation list where they are at hand
     * @param known the certificates at hand for a commission's id, from wherever: each is judged before it counts
     * @param arrival when the code came in
     */
    public Reading read(String text, Trust trust, Function<String, List<SigningCertificate>> known, Arrival arrival) {
        try {
            byte[] bytes = SealText.read(text);
            int end = bytes.length - ShortSignature.LENGTH;
            if (end <= 0) {
                throw new Flaw("Q03", "Q03.short");
            }
            byte[] body = Arrays.copyOf(bytes, end);
            SealBody.Read read = bodies.read(body);
            byte[] signature = Arrays.copyOfRange(bytes, end, bytes.length);
            SigningCertificate signer = signer(read, known.apply(read.seal().commission()), body, signature);
            return judged(read.seal(), signer, trust, arrival);
        } catch (Flaw e) {
            return new Reading.Rejected(e.refusal());
        }
    }

    private SigningCertificate signer(SealBody.Read read, List<SigningCertificate> known, byte[] body, byte[] signature)
            throws Flaw {
        List<SigningCertificate> named =
                known.stream().filter(one -> read.names(one.digest())).toList();
        if (named.isEmpty()) {
            throw new Flaw("Q06", "Q06.unknown");
        }
        for (SigningCertificate one : named) {
            if (ShortSignature.holds(one, signed(body), signature)) {
                return one;
            }
        }
        throw new Flaw("Q06", "Q06.signature");
    }

    private Reading judged(Seal seal, SigningCertificate signer, Trust trust, Arrival arrival) {
        Quorum quorum = new Quorum(seal.commission(), election.source().signers());
        return switch (trust.judge(new Signature(signer, seal.origin().at()), arrival, quorum)) {
            case Refusal refusal -> new Reading.Rejected(refusal);
            case Trusted trusted -> new Reading.Genuine(seal, trusted.signers().getFirst(), trusted.notices());
        };
    }

    byte[] signed(byte[] body) {
        Digest whole = election.digest();
        return joined(joined(PURPOSE, whole.bytes()), body);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
