package kz.esep.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * The central commission's own CA for one election: a folder with its key ({@code ca.p12}), its certificate ({@code
 * ca.pem}) and what it has issued and revoked ({@code ca.json}). Every method wipes the passphrase it was given.
 */
public final class CertificateAuthority {
    /** How long a CA is good for, where nobody says otherwise. */
    public static final int DAYS = 400;

    /** How long a person's certificate is good for, where nobody says otherwise. */
    public static final int CERTIFICATE_DAYS = 120;

    /** After how many days a newer list of what is revoked is due, where nobody says otherwise. */
    public static final int LIST_DAYS = 7;

    private static final String KEY = "ca.p12";

    private final Path folder;
    private final CertificateMaker maker;
    private final Clock clock;
    private CaState state;

    private CertificateAuthority(Path folder, CertificateMaker maker, CaState state, Clock clock) {
        this.folder = folder;
        this.maker = maker;
        this.state = state;
        this.clock = clock;
    }

    /** Why a certificate is revoked, as RFC 5280, 5.3.1 names it. */
    public enum Reason {
        UNSPECIFIED(0),
        KEY_COMPROMISE(1),
        AFFILIATION_CHANGED(3),
        SUPERSEDED(4),
        CESSATION_OF_OPERATION(5);

        private final int code;

