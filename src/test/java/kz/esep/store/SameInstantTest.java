package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.text.Beside;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that open one workspace in the same instant: one has it, and the others are told so. How often: {@code esep.races}. */
@Beside
class SameInstantTest {
    private static final int RACES = Integer.getInteger("esep.races", 25);
    private static final int PROGRAMS = 3;
    private static final int SPILLED = 100_000;
    private static final String OPENED = "opened";
    private static final String REFUSED = "open-elsewhere";

    @TempDir
    private Path folder;

    private final List<Program> programs = new ArrayList<>();

    /** Another program: opens the workspace at the moment that it is told, says what came of it, and closes it when it is told. */
    static final class Opener {
        private Opener() {}

        public static void main(String[] arguments) throws IOException {
            BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
            System.out.println("ready");
            for (String moment = told.readLine(); moment != null; moment = told.readLine()) {
                while (System.currentTimeMillis() < Long.parseLong(moment)) {
                    Thread.onSpinWait();
                }
                try (Workspace workspace = Ledger.open(Path.of(arguments[0]))) {
                    Ledger.count(workspace, "0123", workspace.head().length());
                    System.out.println(OPENED);
                    told.readLine();
                } catch (Refused e) {
                    System.out.println(e.reason().key());
                    told.readLine();
                }
                System.out.println("closed");
            }
        }
    }

    private record Program(Process process, BufferedReader voice, PrintWriter ear) {
        void tell(String line) {
            ear.println(line);
        }

        String hear() throws IOException {
            return String.valueOf(voice.readLine());
        }
    }

    private void start(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opener.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        programs.add(new Program(process, process.inputReader(), new PrintWriter(process.outputWriter(), true)));
    }

    @AfterEach
    void endTheOthers() {
        programs.forEach(program -> program.process().destroyForcibly());
    }

    /** All begin at the same moment, once each of them waits for it. */
    private List<String> race() throws IOException {
        String moment = String.valueOf(System.currentTimeMillis() + 20);
        programs.forEach(program -> program.tell(moment));
        List<String> said = new ArrayList<>();
        for (Program program : programs) {
            said.add(program.hear());
        }
        programs.forEach(program -> program.tell("close"));
        for (Program program : programs) {
            assertEquals("closed", program.hear());
        }
        return said.stream().sorted().toList();
    }

    @Test
    void oneHasItAndTheOthersAreToldSo() throws IOException {
        Path file = folder.resolve("a.esep");
        Ledger.create(file).close();
        for (int i = 0; i < PROGRAMS; i++) {
            start(file);
        }
        for (Program program : programs) {
            assertEquals("ready", program.hear());
        }
        List<String> wanted = Stream.concat(Stream.generate(() -> REFUSED).limit(PROGRAMS - 1L), Stream.of(OPENED))
                .toList();
        for (int i = 0; i < RACES; i++) {
            assertEquals(wanted, race(), "race " + i);
        }
        try (Workspace workspace = Ledger.open(file)) {
            assertEquals(2L + RACES, workspace.head().length());
        }
    }

    /** The program before was cut off in the middle of an entry, so that whoever comes first takes it back. */
    @Test
    void alsoWhereTheLastProgramWasCutOff() throws IOException {
        Path file = folder.resolve("a.esep");
        Path kept = folder.resolve("kept.esep");
        try (Workspace workspace = Ledger.create(file)) {
            workspace.write(t -> {
                FileStore.run(t.connection(), "PRAGMA cache_size=1");
                return t.keep(new byte[SPILLED]);
            });
            workspace.write(t -> {
                t.keep(new byte[2 * SPILLED]);
                return copy(file, kept);
            });
        }
        for (int i = 0; i < PROGRAMS; i++) {
            start(kept);
        }
        for (Program program : programs) {
            assertEquals("ready", program.hear());
        }
        for (int i = 0; i < 2; i++) {
            assertEquals(List.of(REFUSED, REFUSED, OPENED), race());
        }
    }

    /** What is left when the program ends here: some of the transaction is in the file, and the rest of the old is beside it. */
    private static Path copy(Path file, Path to) {
        try {
            Files.copy(FileStore.journal(file), FileStore.journal(to));
            return Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
