package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kz.esep.text.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/** Commands, in programs of their own, that have hardly any memory: whatever they break at, they say so in words. */
@Beside
class LowMemoryTest {
    private static final String WORDS = "ESEP_JAVA_OPTIONS=-Xmx2g";

    @TempDir
    private Path folder;

    /** Takes all memory there is, to the last bytes, and keeps it. */
    @Command(name = "greedy")
    static final class Greedy implements Callable<Integer> {
        private static final List<byte[]> HELD = new ArrayList<>(2_000_000);

        @Override
        public Integer call() {
            for (int size = 1 << 20; size > 1; size >>= 1) {
                take(size);
            }
            throw new OutOfMemoryError();
        }

        private static void take(int size) {
            try {
                while (true) {
                    HELD.add(new byte[size]);
                }
            } catch (OutOfMemoryError e) {
                // Smaller pieces may still fit.
            }
        }
    }

    /** Comes back to a class that could not be made ready for want of memory. */
    @Command(name = "late")
    static final class Late implements Callable<Integer> {
        private static final class Large {
            static final byte[] BYTES = new byte[1 << 30];
        }

        @Override
        public Integer call() {
            try {
                return Large.BYTES.length;
            } catch (OutOfMemoryError e) {
                return Large.BYTES.length;
            }
        }
    }

    /** The program. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            Surroundings around = new Surroundings(
                    Clock.systemUTC(),
                    Map.of("ESEP_LANGUAGE", "en"),
                    new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                    new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                    null,
                    false);
            System.exit(new CommandLines(around, Map.of("greedy", Greedy::new, "late", Late::new)).run(arguments));
        }
    }

    private record Said(int status, String text) {}

    private static Said run(int mebibytes, String... arguments) throws IOException, InterruptedException {
        Stream<String> program = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + mebibytes + "m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName());
        Process process = new ProcessBuilder(
                        Stream.concat(program, Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private static void assertSaid(Said said) {
        assertEquals(Exit.MACHINE_FAILED, said.status(), said.text());
        assertTrue(said.text().contains(WORDS), said.text());
        assertFalse(said.text().contains("Exception in thread") || said.text().contains("\tat "), said.text());
    }

    @Test
    void saysSoWhenNothingAtAllIsLeft() throws Exception {
        assertSaid(run(32, "greedy"));
    }

    @Test
    void saysSoWhereAClassCouldNotBeMadeReady() throws Exception {
        assertSaid(run(64, "late"));
    }

    @Test
    void aWorkspaceIsVerifiedOrItIsSaidThatMemoryDidNotSuffice() throws Exception {
        Path workspace = folder.resolve("commission.esep");
        try (InputStream packed = new GZIPInputStream(
                Objects.requireNonNull(LowMemoryTest.class.getResourceAsStream("earlier/commission.esep.gz")))) {
            Files.copy(packed, workspace);
        }
        assertSaid(run(12, "journal", "verify", workspace.toString()));
        for (int mebibytes : List.of(15, 18, 21, 64)) {
            Said said = run(mebibytes, "journal", "verify", workspace.toString());
            if (said.status() != Exit.DONE) {
                assertSaid(said);
            }
        }
    }
}