        Reason(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /**
     * Makes a CA in an empty or new folder: a P-256 key and a self-signed certificate.
     *
     * @param name of the central commission, as people read it
     * @param validity from now on
     * @throws Refused when the folder already has one or cannot be written, or the election or the name is blank
     */
    public static CertificateAuthority create(
            Path folder, String election, String name, Duration validity, char[] passphrase, Clock clock) {
        try {
            requireNew(folder, election, name);
            Files.createDirectories(folder);
            KeyFile.fresh(folder.resolve(KEY), passphrase);
            Instant from = now(clock);
            KeyPair pair = KeyFile.newKey();
            Certificate root = CertificateMaker.root(Names.ofCentre(election, name), pair, from, from.plus(validity));
            Pkcs12.write(folder.resolve(KEY), pair.getPrivate(), root, passphrase);
            CertificateMaker maker = new CertificateMaker(root, pair.getPrivate());
            SafeFile.replace(folder.resolve(CaRecord.CERTIFICATE), maker.pem().getBytes(StandardCharsets.US_ASCII));
            CaState state = CaState.empty(election);
            state.write(folder.resolve(CaRecord.STATE));
            return new CertificateAuthority(folder, maker, state, clock);
        } catch (IOException e) {
            throw new Refused("signing", "file-not-written", folder.toString());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Refuses to make one where there is one, or one of nobody.
     *
     * @throws Refused when the folder already has one, or the election or the name is blank
     */
    public static void requireNew(Path folder, String election, String name) {
        if (election.isBlank() || name.isBlank()) {
            throw new Refused("signing", "ca-unnamed");
        }
        if (Files.exists(folder.resolve(KEY))) {
            throw new Refused("signing", "key-exists", folder.resolve(KEY).toString());
        }
    }

    /**
     * Opens a CA.
     *
     * @throws Refused when the passphrase is wrong, a file is missing or broken, or the certificate that lies there for
     *     everybody is another one than the key's
     */
    public static CertificateAuthority open(Path folder, char[] passphrase, Clock clock) {
        try {
            Pkcs12.Content content = Pkcs12.read(folder.resolve(KEY), passphrase);
            if (content.certificate() == null) {
                throw new Refused("signing", "ca-broken");
            }
            if (!CaRecord.certificate(folder).structure().equals(content.certificate())) {
                throw new Refused("signing", "ca-exchanged", folder.toString());
            }
            CertificateMaker maker = new CertificateMaker(content.certificate(), content.key());
            return new CertificateAuthority(folder, maker, CaState.read(folder.resolve(CaRecord.STATE)), clock);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The root certificate in PEM, for the election package. */
    public String certificate() {
        return maker.pem();
    }

    /** Id of the election it was made for. */
    public String election() {
        return state.election();
    }

    /** Everything issued, in order. */
    public List<IssuedCertificate> issued() {
        return state.issued();
    }

    /**
     * Issues a certificate for a request that the centre has compared with its owner.
     *
     * @param identity whom the centre knows the owner to be; the request's own claim is not used
     * @throws Refused when the key already has a certificate or the time is outside the CA's
     */
    public SigningCertificate issue(CertificateRequest request, Identity identity, Instant from, Instant until) {
        Instant first = from.truncatedTo(ChronoUnit.SECONDS);
        Instant last = until.truncatedTo(ChronoUnit.SECONDS);
        if (!first.isBefore(last) || !maker.coversTime(first, last)) {
            throw new Refused("signing", "ca-time");
        }
        for (IssuedCertificate earlier : state.issued()) {
            if (earlier.key().equals(request.key())) {
                throw new Refused("signing", "ca-key-known", earlier.identity().name());
            }
        }
        SigningCertificate certificate = maker.issue(request, identity, first, last);
        List<IssuedCertificate> issued = new ArrayList<>(state.issued());
        issued.add(IssuedCertificate.good(certificate));
        keep(state.with(issued));
        return certificate;
    }

    /**
     * Issues a certificate for whom the request says it is for, from now on, and writes it to a new file.
     *
     * @throws Refused when nothing was issued: the file is there, the key already has a certificate or the time is outside the
     *     CA's; or, in other words, when it was issued and could not be written
     */
    public SigningCertificate issue(CertificateRequest request, Duration validity, Path file) {
        NewFile.require(file);
        Instant from = clock.instant();
        SigningCertificate certificate = issue(request, request.asked(), from, from.plus(validity));
        try {
            NewFile.write(file, certificate.pem().getBytes(StandardCharsets.US_ASCII));
        } catch (Refused e) {
            throw new Refused("signing", "ca-unsaved", certificate.serial(), file.toString());
        }
        return certificate;
    }

    /**
     * Makes a key and its certificate together: for the centre's own people, and for a practice. A commission makes its
     * keys itself and sends requests.
     *
     * @param file the new PKCS#12 file
     * @return the key, unlocked
     * @throws Refused when the file exists, cannot be written, the passphrase is too short or the time is outside the
     *     CA's
     */
    public Signer enrol(Path file, Identity identity, Instant from, Instant until, char[] passphrase) {
        try {
            KeyFile.fresh(file, passphrase);
            KeyPair pair = KeyFile.newKey();
            byte[] request = KeyFile.request(pair, identity).getBytes(StandardCharsets.US_ASCII);
            SigningCertificate certificate = issue(CertificateRequest.read(request), identity, from, until);
            Pkcs12.write(file, pair.getPrivate(), certificate.structure(), passphrase);
            return KeySigner.of(pair.getPrivate(), certificate);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Revokes a certificate from now on; a second time changes nothing.
     *
     * @throws Refused when this CA has issued no such certificate
     */
    public void revoke(String serial, Reason reason) {
        List<IssuedCertificate> issued = new ArrayList<>(state.issued());
        for (int i = 0; i < issued.size(); i++) {
            IssuedCertificate one = issued.get(i);
            if (one.serial().equals(serial)) {
                if (one.revokedAt() == null) {
                    issued.set(i, one.revoked(now(clock), reason));
                    keep(state.with(issued));
                }
                return;
            }
        }
        throw new Refused("signing", "ca-unknown-serial", serial);
    }

    /**
     * A signed list of what is revoked, PEM; numbered.
     *
     * @param nextIn after this time receivers are told that the list is old; it goes on counting
     */
    public String revocationList(Duration nextIn) {
        Instant now = now(clock);
        keep(state.nextList(now));
        return maker.revocationList(state.issued(), state.listNumber(), now, now.plus(nextIn));
    }

    /**
     * The same, written to a new file.
     *
     * @throws Refused when the file is there or cannot be written
     */
    public void revocationList(Duration nextIn, Path file) {
        NewFile.require(file);
        NewFile.write(file, revocationList(nextIn).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Revokes a certificate and writes the new list to a new file.
     *
     * @throws Refused when nothing was revoked: the file is there, or this CA has issued no such certificate; or, in other
     *     words, when it was revoked and the list could not be written
     */
    public void revoke(String serial, Reason reason, Duration nextIn, Path file) {
        NewFile.require(file);
        revoke(serial, reason);
        try {
            revocationList(nextIn, file);
        } catch (Refused e) {
            throw new Refused("signing", "ca-unlisted", serial, file.toString());
        }
    }

    /**
     * Everybody who may sign now, as a roster to be signed by people of the centre.
     *
     * @param number higher than the last one's
     */
    public Roster roster(long number) {
        List<Roster.Member> members = state.issued().stream()
                .filter(one -> one.revokedAt() == null)
                .map(one -> new Roster.Member(
                        one.certificate(),
                        one.identity().commission(),
                        one.identity().person(),
                        one.identity().role(),
                        one.der()))
                .toList();
        return Roster.of(state.election(), number, now(clock), members);
    }

    private void keep(CaState changed) {
        changed.write(folder.resolve(CaRecord.STATE));
        state = changed;
    }
}
