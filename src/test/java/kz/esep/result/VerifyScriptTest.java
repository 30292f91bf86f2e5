package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.signing.Arrival;
import kz.esep.signing.Dss;
import kz.esep.signing.Roster;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two verifiers that share no code, over the same sound files and the same attacks. */
class VerifyScriptTest extends Attacking {
    private static final String SOON = "2027-03-21T18:31:00Z";
    /** Of the table in verify.md: what the verifiers said, what DSS said, and why. */
    private static final Pattern ROW = Pattern.compile("(\\| \\S+ \\| V\\d\\d \\| .* \\| (.* it) \\|)(.*)\\|");

    @BeforeAll
    static void needsItsTools() throws Exception {
        VerifyScript.needsItsTools();
    }

    @Test
    void bothTakeSoundFilesOfEveryCommissionAndKindOfKey() throws Exception {
        Path one = kept("one", signed(sound()));
        Path two = kept(
                "two",
                Papers.file(practice, "rayon-2", 2, Digest.of(new byte[] {2}), 3)
                        .bytes());
        Signer curve = OtherKeys.p384(practice, RAYON);
        List<Signer> signers = List.of(curve, practice.signer(RAYON, "secretary"));
        ResultRecord record =
                Papers.record(Papers.header(election, RAYON, 1, null, signers), Papers.protocols(election, RAYON, 0));
        Path three = kept(
                "three",
                ResultFile.sign(record, election, Papers.PRINTER, signers, Practice.NOW)
                        .bytes());
        for (Path file : List.of(one, two, three)) {
            assertInstanceOf(Verdict.Verified.class, verify(Files.readAllBytes(file)));
            assertEquals("takes it", byDss(Files.readAllBytes(file)));
        }
        script("--code", election.digest().code().toLowerCase(java.util.Locale.ROOT))
                .look(one, two, three)
                .holds(3);
        script("--code", Digest.of(new byte[0]).code()).look(one).refuses("its code is");
    }

    @Test
    void bothRefuseEveryAttack() throws Exception {
        List<Attack> attacks = attacks();
        List<Path> paths = new ArrayList<>();
        for (Attack attack : attacks) {
            Verdict.Rejected rejected = assertInstanceOf(Verdict.Rejected.class, verify(attack.file()), attack.name());
            assertEquals(attack.code(), rejected.refusal().code(), () -> attack.name() + ": " + rejected.refusal());
            paths.add(kept(attack.name(), attack.file()));
        }
        VerifyScript.Said said = script().look(paths.toArray(Path[]::new));
        assertEquals(1, said.status());
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < attacks.size(); i++) {
            Attack attack = attacks.get(i);
            String refused = attack.name() + ".asice: REFUSED: ";
            String line = said.lines().get(i);
            assertTrue(line.startsWith(refused) && line.contains(attack.why()), line);
            rows.add("| %s | %s | %s | %s |"
                    .formatted(
                            attack.name(),
                            attack.code(),
                            line.substring(refused.length()).replaceFirst(": mimetype .*", ""),
                            byDss(attack.file())));
        }
        assertEquals(String.join("\n", rows), String.join("\n", tabled()));
    }

    /** What the European Commission's validator says of signatures and digests: it knows nothing of records and packages. */
    private static String byDss(byte[] file) {
        return Dss.passes(file, practice.authority(), Instant.parse(SOON)) ? "takes it" : "refuses it";
    }

    /** The rows of the table of attacks in verify.md; the last column says why DSS takes what the others refuse. */
    private static List<String> tabled() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/docs/verify.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertEquals(row.group(2).equals("takes it"), !row.group(3).isBlank(), line);
                rows.add(row.group(1));
            }
        }
        return rows;
    }

    @Test
    void bothHeedTheRosterTheRevocationListAndTheTime() throws Exception {
        byte[] bytes = signed(sound());
        Path file = kept("sound", bytes);
        List<Roster.Member> members = new ArrayList<>();
        for (Signer signer : practice.both(RAYON)) {
            var who = signer.certificate().identity();
            members.add(new Roster.Member(signer.certificate().digest(), who.commission(), who.person(), who.role()));
        }
        Path whole = kept("roster", roster(members));
        Path cut = kept("cut", roster(members.subList(0, 1)));
        Path foreign = kept(
                "foreign",
                Roster.of("practice-2027", 3, Practice.NOW, members).sign(practice.both(RAYON), Practice.NOW));
        script("--roster", whole.toString()).look(file).holds(1);
        script("--roster", cut.toString()).look(file).refuses("Person rayon-1-secretary is not on the roster");
        script("--roster", foreign.toString()).look(file).refuses("not by centre");
        Path revoked = files.resolve("revoked.pem");
        Files.writeString(revoked, practice.authority().revocationList(Duration.ofDays(2)));
        script("--revoked", revoked.toString()).look(file).holds(1);
        String late = "2027-05-21T00:00:00Z";
        VerifyScript.at(late, packaged()).look(file).refuses("does not hold");
        assertInstanceOf(
                Verdict.Rejected.class,
                new ResultVerifier(election, practice.trust()).verify(bytes, Arrival.first(Instant.parse(late))));
    }

    private static byte[] roster(List<Roster.Member> members) {
        return Roster.of("practice-2027", 2, Practice.NOW, members)
                .sign(List.of(practice.signer(Practice.CENTRE, "centre")), Practice.NOW);
    }

    private Path kept(String name, byte[] content) throws IOException {
        return Files.write(files.resolve(name + ".asice"), content);
    }

    private Path packaged() throws IOException {
        return kept("election", practice.packageFile());
    }

    private VerifyScript script(String... more) throws IOException {
        return VerifyScript.at(SOON, packaged(), more);
    }
}
