package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.esep.access.Role;
import kz.esep.desktop.access.Newcomers;
import kz.esep.desktop.form.CountField;
import kz.esep.election.Line;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ProtocolRecord;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.TurningClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sitting at one laptop, by keys alone: from the centre's election package to the signed result file. */
class WholeWayTest {
    private static final String RAYON = "rayon-2";
    private static final String OWN = "a password of my own";

    /** The paper in whose first line the second typist slips. */
    private static final ProtocolKey DISPUTED = new ProtocolKey("question", "0202");

    @TempDir
    static Path folder;

    private static Practice practice;
    private static Path packageFile;
    private static final Map<ProtocolKey, Sheet> PAPERS = new LinkedHashMap<>();

    private final Map<String, String> passwords = new HashMap<>();

    /** The centre's part: the package, and the keys with their certificates; and what the precincts' papers say. */
    @BeforeAll
    static void theCentreHasSent() throws IOException {
        practice = Practice.in(folder.resolve("centre"));
        practice.both(RAYON);
        packageFile = Files.write(folder.resolve("election.asice"), practice.packageFile());
        for (String precinct : List.of("0201", "0202")) {
            for (String contest : List.of("lists", "question")) {
                ProtocolKey key = new ProtocolKey(contest, precinct);
                PAPERS.put(key, Papers.sheet(practice.election(), key, PAPERS.size()));
            }
        }
    }

