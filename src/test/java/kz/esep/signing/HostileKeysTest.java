package kz.esep.signing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.hostile.Bounds;
import kz.esep.hostile.Twisted;
import kz.esep.text.Digest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fuzzer's requests, certificates, revocation lists, key files and rosters. */
class HostileKeysTest {
    private static final Bounds BOUNDS = new Bounds(2_000, 64);
    /** A key file asks for work itself, against guessing, which Java does up to so many rounds, each with some bytes of its own. */
    private static final Bounds WORK = new Bounds(2_000, 256);

    private static final int MOST_ROUNDS = 5_000_000;
    private static final Centre CENTRE = Centre.inTemp();
    private static final Signer OPERATOR = CENTRE.signer(new Identity("centre", "c1", "centre", "Centre"));
    private static final Path KEY_FILE = CENTRE.folder.resolve("key.p12");
    private static final String REQUEST = enrolled();

    private static String enrolled() {
        Identity chair = new Identity("tec-1", "p1", "chair", "Aigul Example");
        String request = KeyFile.create(KEY_FILE, chair, "long enough".toCharArray());
        CertificateRequest read = CertificateRequest.read(request.getBytes(StandardCharsets.US_ASCII));
        SigningCertificate issued = CENTRE.ca.issue(read, chair, Centre.NOW, Centre.NOW.plus(Duration.ofDays(9)));
        KeyFile.install(KEY_FILE, issued, "long enough".toCharArray());
        return request;
    }

    static Stream<byte[]> files() {
        return Stream.of(
                        Map.entry(Pem.REQUEST, REQUEST),
                        Map.entry(Pem.CERTIFICATE, CENTRE.ca.certificate()),
                        Map.entry(Pem.CRL, CENTRE.ca.revocationList(Duration.ofDays(1))))
                .flatMap(file -> {
                    byte[] pem = file.getValue().getBytes(StandardCharsets.US_ASCII);
                    return Stream.of(pem, Pem.der(pem, file.getKey()));
                });
    }

    static Stream<byte[]> keyFiles() throws IOException {
        byte[] sound = Files.readAllBytes(KEY_FILE);
        return Stream.of(sound, rounds(sound, 300_000), rounds(sound, 600_000));
    }

    /** The same file asking for the most rounds wherever it asks for so many. */
    private static byte[] rounds(byte[] file, int usual) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .replace(number(usual), number(MOST_ROUNDS))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An ASN.1 number of three bytes. */
    private static String number(int value) {
        byte[] written = {2, 3, (byte) (value >> 16), (byte) (value >> 8), (byte) value};
        return new String(written, StandardCharsets.ISO_8859_1);
    }

    /** Each is tried as whatever it may be taken for. */
    @MethodSource("files")
    @FuzzTest
    void file(byte[] content) throws Exception {
        BOUNDS.within(() -> CertificateRequest.read(content));
        BOUNDS.within(() -> SigningCertificate.read(content));
        BOUNDS.within(() -> RevocationList.read(content, CENTRE.caPem()));
        BOUNDS.within(() -> Trust.in(content));
    }

    /** Work that the file itself asks for, to slow down guessing, is bounded too. */
    @MethodSource("keyFiles")
    @FuzzTest
    void keyFile(byte[] content) throws Exception {
        Path file = Files.write(CENTRE.folder.resolve("hostile.p12"), content);
        WORK.within(() -> KeyFile.open(file, "long enough".toCharArray()));
    }

    /** What stands beside a CA's key, which nobody signs. */
    @FuzzTest
    void state(FuzzedDataProvider data) throws Exception {
        CaState sound =
                CaState.empty(Centre.ELECTION).with(List.of(IssuedCertificate.good(CENTRE.chair.certificate())));
        Path file = Files.write(CENTRE.folder.resolve("hostile.json"), Twisted.of(sound, data));
        BOUNDS.within(() -> CaState.read(file));
    }

    /** A roster that the centre signed, whatever it says. */
    @FuzzTest
    void roster(FuzzedDataProvider data) throws Exception {
        Identity chair = CENTRE.chair.certificate().identity();
        Roster sound = Roster.of(
                Centre.ELECTION,
                3,
                Centre.NOW,
                List.of(
                        new Roster.Member(
                                CENTRE.chair.certificate().digest(),
                                chair.commission(),
                                chair.person(),
                                chair.role(),
                                Base64.getEncoder()
                                        .encodeToString(
                                                CENTRE.chair.certificate().der())),
                        new Roster.Member(Digest.of(new byte[] {1}), "tec-2", "p7", "secretary")));
        byte[] file = Container.write(
                Profile.ROSTER, Map.of("roster.json", Twisted.of(sound, data)), List.of(OPERATOR), Centre.NOW);
        BOUNDS.within(() -> {
            Roster roster = Roster.open(
                    file,
                    CENTRE.trust(),
                    new Quorum("centre", List.of("centre")),
                    Arrival.first(Centre.NOW),
                    Centre.ELECTION,
                    0);
            CENTRE.trust().with(roster);
            return roster.certificates("tec-1");
        });
    }
}
