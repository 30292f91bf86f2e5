package kz.esep.result;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.election.Election;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.signing.Quorum;
import kz.esep.signing.Refusal;
import kz.esep.signing.Signature;
import kz.esep.signing.Trust;
import kz.esep.signing.Trusted;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Verifies result files: V01 to V08 and V10, in an order in which nothing is parsed before it is verified. V09 and V11
 * need the other files of a store. Immutable and safe to use from several threads.
 */
public final class ResultVerifier {
    private final Election election;
    private final Trust trust;
    private final Agreement agreement;

    /**
     * Verifies files of one election.
     *
     * @param trust in the package's CA, with the roster and the revocation list where they are at hand
     */
    public ResultVerifier(Election election, Trust trust) {
        this.election = election;
        this.trust = trust;
        this.agreement = new Agreement(election);
    }

    /**
     * Verifies one file.
     *
     * @param file all its bytes, read once
     * @param arrival when it came in
     */
    public Verdict verify(byte[] file, Arrival arrival) {
        return switch (Container.open(Profile.RESULT, file)) {
            case Refusal refusal -> new Verdict.Rejected(Digest.of(file), file.length, refusal);
            case Opened opened -> judged(opened, file.length, arrival);
        };
    }

    private Verdict judged(Opened opened, long size, Arrival arrival) {
        try {
            String commission =
                    opened.signatures().getFirst().certificate().identity().commission();
            return switch (trust.judge(
                    opened, arrival, new Quorum(commission, election.source().signers()))) {
                case Refusal refusal -> new Verdict.Rejected(opened.digest(), size, refusal);
                case Trusted trusted -> read(opened, size, commission, trusted);
            };
        } catch (Refused e) {
            return new Verdict.Rejected(opened.digest(), size, new Refusal("V05", e.reason()));
        }
    }

    private Verdict read(Opened opened, long size, String commission, Trusted trusted) {
        return switch (RecordReader.read(opened.entry(ResultFile.RECORD))) {
            case RecordReader.Unreadable unreadable ->
                new Verdict.Rejected(opened.digest(), size, unreadable.refusal());
            case RecordReader.Read read -> {
                Refusal refusal = broken(opened, read.record(), commission);
                yield refusal != null
                        ? new Verdict.Rejected(opened.digest(), size, refusal)
                        : new Verdict.Verified(
                                opened.digest(),
                                size,
                                opened.digest(ResultFile.RECORD),
                                read.record(),
                                trusted.signers(),
                                trusted.notices());
            }
        };
    }

    private @Nullable Refusal broken(Opened opened, ResultRecord record, String commission) {
        if (!signedByThoseNamed(opened, record.header())) {
            return new Refusal("V06", Message.of("result", "V06.others"));
        }
        Refusal misplaced = new Scope(election).misplaced(record, commission);
        return misplaced != null ? misplaced : agreement.disagreement(opened, record);
    }

    /** The record names roles and certificates; whoever signed must be exactly those. */
    private boolean signedByThoseNamed(Opened opened, Header header) {
        Set<Header.SignerRole> signed = new HashSet<>();
        for (Signature signature : opened.signatures()) {
            signed.add(new Header.SignerRole(
                    signature.certificate().identity().role(),
                    signature.certificate().digest()));
        }
        List<Header.SignerRole> named = header.signers();
        return signed.size() == named.size() && signed.containsAll(named);
    }
}
