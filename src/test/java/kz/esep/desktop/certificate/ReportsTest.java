package kz.esep.desktop.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.certificate.Voter;
import kz.esep.desktop.Hand;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Trouble;
import kz.esep.office.Office;
import kz.esep.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fails while a voter's data are on the screen: no byte of reports, logs or the workspace tells of the voter. */
class ReportsTest {
    private static final String NAME =
            "\u04d8\u0441\u0435\u043b \u041d\u04b1\u0440\u043b\u0430\u043d\u043e\u0432\u0430";
    private static final String DOCUMENT = "045678901";
    private static final String ADDRESS = "\u0410\u0431\u0430\u0439 97/31";
    private static final List<String> PLANTED = List.of(NAME, IssueScreenTest.IIN, DOCUMENT, ADDRESS);
    private static final Voter VOTER = new Voter(NAME, IssueScreenTest.IIN, DOCUMENT, ADDRESS, null);
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1251"));

    private final Bureau bureau = Bureau.get();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final StreamHandler logs = new StreamHandler(said, new SimpleFormatter());

    @TempDir
    Path folder;

    /** Where the clerk's own files lie, which have the data in them. */
    @TempDir
    Path stick;

    @BeforeEach
    void listen() {
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        Logger.getLogger("").addHandler(logs);
    }

    @AfterEach
    void leave() {
        Logger.getLogger("").removeHandler(logs);
        System.setOut(out);
        System.setErr(err);
    }

    private Sitting typed() {
        Sitting sitting = bureau.sit(folder, bureau.supplied(folder), Bureau.ISSUE, Language.RU, "registrar")
                .chord(KeyCode.N, KeyCode.CONTROL);
        sitting.type("0001").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        sitting.type(IssueScreenTest.IIN).press(KeyCode.ENTER).type(NAME).press(KeyCode.ENTER);
        sitting.type(DOCUMENT).press(KeyCode.ENTER).type(ADDRESS).press(KeyCode.ENTER);
        sitting.type("17").press(KeyCode.ENTER, KeyCode.SPACE, KeyCode.ENTER);
        return sitting.type("0101");
    }

    /** Every file that the program wrote, and everything it said and logged. */
    private void assertNothingTells() throws IOException {
        logs.flush();
        assertUntold("said", said.toByteArray());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertUntold(file.toString(), Files.readAllBytes(file));
            }
        }
    }

    private static void assertUntold(String where, byte[] bytes) {
        String all = text(bytes);
        for (String planted : PLANTED) {
            for (Charset encoding : ENCODINGS) {
                for (String spelt : List.of(planted, planted.toUpperCase(Locale.ROOT))) {
                    boolean told = all.contains(text(spelt.getBytes(encoding)));
                    assertFalse(told, () -> where + " tells " + planted + " in " + encoding);
                }
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("report-"))
                    .toList();
        }
    }

    @Test
    void aFailureOnTheScreensThreadTellsOfNobodyWhateverItsMessages() throws IOException {
        try (Sitting sitting = typed()) {
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.find("issue-undo").isPresent(), sitting.text());
            Platform.runLater(() -> {
                IllegalStateException cause = new IllegalStateException(NAME + " " + ADDRESS);
                cause.addSuppressed(new IllegalArgumentException(DOCUMENT));
                throw new IllegalStateException(IssueScreenTest.IIN + VOTER, cause);
            });
            Hand.quiet();
            assertTrue(sitting.text().contains("E-"), sitting.text());
        }
        assertEquals(1, reports().size());
        assertNothingTells();
    }

    @Test
    void aStoreThatFailsOverTheDataThemselvesTellsOfNobody() throws IOException {
        try (Office office = Office.open(bureau.supplied(folder), Bureau.ISSUE)) {
            IllegalStateException failure = assertThrows(
                    IllegalStateException.class,
                    () -> office.workspace().read(connection -> {
                        try (Statement statement = connection.createStatement()) {
                            return statement.execute("SELECT '" + DOCUMENT + "' FROM \"" + NAME + "\"");
                        }
                    }));
            assertTrue(String.valueOf(failure.getMessage()).contains(NAME), failure.getMessage());
            Notice notice = new Trouble(folder.resolve("reports"), "0").of(failure);
            assertUntold("the window", notice.text().in(Language.RU).getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(Files.readString(reports().getFirst()).contains("SQLiteException"));
        assertNothingTells();
    }

    @Test
    void aFileThatIsRefusedTellsOfNobody() throws IOException {
        Path file = Files.writeString(
                stick.resolve("arrivals.csv"),
                "type,precinct,number,from,name,iin,document,list_line\nmazhilis,0003,900,0101," + NAME + ","
                        + IssueScreenTest.IIN + "," + DOCUMENT + ",2001\n");
        try (Sitting sitting = typed()) {
            sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL).chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            sitting.answer(file);
            Bureau.walk(sitting, "bulk-arrivals", false).press(KeyCode.ENTER);
            assertFalse(
                    sitting.get("bulk-fault-arrivals", Label.class).getText().isEmpty(), sitting.text());
        }
        assertNothingTells();
    }

    @Test
    void aVoterInAMessageIsNotSpeltOut() {
        assertUntold("a voter", VOTER.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSearchFindsWhatIsThere() {
        for (Charset encoding : ENCODINGS) {
            byte[] leak = ("some text " + IssueScreenTest.IIN).getBytes(encoding);
            assertThrows(AssertionError.class, () -> assertUntold("leak", leak));
        }
    }
}
