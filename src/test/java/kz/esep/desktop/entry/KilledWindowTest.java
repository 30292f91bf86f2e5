package kz.esep.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.desktop.Night;
import kz.esep.election.Election;
import kz.esep.office.Office;
import kz.esep.store.Workspace;
import kz.esep.tally.Drafts;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.tally.State;
import kz.esep.text.PassingFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Kills the program at random moments while somebody types in its window. Every line and every reading that was kept is there
 * afterwards. How often: system property {@code esep.kills}.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledWindowTest {
    private static final int KILLS = Integer.getInteger("esep.kills", 2);
    private static final int PAPERS = 6;
    private static final String TYPIST = "typist1";

    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private final List<ProtocolKey> keys = Nights.made().protocols().stream()
            .map(paper -> paper.key())
            .limit(PAPERS)
            .toList();

    @Test
    void losesNoLineThatWasKept(TestReporter reporter) throws IOException, InterruptedException {
        Path papers = papers();
        int lines = 0;
        for (int i = 0; i < KILLS; i++) {
            Path place = Files.createDirectory(folder.resolve("life-" + i));
            Path workspace = Nights.fresh(place);
            List<String> said = killed(place, workspace, papers);
            look(workspace, said);
            lines += said.size();
            PassingFolder.delete(place);
        }
        reporter.publishEntry("kills", KILLS + " after " + lines + " acts that were kept");
    }

    /** The window ends as its launchers tell it to, and nothing that was kept is lost. */
    @Test
    void losesNoLineThatWasKeptWhenMemoryRunsOut() throws IOException, InterruptedException {
        Path workspace = Nights.fresh(folder);
        List<String> command = new ArrayList<>(command(folder, workspace, papers()));
        command.addAll(1, List.of("-XX:+ExitOnOutOfMemoryError", "-D" + KilledTypist.HUNGER + "=12"));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        List<String> said;
        try (BufferedReader voice = process.inputReader(StandardCharsets.US_ASCII)) {
            said = voice.lines().filter(line -> !line.startsWith("Terminating")).toList();
        }
        assertEquals(3, process.waitFor(), () -> errors(folder));
        assertTrue(said.size() >= 12, said::toString);
        look(workspace, said);
    }

    private Path papers() throws IOException {
        return Files.write(
                folder.resolve("papers"),
                keys.stream().map(KilledWindowTest::paper).toList());
    }

    private static String paper(ProtocolKey key) {
        return key.precinct()
                + TypingNight.cells(key).stream()
                        .map(cell -> (cell.added() ? " +" : " ") + cell.digits())
                        .collect(Collectors.joining());
    }

    /** Lets somebody type for a while, kills the program, and returns what was said by then. */
    private List<String> killed(Path place, Path workspace, Path papers) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(place, workspace, papers))
                .redirectError(place.resolve("errors").toFile())
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader voice = process.inputReader(StandardCharsets.US_ASCII)) {
            for (int left = 1 + random.nextInt(40); left > 0; left--) {
                String line = voice.readLine();
                assertNotNull(line, () -> errors(place));
                said.add(line);
            }
            LockSupport.parkNanos(random.nextInt(40_000_000));
            // Through its handle, because the process itself would close its output with lines unread.
            process.toHandle().destroyForcibly();
            voice.lines().forEach(said::add);
        }
        process.waitFor();
        return said;
    }

    private static String errors(Path place) {
        try {
            return "the program ended by itself: " + Files.readString(place.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<String> command(Path place, Path workspace, Path papers) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                // Nobody looks: fewer pictures, more lives.
                "-Djavafx.animation.pulse=4",
                "-Djava.io.tmpdir=" + place,
                "-cp",
                System.getProperty("java.class.path"),
                KilledTypist.class.getName(),
                place.toString(),
                workspace.toString(),
                Night.CLOCK.instant().toString(),
                TYPIST,
                Night.password(TYPIST),
                papers.toString());
    }

    private void look(Path workspace, List<String> said) {
        assertTrue(Workspace.verify(workspace, Office.projectors()).holds());
        try (Office office = Office.open(workspace, Night.CLOCK);
                Session session = Nights.signIn(office, TYPIST)) {
            assertTrue(office.workspace().mishaps().isPresent(), "nobody is told of it");
            for (int i = 0; i < said.size(); i++) {
                String[] words = said.get(i).split(" ", -1);
                if (words[0].equals("read")) {
                    ProtocolKey key = key(words[1]);
                    assertEquals(
                            State.FIRST_DONE, office.figures().row(session, key).state(), said::toString);
                }
            }
            int open = lastOpen(said);
            if (open >= 0) {
                lookAtDraft(office, session, key(said.get(open).substring("open ".length())), said.size() - open - 1);
            }
        }
    }

    /** Where the reading was begun that the kill interrupted; -1 when none was. */
    private static int lastOpen(List<String> said) {
        for (int i = said.size() - 1; i >= 0 && !said.get(i).startsWith("read"); i--) {
            if (said.get(i).startsWith("open")) {
                return i;
            }
        }
        return -1;
    }

    private ProtocolKey key(String precinct) {
        return keys.stream()
                .filter(key -> key.precinct().equals(precinct))
                .findFirst()
                .orElseThrow();
    }

    private static void lookAtDraft(Office office, Session session, ProtocolKey key, int kept) {
        if (office.figures().row(session, key).state() == State.FIRST_DONE) {
            return;
        }
        Optional<Drafts.Draft> draft = new Drafts(office.workspace(), office.election()).find(session, key, 1);
        assertTrue(draft.isPresent() || kept == 0, "the draft is lost");
        List<String> codes = codes(key);
        List<TypingNight.Cell> cells = TypingNight.cells(key);
        for (int i = 0; i < kept; i++) {
            assertEquals(
                    cells.get(i).digits(), draft.orElseThrow().typed().texts().get(codes.get(i)), codes.get(i));
        }
    }

    private static List<String> codes(ProtocolKey key) {
        Election election = Night.election();
        Sheet sheet = Night.paper(key);
        return Stream.concat(
                        election.form(key.contest()).linesWith(sheet.figures().keySet()).stream()
                                .map(line -> line.code()),
                        Stream.of(Sheet.TIME))
                .toList();
    }
}
