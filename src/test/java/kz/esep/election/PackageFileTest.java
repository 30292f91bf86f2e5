package kz.esep.election;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kz.esep.demo.Breakdown;
import kz.esep.demo.Published;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Container;
import kz.esep.signing.Identity;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Profile;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageFileTest {
    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    private static final Duration ISSUED_FOR = Duration.ofDays(60);

    @TempDir
    static Path folder;

    private static Party party = new Party();

    /** Two CAs, of which the second is a stranger's, and people with keys. */
    private static final class Party {
        private String ca = "";
        private List<Signer> centre = List.of();
        private List<Signer> other = List.of();
        private List<Signer> strangers = List.of();
    }

    @BeforeAll
    static void makeTheCentre() {
        CertificateAuthority ca = authority("ca");
        party = new Party();
        party.ca = ca.certificate();
        party.centre = List.of(signer(ca, "centre", "p1", "chair"), signer(ca, "centre", "p2", "operator"));
        party.other = List.of(signer(ca, "aqmola", "p3", "chair"));
        party.strangers = List.of(signer(authority("other-ca"), "centre", "p4", "chair"));
    }

    private static CertificateAuthority authority(String name) {
        return CertificateAuthority.create(
                folder.resolve(name),
                "joint-2027",
                "Central commission",
                Duration.ofDays(400),
                "ca passphrase".toCharArray(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Signer signer(CertificateAuthority ca, String commission, String person, String role) {
        Path file = folder.resolve(person + ".p12");
        Identity identity = new Identity(commission, person, role, "Person " + person);
        String request = KeyFile.create(file, identity, "a passphrase".toCharArray());
        KeyFile.install(
                file,
                ca.issue(CertificateRequest.read(request.getBytes(UTF_8)), identity, NOW, NOW.plus(ISSUED_FOR)),
                "a passphrase".toCharArray());
        return KeyFile.open(file, "a passphrase".toCharArray());
    }

    @Test
    void opensWhatWasSignedWithTheDigestOfTheWholeFile() {
        byte[] file = PackageFile.write(source(), party.centre, NOW);
        Election election = PackageFile.open(file);
        assertEquals(source(), election.source());
        assertEquals(Digest.of(file), election.digest());
    }

    @Test
    void takesOneSignerOfTheCentreToo() {
        byte[] file = PackageFile.write(source(), party.centre.subList(1, 2), NOW);
        assertEquals(source(), PackageFile.open(file).source());
    }

    @Test
    void opensForTheFirstTimeOnlyWithTheCodeFromTheLetter() {
        byte[] file = PackageFile.write(source(), party.centre, NOW);
        String code = Digest.of(file).code();
        assertEquals(source(), PackageFile.openFirst(file, code, NOW).source());
        assertEquals(
                source(),
                PackageFile.openFirst(
                                file, code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '), NOW)
                        .source());
        assertEquals(
                "package.code",
                assertThrows(Refused.class, () -> PackageFile.openFirst(file, "", NOW))
                        .reason()
                        .key());
        assertEquals(
                "package.code",
                assertThrows(Refused.class, () -> PackageFile.openFirst(file, code.substring(0, 17), NOW))
                        .reason()
                        .key());
        char last = code.charAt(code.length() - 1);
        String other = code.substring(0, code.length() - 1) + (last == '7' ? '8' : '7');
        assertEquals(
                "package.code",
                assertThrows(Refused.class, () -> PackageFile.openFirst(file, other, NOW))
                        .reason()
                        .key());
    }

    @Test
    void refusesAnExpiredSignerAtFirstUseButOpensAKnownFileEver() {
        byte[] file = PackageFile.write(source(), party.centre, NOW);
        Instant later = NOW.plus(ISSUED_FOR).plus(Duration.ofDays(2));
        assertRefused("V05", () -> PackageFile.openFirst(file, Digest.of(file).code(), later));
        assertEquals(source(), PackageFile.open(file).source());
    }

    @Test
    void refusesASignerOfAnotherCommissionOrOfAnotherCa() {
        assertRefused("V05", () -> PackageFile.write(source(), party.other, NOW));
        assertRefused("V05", () -> PackageFile.write(source(), party.strangers, NOW));
    }

    @Test
    void refusesAPersonWhoSignsTwice() {
        Signer chair = party.centre.getFirst();
        assertThrows(Refused.class, () -> PackageFile.write(source(), List.of(chair, chair), NOW));
    }

    @Test
    void refusesAPackageWithoutTheCentresCertificateOrWithADefect() {
        assertEquals(
                "package.ca",
                assertThrows(Refused.class, () -> PackageFile.write(Packages.sound(), party.centre, NOW))
                        .reason()
                        .key());
        assertThrows(
                Refused.class, () -> PackageFile.write(PackageRulesTest.changed("/signers", "[]"), party.centre, NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "{\"format\":\"esep-election-package\",\"version\":1}",
                "{\"format\":\"esep-election-package\",\"version\":1,\"version\":1}"
            })
    void refusesASignedFileWithoutAPackageInIt(String json) {
        byte[] file = Container.write(Profile.PACKAGE, Map.of("package.json", json.getBytes(UTF_8)), party.centre, NOW);
        assertThrows(Refused.class, () -> PackageFile.open(file));
    }

    @Test
    void saysThatANewerProgramMadeIt() {
        String json = "{\"format\":\"esep-election-package\",\"version\":2,\"something\":\"new\"}";
        byte[] file = Container.write(Profile.PACKAGE, Map.of("package.json", json.getBytes(UTF_8)), party.centre, NOW);
        assertEquals(
                "package.newer",
                assertThrows(Refused.class, () -> PackageFile.open(file))
                        .reason()
                        .key());
    }

    @Test
    void refusesAnUnknownField() {
        String json = new String(Json.write(source()), UTF_8);
        byte[] changed = ("{\"extra\":1," + json.substring(1)).getBytes(UTF_8);
        byte[] file = Container.write(Profile.PACKAGE, Map.of("package.json", changed), party.centre, NOW);
        assertRefused("V07", () -> PackageFile.open(file));
    }

    @Test
    void findsAnyChangedByte() {
        byte[] file = PackageFile.write(source(), party.centre, NOW);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 300; i++) {
            byte[] changed = file.clone();
            changed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            assertThrows(Refused.class, () -> PackageFile.open(changed));
        }
        assertThrows(Refused.class, () -> PackageFile.open(new byte[0]));
    }

    @Test
    void signsTheSameBytesOfTheSamePackage() {
        assertArrayEquals(Json.write(source()), Json.write(source()));
        assertArrayEquals(Json.write(source()), Json.write(PackageFile.read(Json.write(source()))));
    }

    static Stream<ElectionPackage> packages() {
        return Stream.concat(
                Stream.of(Packages.sound(), Packages.early()),
                Published.all().stream()
                        .map(published -> Breakdown.of(published, 1, "PEM").source()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void conformsToThePublishedSchema(ElectionPackage source) throws IOException {
        assertEquals(List.of(), schema().validate(new String(Json.write(source), UTF_8), InputFormat.JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"mode\":\"practice\"", "\"seats\":69", "\"signers\":[\"chair\",\"secretary\"]"})
    void hasASchemaThatNoticesWhatIsMissing(String part) throws IOException {
        String json = new String(Json.write(Packages.sound()), UTF_8);
        assertTrue(json.contains(part), json);
        String lacking = json.replaceFirst(java.util.regex.Pattern.quote(part), "\"other\":1");
        assertTrue(!schema().validate(lacking, InputFormat.JSON).isEmpty());
    }

    /** A package that an older program made has no campaign, and a newer program writes none into it. */
    @Test
    void readsAPackageFromBeforeThereWereDatesInIt() throws Json.BadJson {
        String older = new String(Json.write(Packages.sound()), UTF_8);
        assertTrue(!older.contains("campaign"), older);
        assertEquals(null, PackageFile.read(older.getBytes(UTF_8)).campaign());
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(PackageFile.class.getResourceAsStream("package.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);
        }
    }

    private static void assertRefused(String code, org.junit.jupiter.api.function.Executable action) {
        Refused refused = assertThrows(Refused.class, action);
        String said = refused.reason().in(Language.EN);
        assertTrue(said.contains("(" + code + ")"), said);
    }

    private static ElectionPackage source() {
        ElectionPackage plain = Packages.sound();
        return new ElectionPackage(
                plain.format(),
                plain.version(),
                plain.id(),
                plain.mode(),
                plain.kind(),
                plain.name(),
                plain.votingDay(),
                plain.ruleEdition(),
                plain.thresholds(),
                plain.signers(),
                plain.territories(),
                plain.commissions(),
                plain.precincts(),
                plain.forms(),
                plain.contests(),
                party.ca);
    }
}
