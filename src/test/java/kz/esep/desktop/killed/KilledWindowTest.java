package kz.esep.desktop.killed;

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
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import kz.esep.app.OwnJava;
import kz.esep.text.Beside;
import kz.esep.text.PassingFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at random moments while its window is in use: both readings, the chair's decisions, acceptance, signing and
 * the file on the stick. How often: system property {@code esep.kills}; at other moments with another {@code esep.seed}.
 */
@Beside
class KilledWindowTest {
    private static final int KILLS = Integer.getInteger("esep.kills", 4);
    /** A typist's life ends within about two papers. */
    private static final int ACTS = 40;

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("esep.seed", 7));

    @Test
    void losesNothingThatWasDone(TestReporter reporter) throws IOException, InterruptedException {
        Shifts shifts = new Shifts(folder);
        Aftermath aftermath = new Aftermath();
        TreeMap<String, Long> done = new TreeMap<>();
        for (int i = 0; i < KILLS; i++) {
            Path place = Files.createDirectory(folder.resolve("life-" + i));
            Shift shift = shifts.of(i, place);
            List<String> said = killed(place, shift);
            aftermath.look(shift, said, place.resolve("stick"));
            said.stream()
                    .collect(Collectors.groupingBy(KilledWindowTest::word, Collectors.counting()))
                    .forEach((word, times) -> done.merge(word, times, Long::sum));
            PassingFolder.delete(place);
        }
        reporter.publishEntry("kills", KILLS + " after " + done);
    }

    private static String word(String act) {
        return act.split(" ", -1)[0];
    }

    /** The window ends as its launchers tell it to, and nothing that was done is lost. */
    @Test
    void losesNothingThatWasDoneWhenMemoryRunsOut() throws IOException, InterruptedException {
        Shift shift = new Shifts(folder).of(0, Files.createDirectory(folder.resolve("life")));
        List<String> command = command(folder, shift);
        command.addAll(1, List.of("-XX:+ExitOnOutOfMemoryError", "-D" + PlayedKeys.HUNGER + "=14"));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        List<String> said;
        try (BufferedReader voice = process.inputReader(StandardCharsets.US_ASCII)) {
            said = voice.lines().filter(line -> !line.startsWith("Terminating")).toList();
        }
        assertEquals(3, process.waitFor(), () -> errors(folder));
        assertTrue(said.size() >= 14, said::toString);
        new Aftermath().look(shift, said, folder.resolve("life").resolve("stick"));
    }

    /** Lets somebody work for a while, kills the program, and returns what was done by then. */
    private List<String> killed(Path place, Shift shift) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(place, shift))
                .redirectError(place.resolve("errors").toFile())
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader voice = process.inputReader(StandardCharsets.US_ASCII)) {
            int acts = Math.min(ACTS, shift.acts().size() - 1);
            for (int left = 1 + random.nextInt(acts); left > 0; left--) {
                String line = voice.readLine();
                assertNotNull(line, () -> errors(place));
                said.add(line);
            }
            LockSupport.parkNanos(random.nextLong(shift.within().toNanos()));
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

    private static List<String> command(Path place, Shift shift) throws IOException {
        Path acts = Files.write(
                place.resolve("acts"), shift.acts().stream().map(Act::line).toList());
        List<String> command = OwnJava.window();
        command.addAll(List.of(
                // Nobody looks: fewer pictures, more lives.
                "-Djavafx.animation.pulse=4",
                "-Djava.io.tmpdir=" + place,
                "-cp",
                System.getProperty("java.class.path"),
                PlayedKeys.class.getName(),
                place.toString(),
                shift.workspace().toString(),
                acts.toString()));
        return command;
    }
}
