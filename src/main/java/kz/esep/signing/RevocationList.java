package kz.esep.signing;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.TBSCertList;
import org.bouncycastle.asn1.x509.Time;
import org.jspecify.annotations.Nullable;

/** The CA's list of revoked certificates (X.509 CRL, RFC 5280), its signature verified. */
public final class RevocationList {
    private final Instant issuedAt;

    @Nullable
    private final Instant nextAt;

    private final Map<BigInteger, Instant> revoked;

    private RevocationList(Instant issuedAt, @Nullable Instant nextAt, Map<BigInteger, Instant> revoked) {
        this.issuedAt = issuedAt;
        this.nextAt = nextAt;
        this.revoked = revoked;
    }

    /**
     * Reads a list, DER or PEM.
     *
     * @throws Refused when it is not one, or the CA did not sign it
     */
    public static RevocationList read(byte[] content, byte[] caCertificate) {
        CaCertificate ca = CaCertificate.read(caCertificate);
        try {
            byte[] der = Pem.der(content, Pem.CRL);
            Der.shallow(der);
            CertificateList list = CertificateList.getInstance(der);
            boolean itsOwn = list.getIssuer().equals(ca.name())
                    && list.getTBSCertList().getSignature().equals(list.getSignatureAlgorithm())
                    && ca.signed(list.getTBSCertList(), list.getSignatureAlgorithm(), list.getSignature());
            if (itsOwn) {
                return of(list);
            }
        } catch (RuntimeException e) {
            throw new Refused("signing", "list-broken");
        }
        throw new Refused("signing", "list-broken");
    }

    private static RevocationList of(CertificateList list) {
        Map<BigInteger, Instant> revoked = new HashMap<>();
        Enumeration<?> entries = list.getRevokedCertificateEnumeration();
        while (entries.hasMoreElements()) {
            TBSCertList.CRLEntry entry = TBSCertList.CRLEntry.getInstance(entries.nextElement());
            revoked.put(entry.getUserCertificate().getValue(), instant(entry.getRevocationDate()));
        }
        Time next = list.getNextUpdate();
        return new RevocationList(instant(list.getThisUpdate()), next == null ? null : instant(next), revoked);
    }

    private static Instant instant(Time time) {
        return time.getDate().toInstant();
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Whether a newer list was due; it still counts for what it names. */
    public boolean staleAt(Instant time) {
        return nextAt != null && time.isAfter(nextAt);
    }

    Optional<Instant> revoked(SigningCertificate certificate) {
        return Optional.ofNullable(
                revoked.get(certificate.structure().getSerialNumber().getValue()));
    }
}
