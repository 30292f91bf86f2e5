package kz.esep.signing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;

/**
 * Whose signatures count: the package's CA, and if they are at hand its revocation list and the centre's roster.
 * Immutable; safe to use from several threads. A certificate that was verified once is remembered, so its chain costs
 * nothing again. A roster narrows whom the CA's certificates let sign; it never stands in for the CA's own signature.
 */
public final class Trust {
    private static final Duration CLOCK_AHEAD = Duration.ofHours(1);
    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(Extension.keyUsage, Extension.basicConstraints);

    private final CaCertificate ca;

    @Nullable
    private final RevocationList revocations;

    @Nullable
    private final Roster roster;

    private final Map<Digest, Roster.Member> members = new HashMap<>();
    private final Set<Digest> verified;

    private Trust(
            CaCertificate ca, @Nullable RevocationList revocations, @Nullable Roster roster, Set<Digest> verified) {
        this.ca = ca;
        this.revocations = revocations;
        this.roster = roster;
        this.verified = verified;
        if (roster != null) {
            roster.members().forEach(member -> members.put(member.certificate(), member));
        }
    }

    /**
     * Trusts one CA.
     *
     * @param caCertificate PEM or DER, as the election package has it
     * @throws Refused when it is not a CA's self-signed certificate
     */
    public static Trust in(byte[] caCertificate) {
        return new Trust(CaCertificate.read(caCertificate), null, null, ConcurrentHashMap.newKeySet());
    }

    /** Also heeds what a revocation list of the same CA names. */
    public Trust with(RevocationList list) {
        return new Trust(ca, list, roster, verified);
    }

    /** Also trusts nobody whom the roster does not name. Only a roster from {@link Roster#open} may be given. */
    public Trust with(Roster list) {
        return new Trust(ca, revocations, list, verified);
    }

    /**
     * Why this certificate is not to sign anything any more, whatever the clock says; empty where neither the roster nor the
     * revocation list speaks against it.
     */
    public Optional<Message> against(SigningCertificate certificate) {
        String name = certificate.identity().name();
        if (revocations != null && revocations.revoked(certificate).isPresent()) {
            return Optional.of(notice(
                    "signer.revoked", name, day(revocations.revoked(certificate).get())));
        }
        if (roster == null) {
            return Optional.empty();
        }
        Roster.Member member = members.get(certificate.digest());
        return member != null && member.names(certificate.identity())
                ? Optional.empty()
                : Optional.of(notice("signer.off-roster", name, roster.number()));
    }

    /** Whether a list is heeded that may speak {@link #against} somebody. */
    public boolean isListed() {
        return roster != null || revocations != null;
    }

    /** Number of the roster that is heeded; 0 where none is. */
    public long rosterNumber() {
        return roster == null ? 0 : roster.number();
    }

    /** Judges who signed a file: V05, then V06. */
    public Standing judge(Opened file, Arrival arrival, Quorum quorum) {
        try {
            List<Message> notices = new ArrayList<>();
            noteAge(arrival, notices);
            for (Signature signature : file.signatures()) {
                trusted(signature, arrival, notices);
            }
            List<SigningCertificate> signers =
                    file.signatures().stream().map(Signature::certificate).toList();
            Optional<Refusal> refusal = quorum.judge(signers);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            return new Trusted(
                    signers.stream().map(SigningCertificate::identity).toList(), notices);
        } catch (Rejected e) {
            return e.refusal();
        }
    }

    /** Judges one of those who may sign: V05. Whether the others signed too is not asked. */
    public Standing judge(Signature signature, Arrival arrival, Quorum quorum) {
        try {
            List<Message> notices = new ArrayList<>();
            noteAge(arrival, notices);
            trusted(signature, arrival, notices);
            Optional<Refusal> refusal = quorum.stranger(signature.certificate());
            return refusal.isPresent()
                    ? refusal.get()
                    : new Trusted(List.of(signature.certificate().identity()), notices);
        } catch (Rejected e) {
            return e.refusal();
        }
    }

