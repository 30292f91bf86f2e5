package kz.esep.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.access.Permission;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignIn;
import kz.esep.command.CommandLines;
import kz.esep.command.Surroundings;
import kz.esep.election.Election;
import kz.esep.election.Mode;
import kz.esep.election.PackageFile;
import kz.esep.office.Office;
import kz.esep.signing.KeyFile;
import kz.esep.store.Workspace;
import kz.esep.tally.CheckReport;
import kz.esep.tally.Checks;
import kz.esep.tally.Finding;
import kz.esep.tally.PrecinctContext;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-11T06:00:00.123Z"), ZoneOffset.ofHours(5));

    @TempDir
    static Path folder;

    private static Practice.Made made;
    private static Election election;
    private static final List<Practice.Step> STEPS = new ArrayList<>();

    @BeforeAll
    static void make() throws IOException {
        made = Practice.make(folder.resolve("practice"), Practice.Moment.AFTER, Language.RU, CLOCK, STEPS::add);
        election = PackageFile.openFirst(Files.readAllBytes(made.packageFile()), made.code(), CLOCK.instant());
    }

    @Test
    void tellsEachStepOnceInOrder() {
        assertEquals(List.of(Practice.Step.values()), STEPS);
    }

    @Test
    void isInPracticeModeInEveryFile() {
        assertEquals(Mode.PRACTICE, election.mode());
        for (Practice.Site site : List.of(made.commission(), made.centre())) {
            try (Workspace workspace = open(site)) {
                assertEquals("practice", workspace.founding().mode());
                assertEquals(election.digest(), workspace.packageDigest());
            }
        }
    }

    @Test
    void letsEverybodySignInWithTheRoleOnTheSheet() throws IOException {
        String sheet = Files.readString(made.sheet());
        for (Practice.Site site : List.of(made.commission(), made.centre())) {
            try (Workspace workspace = open(site)) {
                for (Practice.Person person : site.people()) {
                    try (Session session = signIn(workspace, person)) {
                        assertEquals(Set.of(person.role()), session.roles());
                    }
                    assertTrue(sheet.contains(person.login() + " "), person.login());
                    assertTrue(sheet.contains(person.passphrase()), person.login());
                }
            }
        }
        assertTrue(sheet.contains(made.code()));
    }

    @Test
    void hasEverybodyWhomAnElectionNeeds() {
        List<Role> roles =
                made.commission().people().stream().map(Practice.Person::role).toList();
        assertEquals(
                List.of(
                        Role.ADMINISTRATOR,
                        Role.ADMINISTRATOR,
                        Role.TYPIST,
                        Role.TYPIST,
                        Role.CHAIR,
                        Role.SECRETARY,
                        Role.REGISTRAR),
                roles);
        try (Workspace workspace = open(made.centre());
                Session intake = signIn(workspace, made.centre().person("intake"))) {
            assertTrue(intake.may(Permission.COLLECT));
            assertTrue(intake.may(Permission.RESOLVE_INTAKE));
        }
    }

    @Test
    void givesKeysThatOpenWithTheirPassphrases() {
        List<Practice.Key> keys = new ArrayList<>(made.commission().keys());
        keys.addAll(made.centre().keys());
        assertEquals(
                List.of("chair", "secretary", "centre"),
                keys.stream()
                        .map(key -> KeyFile.open(key.file(), key.passphrase().toCharArray())
                                .certificate()
                                .identity()
                                .role())
                        .toList());
    }

    @Test
    void keepsTheSheetToItsOwner() throws IOException {
        if (Files.getFileStore(made.sheet()).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made.sheet())));
        }
    }

    @Test
    void plantsOnEachPaperWhatOneCheckFindsAndNothingElse() {
        int planted = 0;
        for (Practice.Paper paper : made.protocols()) {
            String precinct = paper.key().precinct();
            PrecinctContext context = new PrecinctContext(election.endOfVoting(precinct), null, null, 0, null);
            CheckReport report =
                    Checks.of(election, paper.key().contest()).run(paper.sheet(), election.precinct(precinct), context);
            assertEquals(
                    paper.planted(),
                    report.findings().stream().map(Finding::check).toList(),
                    paper.key().toString());
            planted += paper.planted().size();
        }
        assertEquals(6, planted);
        assertEquals(15, made.protocols().size());
    }

    @Test
    void printsEveryFigureInTheOrderOfTheFormOnAPageThatSaysPractice() throws IOException {
        try (PDDocument document = Loader.loadPDF(made.papers().toFile())) {
            assertEquals(made.protocols().size(), document.getNumberOfPages());
            for (int i = 0; i < made.protocols().size(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i + 1);
                stripper.setEndPage(i + 1);
                String text = stripper.getText(document).replace("\u202F", "");
                Practice.Paper paper = made.protocols().get(i);
                assertTrue(text.contains("№ " + paper.key().precinct()), text);
                assertTrue(text.contains("УЧЕБНЫЙ"), text);
                List<String> figures =
                        election
                                .form(paper.key().contest())
                                .linesWith(paper.sheet().figures().keySet())
                                .stream()
                                .flatMapToLong(line -> paper.sheet().count(line.code()).stream())
                                .mapToObj(Long::toString)
                                .toList();
                int at = text.indexOf("Цифрами");
                for (String figure : figures) {
                    at = text.indexOf(" " + figure + "\n", at);
                    assertTrue(at > 0, figure + " is not where it belongs: " + text);
                }
            }
        }
    }

    @Test
    void givesTheSameFiguresEveryTime() {
        assertEquals(
                made.protocols(),
                PracticeElection.load().papers(election.source().votingDay()));
    }

    @Test
    void leavesAFolderAloneThatIsNotEmpty(@TempDir Path used) throws IOException {
        Path mine = Files.writeString(used.resolve("mine.txt"), "mine");
        Refused refused = assertThrows(
                Refused.class, () -> Practice.make(used, Practice.Moment.AFTER, Language.EN, CLOCK, step -> {}));
        assertEquals("practice.not-empty", refused.reason().key());
        assertArrayEquals(new Path[] {mine}, list(used));
    }

    @Test
    void leavesNothingWhenItIsStopped(@TempDir Path other) throws IOException {
        assertThrows(
                IllegalStateException.class,
                () -> Practice.make(other, Practice.Moment.AFTER, Language.EN, CLOCK, step -> {
                    if (step == Practice.Step.COMMISSION) {
                        throw new IllegalStateException("stopped");
                    }
                }));
        assertEquals(0, list(other).length);
    }

    @Test
    void isMadeByOneCommand(@TempDir Path other) {
        StringWriter out = new StringWriter();
        Surroundings around = new Surroundings(
                CLOCK, Map.of("ESEP_LANGUAGE", "en"), new PrintWriter(out), new PrintWriter(out), null, false);
        CommandLines lines = new CommandLines(around, Map.of("practice", () -> new PracticeCommand(around)));
        Path practice = other.resolve("p");
        assertEquals(2, lines.run("practice", "--out", practice.toString(), "--language", "fr"));
        assertEquals(0, lines.run("practice", "--out", practice.toString(), "--language", "kk"), out.toString());
        assertTrue(out.toString().contains(practice.resolve("commission.esep").toString()), out.toString());
        assertTrue(new String(read(practice.resolve("people.txt")), StandardCharsets.UTF_8).startsWith("ЖАТТЫҒУ"));
        assertEquals(1, lines.run("practice", "--out", practice.toString()), "a second time it is not empty");
    }

    static Workspace open(Practice.Site site) {
        return Workspace.open(site.workspace(), Office.projectors(), CLOCK);
    }

    static Session signIn(Workspace workspace, Practice.Person person) {
        return new SignIn(workspace).signIn(person.login(), person.passphrase().toCharArray());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path[] list(Path at) throws IOException {
        try (var files = Files.list(at)) {
            return files.toArray(Path[]::new);
        }
    }
}
