package kz.esep.signing;

import static kz.esep.signing.Centre.CHAIR_AND_SECRETARY;
import static kz.esep.signing.Centre.NOW;
import static kz.esep.signing.Centre.opened;
import static kz.esep.signing.Centre.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.esep.text.Beside;
import kz.esep.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** V05 and V06: who signed. */
@Beside
class TrustTest {
    private static final Instant LATER = NOW.plus(Duration.ofHours(2));
    private static final Arrival ARRIVAL = Arrival.first(LATER);

    @TempDir
    private Path folder;

    private Centre centre;

    @BeforeEach
    void foundTheCentre() {
        centre = new Centre(folder);
    }

    private Standing judge(Signer... signers) {
        return centre.trust().judge(opened(centre.file(signers)), ARRIVAL, CHAIR_AND_SECRETARY);
    }

    private static List<String> notices(Standing standing) {
        return assertInstanceOf(Trusted.class, standing, standing::toString).notices().stream()
                .map(Message::key)
                .toList();
    }

    @Test
    void trustsTheChairAndTheSecretary() {
        Trusted trusted = assertInstanceOf(Trusted.class, judge(centre.chair, centre.secretary));
        assertEquals(
                List.of(
                        centre.chair.certificate().identity(),
                        centre.secretary.certificate().identity()),
                trusted.signers());
        assertEquals(List.of(), trusted.notices());
    }

    @Test
    void refusesAnotherCentresCertificates() {
        Centre other = Centre.inTemp();
        refused("V05", "V05.chain", centre.trust().judge(opened(other.file()), ARRIVAL, CHAIR_AND_SECRETARY));
    }

    @Test
    void refusesACertificateThatACommissionsOwnKeySigned() {
        CertificateMaker forger = new CertificateMaker(
                centre.chair.certificate().structure(), KeyFile.newKey().getPrivate());
        KeyPair pair = KeyFile.newKey();
        var key = org.bouncycastle.asn1.x509.SubjectPublicKeyInfo.getInstance(
                pair.getPublic().getEncoded());
        Identity secretary = centre.secretary.certificate().identity();
        SigningCertificate forged = forger.issue(
                new CertificateRequest(centre.chair.certificate().key(), secretary, key), secretary, NOW, LATER);
        refused("V05", "V05.chain", judge(centre.chair, KeySigner.of(pair.getPrivate(), forged)));
    }

    @Test
    void refusesTheRootItselfAsASigner() {
        Pkcs12.Content root = Pkcs12.read(folder.resolve("ca/ca.p12"), "ca passphrase".toCharArray());
        SigningCertificate certificate = SigningCertificate.read(centre.caPem());
        refused("V05", "V05.usage", judge(centre.chair, KeySigner.of(root.key(), certificate)));
    }

    @Test
    void refusesACertificateThatHasRunOutAtTheClaimedTimeOrAtIntake() {
        Opened early = opened(Container.write(
                Profile.RESULT, Centre.payload(), List.of(centre.chair, centre.secretary), NOW.minusSeconds(1)));
        refused("V05", "V05.time", centre.trust().judge(early, ARRIVAL, CHAIR_AND_SECRETARY));
        Opened good = opened(centre.file());
        Instant after = NOW.plus(Duration.ofDays(60)).plusSeconds(1);
        refused("V05", "V05.time", centre.trust().judge(good, Arrival.first(after), CHAIR_AND_SECRETARY));
        assertInstanceOf(Trusted.class, centre.trust().judge(good, new Arrival(after, LATER), CHAIR_AND_SECRETARY));
    }

    @Test
    void refusesAnotherCommission() {
        Signer stranger = centre.signer(new Identity("tec-2", "p7", "secretary", "Stranger"));
        refused("V05", "V05.commission", judge(centre.chair, stranger));
    }

    @Test
    void refusesAnotherRole() {
        Signer typist = centre.signer(new Identity("tec-1", "p3", "typist", "Typist"));
        refused("V05", "V05.role", judge(centre.chair, typist));
    }

    @Test
    void refusesAFileFirstReceivedAfterItsSignerWasRevokedWhateverTimeItClaims() {
        centre.ca.revoke(centre.chair.certificate().serial(), CertificateAuthority.Reason.KEY_COMPROMISE);
        Opened file = opened(centre.file());
        Trust trust = centre.trust().with(list());
        refused("V05", "V05.revoked", trust.judge(file, ARRIVAL, CHAIR_AND_SECRETARY));
        refused("V05", "V05.revoked", trust.judge(file, Arrival.first(NOW), CHAIR_AND_SECRETARY));
        Arrival known = new Arrival(LATER, NOW.plusSeconds(-1));
        refused("V05", "V05.time", trust.judge(file, known, CHAIR_AND_SECRETARY));
    }