    private void noteAge(Arrival arrival, List<Message> notices) {
        if (revocations != null && revocations.staleAt(arrival.intake())) {
            notices.add(notice("notice.list-stale", day(revocations.issuedAt())));
        }
    }

    private void trusted(Signature signature, Arrival arrival, List<Message> notices) throws Rejected {
        certificate(signature, arrival);
        notRevoked(signature, arrival, notices);
        onTheRoster(signature, arrival, notices);
        if (signature.claimed().isAfter(arrival.intake().plus(CLOCK_AHEAD))) {
            notices.add(notice("notice.clock-ahead", name(signature), day(signature.claimed())));
        }
    }

    private void certificate(Signature signature, Arrival arrival) throws Rejected {
        SigningCertificate certificate = signature.certificate();
        if (!chains(certificate)) {
            throw new Rejected("V05", "V05.chain");
        }
        if (!certificate.named()
                || !forSigning(certificate.structure().getTBSCertificate().getExtensions())) {
            throw new Rejected("V05", "V05.usage");
        }
        for (Instant time : List.of(signature.claimed(), arrival.firstReceived())) {
            if (!certificate.validAt(time) || !ca.validAt(time)) {
                throw new Rejected(
                        "V05",
                        "V05.time",
                        name(signature),
                        day(certificate.validFrom()),
                        day(certificate.validUntil()),
                        day(time));
            }
        }
    }

    private boolean chains(SigningCertificate certificate) {
        if (!certificate.structure().getIssuer().equals(ca.name())) {
            return false;
        }
        if (verified.contains(certificate.digest())) {
            return true;
        }
        boolean signed = ca.signed(certificate.structure());
        if (signed) {
            verified.add(certificate.digest());
        }
        return signed;
    }

    private static boolean forSigning(@Nullable Extensions extensions) {
        if (extensions == null || !UNDERSTOOD.containsAll(Set.of(extensions.getCriticalExtensionOIDs()))) {
            return false;
        }
        KeyUsage usage = KeyUsage.fromExtensions(extensions);
        BasicConstraints constraints = BasicConstraints.fromExtensions(extensions);
        return usage != null
                && usage.hasUsages(KeyUsage.digitalSignature)
                && !usage.hasUsages(KeyUsage.keyCertSign)
                && (constraints == null || !constraints.isCA());
    }

    private void notRevoked(Signature signature, Arrival arrival, List<Message> notices) throws Rejected {
        if (revocations == null) {
            return;
        }
        Optional<Instant> revoked = revocations.revoked(signature.certificate());
        if (revoked.isEmpty()) {
            return;
        }
        if (!arrival.firstReceived().isBefore(revoked.get())) {
            throw new Rejected("V05", "V05.revoked", name(signature), day(revoked.get()));
        }
        notices.add(notice("notice.revoked-later", name(signature), day(revoked.get())));
    }

    private void onTheRoster(Signature signature, Arrival arrival, List<Message> notices) throws Rejected {
        if (roster == null) {
            return;
        }
        Roster.Member member = members.get(signature.certificate().digest());
        if (member == null) {
            if (!arrival.firstReceived().isBefore(roster.issuedAt())) {
                throw new Rejected("V05", "V05.roster", name(signature), roster.number());
            }
            notices.add(notice("notice.off-roster-later", name(signature), roster.number()));
        } else if (!member.names(signature.certificate().identity())) {
            throw new Rejected("V05", "V05.roster-differs", name(signature), roster.number());
        }
    }

    /** Whether two certificates are one person's: the same certificate, key, or person of the same commission. */
    static boolean samePerson(SigningCertificate one, SigningCertificate other) {
        if (one.digest().equals(other.digest()) || one.key().equals(other.key())) {
            return true;
        }
        return one.named()
                && other.named()
                && one.identity().person().equals(other.identity().person())
                && one.identity().commission().equals(other.identity().commission());
    }

    private static String name(Signature signature) {
        return signature.certificate().identity().name();
    }

    private static String day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static Message notice(String key, Object... arguments) {
        return Message.of("signing", key, arguments);
    }
}