    @Test
    void fromTheElectionPackageToTheSignedFile() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (Sitting sitting = new Sitting(folder, new TurningClock(Practice.NOW), Language.EN)) {
            makeTheWorkspace(sitting);
            makeThePeople(sitting);
            readEverythingTwice(sitting);
            settle(sitting);
            accept(sitting);
            signAndExport(sitting, stick);
        }
        assertEquals(PAPERS, verified(stick));
    }

    private void makeTheWorkspace(Sitting sitting) {
        sitting.chord(KeyCode.N, KeyCode.CONTROL)
                .type(packageFile.toString())
                .press(KeyCode.ENTER)
                .type(Digest.of(practice.packageFile()).code())
                .press(KeyCode.ENTER)
                .type(RAYON)
                .press(KeyCode.ENTER)
                .type("aigul")
                .press(KeyCode.ENTER)
                .type("Aigul Omarova")
                .press(KeyCode.ENTER, KeyCode.ENTER);
        passwords.put("aigul", sitting.get("first-password", Label.class).getText());
        sitting.press(KeyCode.SPACE, KeyCode.TAB, KeyCode.ENTER);
        comeFirst(sitting, "aigul");
    }

    private void makeThePeople(Sitting sitting) {
        for (Role role : List.of(Role.ADMINISTRATOR, Role.CHAIR, Role.SECRETARY)) {
            add(sitting, role.name().toLowerCase(Locale.ROOT), role);
        }
        add(sitting, "asel", Role.TYPIST);
        add(sitting, "bolat", Role.TYPIST);
        sitting.press(KeyCode.F2);
        comeFirst(sitting, "administrator");
        for (int i = 0; i < 4; i++) {
            sitting.press(KeyCode.ENTER);
        }
        assertFalse(sitting.text().contains("Waiting for you as the second person"), sitting.text());
    }

    private void add(Sitting sitting, String login, Role role) {
        passwords.put(login, Newcomers.add(sitting, login, role));
    }

    private void readEverythingTwice(Sitting sitting) {
        sitting.press(KeyCode.F2);
        comeFirst(sitting, "asel");
        goTo(sitting, "protocols");
        boolean first = true;
        for (Map.Entry<ProtocolKey, Sheet> paper : PAPERS.entrySet()) {
            type(sitting, paper.getKey(), paper.getValue(), first);
            first = false;
        }
        sitting.press(KeyCode.F2);
        comeFirst(sitting, "bolat");
        goTo(sitting, "protocols");
        PAPERS.forEach((key, sheet) -> type(sitting, key, key.equals(DISPUTED) ? slipped(sheet) : sheet, false));
        assertTrue(sitting.text().contains("the two readings differ"), sitting.text());
    }

    private static Sheet slipped(Sheet sheet) {
        Map<String, Long> figures = new HashMap<>(sheet.figures());
        figures.merge("voters_listed", 100L, Long::sum);
        return new Sheet(new TreeMap<>(figures), sheet.time());
    }

    /** A paper, line by line; in the middle of one the typist locks the window and comes back. */
    private void type(Sitting sitting, ProtocolKey key, Sheet sheet, boolean locking) {
        sitting.type(key.precinct()).press(KeyCode.ENTER);
        List<String> lines = practice.election().form(key.contest()).lines().stream()
                .map(Line::code)
                .filter(code -> sheet.figures().containsKey(code))
                .toList();
        for (String code : lines) {
            sitting.type(count(sheet, code));
            if (locking && code.equals("took_part")) {
                lockAndComeBack(sitting, sheet);
            }
            sitting.press(KeyCode.ENTER);
        }
        sitting.type(DateTimeFormatter.ofPattern("ddMMHHmm").format(Objects.requireNonNull(sheet.time())))
                .chord(KeyCode.ENTER, KeyCode.CONTROL);
        assertEquals("precinct", focused(sitting), sitting::text);
    }

    private static String count(Sheet sheet, String code) {
        return Long.toString(sheet.count(code).orElseThrow());
    }

    private static void lockAndComeBack(Sitting sitting, Sheet sheet) {
        sitting.chord(KeyCode.L, KeyCode.CONTROL);
        assertTrue(sitting.find("line-took_part").isEmpty(), sitting.text());
        sitting.type(OWN).press(KeyCode.ENTER);
        for (String code : List.of("voters_listed", "voters_given_ballots", "took_part")) {
            assertEquals(
                    count(sheet, code),
                    sitting.get("line-" + code, CountField.class).digits());
        }
        assertEquals("line-took_part", focused(sitting));
    }

    private static void settle(Sitting sitting) {
        goTo(sitting, "disputes");
        assertEquals("line-voters_listed", focused(sitting), sitting::text);
        sitting.type(count(Objects.requireNonNull(PAPERS.get(DISPUTED)), "voters_listed"))
                .chord(KeyCode.ENTER, KeyCode.CONTROL);
        assertTrue(sitting.text().contains("0202: settled"), sitting.text());
    }

    private void accept(Sitting sitting) {
        sitting.press(KeyCode.F2);
        comeFirst(sitting, "chair");
        goTo(sitting, "review");
        for (int i = 0; i < 40 && !focused(sitting).equals("accept-all"); i++) {
            sitting.press(KeyCode.TAB);
        }
        sitting.press(KeyCode.ENTER).chord(KeyCode.ENTER, KeyCode.CONTROL);
        assertTrue(sitting.text().contains("4 of 4 accepted"), sitting.text());
    }

    private static void signAndExport(Sitting sitting, Path stick) {
        goTo(sitting, "export");
        for (String role : List.of("chair", "secretary")) {
            sitting.type(folder.resolve("centre")
                            .resolve(RAYON + "-" + role + ".p12")
                            .toString())
                    .press(KeyCode.ENTER)
                    .type("long enough")
                    .press(KeyCode.ENTER);
            assertTrue(sitting.find("owner-" + role).isPresent(), sitting.text());
        }
        sitting.type(stick.toString()).press(KeyCode.ENTER).press(KeyCode.ENTER);
        String sentence = sitting.get("sentence", Label.class).getText();
        assertTrue(sentence.contains("revision 1, file code"), sentence);
    }

    /** What stands in the one file on the stick, once the centre's verifier has let it pass. */
    private static Map<ProtocolKey, Sheet> verified(Path stick) throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            byte[] file = Files.readAllBytes(files.filter(one -> one.toString().endsWith(".asice"))
                    .findFirst()
                    .orElseThrow());
            Verdict verdict =
                    new ResultVerifier(practice.election(), practice.trust()).verify(file, Arrival.first(Practice.NOW));
            Verdict.Verified verified = assertInstanceOf(Verdict.Verified.class, verdict);
            assertEquals(2, verified.signers().size());
            return verified.record().protocols().stream()
                    .collect(Collectors.toMap(ProtocolRecord::key, ProtocolRecord::sheet));
        }
    }

    /** Comes with the password that was given, and chooses one of their own. */
    private void comeFirst(Sitting sitting, String login) {
        sitting.signIn(login, Objects.requireNonNull(passwords.get(login)));
        Newcomers.choose(sitting, OWN);
    }

    private static void goTo(Sitting sitting, String place) {
        assertTrue(sitting.places().contains(place), () -> place + " is not among " + sitting.places());
        sitting.goTo(place);
    }

    private static String focused(Sitting sitting) {
        return sitting.focus() == null ? "" : String.valueOf(sitting.focus().getId());
    }
}
