package kz.esep.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.command.CommandLines;
import kz.esep.command.Surroundings;
import kz.esep.demo.Practice;
import kz.esep.office.Office;
import kz.esep.store.Workspace;
import kz.esep.tally.State;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of their own at one workspace: two commands that write in the same moment, and one beside a window. */
class SeveralProgramsTest {
    private static final String ELSEWHERE = "is open in another window or program";
    private static final int EACH = 3;
    private static final int REFUSED = 1;
    private static final List<Practice.Paper> PAPERS = Nights.made().protocols().subList(0, 2 * EACH);

    @TempDir
    private Path folder;

    /** Another program: it enters tables, each again and again until it is done. */
    static final class Typist {
        private Typist() {}

        /** Arguments: the workspace, a login, tables. Says of each attempt its status and what the command said. */
        public static void main(String[] arguments) {
            for (int i = 2; i < arguments.length; i++) {
                int status = REFUSED;
                while (status == REFUSED) {
                    StringWriter said = new StringWriter();
                    PrintWriter out = new PrintWriter(said);
                    Surroundings around = new Surroundings(Nights.CLOCK, System.getenv(), out, out, null, false);
                    status = new CommandLines(around)
                            .run("enter", arguments[0], "--user", arguments[1], "--reading", "1", arguments[i]);
                    System.out.println(status + " " + said.toString().replace("\n", " "));
                }
            }
        }
    }

    private Path table(int number) {
        Practice.Paper paper = PAPERS.get(number);
        Map<String, Long> figures = paper.sheet().figures();
        String codes = String.join(",", figures.keySet());
        String cells = figures.values().stream().map(String::valueOf).collect(Collectors.joining(","));
        try {
            return Files.writeString(
                    folder.resolve(number + ".csv"),
                    "contest,precinct," + codes + "\n" + paper.key().contest() + ","
                            + paper.key().precinct() + "," + cells + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process typist(Path workspace, String login, int from, int to) throws IOException {
        Stream<String> program = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Typist.class.getName(),
                workspace.toString(),
                login);
        Stream<String> tables =
                IntStream.range(from, to).mapToObj(number -> table(number).toString());
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(program, tables).toList()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("ESEP_PASSWORD", Nights.passphrase(login), "ESEP_LANGUAGE", "en"));
        return builder.start();
    }

    /** Every attempt was done or refused in words, and nobody was told that somebody was cut off. */
    private static void assertDone(List<String> said, int tables) {
        for (String attempt : said) {
            assertTrue(attempt.startsWith("0 ") || (attempt.startsWith("1 ") && attempt.contains(ELSEWHERE)), attempt);
            assertFalse(attempt.contains("was not closed"), attempt);
        }
        assertEquals(
                tables,
                said.stream().filter(attempt -> attempt.startsWith("0 ")).count(),
                said::toString);
    }

    private static void assertEntered(Path workspace, List<Practice.Paper> papers) {
        assertTrue(Workspace.verify(workspace, Office.projectors()).holds());
        try (Office office = Office.open(workspace, Nights.CLOCK);
                Session session = Nights.signIn(office, "chair")) {
            for (Practice.Paper paper : papers) {
                assertEquals(
                        State.FIRST_DONE,
                        office.figures().row(session, paper.key()).state(),
                        paper.key()::toString);
            }
        }
    }

    @Test
    void commandsThatWriteInTheSameMomentAllComeToTheirTurn() throws Exception {
        Path workspace = Nights.fresh(folder);
        Process one = typist(workspace, "typist1", 0, EACH);
        Process other = typist(workspace, "typist2", EACH, 2 * EACH);
        for (Process program : List.of(one, other)) {
            try (BufferedReader voice = program.inputReader()) {
                assertDone(voice.lines().toList(), EACH);
            }
            assertEquals(0, program.waitFor());
        }
        assertEntered(workspace, PAPERS);
    }

    @Test
    void aWindowKeepsItsWorkspaceUntilItClosesAndACommandBesideItThenComesToItsTurn() throws Exception {
        Path workspace = Nights.fresh(folder);
        List<String> said = new ArrayList<>();
        Process command;
        try (Sitting window = new Sitting(folder, Nights.CLOCK, Language.EN, workspace)) {
            command = typist(workspace, "typist1", 1, 2);
            window.signIn("typist2", Nights.passphrase("typist2")).chord(KeyCode.DIGIT2, KeyCode.ALT);
            try (Sitting second = new Sitting(folder, Nights.CLOCK, Language.EN, workspace)) {
                assertTrue(second.find("login").isEmpty(), second.text());
                assertTrue(second.get("notice", Label.class).getText().contains(ELSEWHERE), second.text());
            }
            said.add(command.inputReader().readLine());
            TypingNight.enter(window, PAPERS.getFirst().key());
        }
        command.inputReader().lines().forEach(said::add);
        assertEquals(0, command.waitFor());
        assertTrue(said.size() > 1, said::toString);
        assertDone(said, 1);
        assertEntered(workspace, PAPERS.subList(0, 2));
    }
}