    @Test
    void keepsAFileReceivedBeforeTheRevocationAndSaysSo() {
        Opened file = opened(centre.file());
        CertificateAuthority atNight =
                CertificateAuthority.open(folder.resolve("ca"), "ca passphrase".toCharArray(), Centre.at(LATER));
        atNight.revoke(centre.chair.certificate().serial(), CertificateAuthority.Reason.KEY_COMPROMISE);
        RevocationList list = RevocationList.read(
                atNight.revocationList(Duration.ofDays(1)).getBytes(StandardCharsets.US_ASCII), centre.caPem());
        Arrival known = new Arrival(LATER.plusSeconds(60), NOW.plusSeconds(60));
        assertEquals(
                List.of("notice.revoked-later"),
                notices(centre.trust().with(list).judge(file, known, CHAIR_AND_SECRETARY)));
    }

    @Test
    void usesAStaleListAndSaysSo() {
        Opened file = opened(centre.file());
        Arrival muchLater = Arrival.first(NOW.plus(Duration.ofDays(20)));
        assertEquals(
                List.of("notice.list-stale"),
                notices(centre.trust().with(list()).judge(file, muchLater, CHAIR_AND_SECRETARY)));
        centre.ca.revoke(centre.chair.certificate().serial(), CertificateAuthority.Reason.UNSPECIFIED);
        refused("V05", "V05.revoked", centre.trust().with(list()).judge(file, muchLater, CHAIR_AND_SECRETARY));
    }

    @Test
    void saysThatASendersClockIsAhead() {
        Opened file = opened(centre.file());
        Arrival before = Arrival.first(NOW);
        assertEquals(List.of(), notices(centre.trust().judge(file, before, CHAIR_AND_SECRETARY)));
        Opened ahead = opened(Container.write(
                Profile.RESULT,
                Centre.payload(),
                List.of(centre.chair, centre.secretary),
                NOW.plus(Duration.ofDays(3))));
        assertEquals(
                List.of("notice.clock-ahead", "notice.clock-ahead"),
                notices(centre.trust().judge(ahead, before, CHAIR_AND_SECRETARY)));
    }

    @Test
    void refusesFewerSignersThanRequired() {
        refused("V06", "V06.few", judge(centre.chair));
    }

    @Test
    void refusesAMissingRole() {
        Signer deputy = centre.signer(new Identity("tec-1", "p4", "chair", "Another Chair"));
        refused("V06", "V06.role", judge(centre.chair, deputy));
    }

    @Test
    void refusesOnePersonTwice() {
        refused("V06", "V06.twice", judge(centre.chair, centre.chair));
        Signer bothRoles = centre.signer(new Identity("tec-1", "p1", "secretary", "Aigul Example"));
        refused("V06", "V06.twice", judge(centre.chair, bothRoles));
    }

    @Test
    void refusesOneKeyUnderTwoNames() {
        KeyPair pair = KeyFile.newKey();
        Signer one = centre.signer(pair, new Identity("tec-1", "p5", "chair", "One"));
        Pkcs12.Content root = Pkcs12.read(folder.resolve("ca/ca.p12"), "ca passphrase".toCharArray());
        CertificateMaker maker = new CertificateMaker(java.util.Objects.requireNonNull(root.certificate()), root.key());
        Identity other = new Identity("tec-1", "p6", "secretary", "Other");
        var key = one.certificate().structure().getSubjectPublicKeyInfo();
        SigningCertificate second =
                maker.issue(new CertificateRequest(one.certificate().key(), other, key), other, NOW, LATER);
        refused("V06", "V06.twice", judge(one, KeySigner.of(pair.getPrivate(), second)));
    }

    @Test
    void trustsNoRootThatIsNotOne() {
        Centre.refusedBecause(
                "ca-broken", () -> Trust.in(centre.chair.certificate().der()));
        Centre.refusedBecause("ca-broken", () -> Trust.in("nothing".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void readsNoListOfAnotherCa() {
        byte[] list = Centre.inTemp().ca.revocationList(Duration.ofDays(1)).getBytes(StandardCharsets.US_ASCII);
        Centre.refusedBecause("list-broken", () -> RevocationList.read(list, centre.caPem()));
    }

    private RevocationList list() {
        return RevocationList.read(
                centre.ca.revocationList(Duration.ofDays(7)).getBytes(StandardCharsets.US_ASCII), centre.caPem());
    }
}
