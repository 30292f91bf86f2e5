package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.esep.text.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program at random moments while it writes. How often: system property {@code esep.kills}. */
@Beside
class KilledTest {
    private static final int KILLS = Integer.getInteger("esep.kills", 40);

    @TempDir
    private Path folder;

    private final Random random = new Random(17);

    /** The program that is killed: makes or opens the workspace, writes, and says the number of what is recorded. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            Random random = new Random(Long.parseLong(arguments[1]));
            System.out.println("ready");
            try (Workspace workspace = Files.exists(file) ? Ledger.open(file) : Ledger.create(file)) {
                while (true) {
                    byte[] content = new byte[random.nextInt(20_000)];
                    random.nextBytes(content);
                    long length = workspace.write(t -> {
                        for (int i = random.nextInt(4); i >= 0; i--) {
                            t.append("p1", Ledger.COUNTED, new Ledger.Figure("n" + random.nextInt(50), t.length()));
                        }
                        t.keep(content);
                        return t.length();
                    });
                    workspace.write(t -> {
                        t.saveDraft("p1", "here", Long.toString(length).getBytes(StandardCharsets.US_ASCII));
                        return length;
                    });
                    System.out.println(length);
                }
            }
        }
    }

    @Test
    void losesNothingThatWasAcknowledgedAndLeavesNoHalfFile() throws IOException, InterruptedException {
        Path file = folder.resolve("a.esep");
        long acknowledged = 0;
        for (int i = 0; i < KILLS; i++) {
            boolean early = i % 8 == 0;
            if (early) {
                Files.deleteIfExists(file);
                acknowledged = 0;
            }
            long said = killed(file, i, early ? 0 : 1 + random.nextInt(6));
            acknowledged = Math.max(acknowledged, said);
            if (!Files.exists(file)) {
                assertEquals(0, acknowledged, "the whole file is lost");
                continue;
            }
            try (Workspace workspace = Ledger.open(file)) {
                assertTrue(said == 0 || workspace.mishaps().isPresent(), "nobody is told of the kill");
                assertTrue(workspace.head().length() >= acknowledged, "lost what was acknowledged");
                assertEquals(workspace.head(), headOf(workspace));
                assertTrue(drafted(workspace) >= acknowledged, "lost a draft that was acknowledged");
            }
            assertTrue(Workspace.verify(file, List.of(new Ledger())).holds());
        }
        assertTrue(acknowledged > 0, "nothing was ever written");
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(path -> path.toString().endsWith("-journal")), "a rollback journal is left");
        }
    }

    private static long drafted(Workspace workspace) {
        Draft draft = workspace.draft("p1", "here");
        return draft == null ? 0 : Long.parseLong(new String(draft.content(), StandardCharsets.US_ASCII));
    }

    private static Head headOf(Workspace workspace) {
        Entry last = workspace.entries(workspace.head().length(), 1).getFirst();
        return new Head(last.seq(), last.hash());
    }

    /** Starts the writer, kills it some time after so many acknowledgements, and returns the last acknowledged number. */
    private long killed(Path file, int seed, int acknowledgements) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString(),
                        Integer.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader(StandardCharsets.US_ASCII)) {
            String line = lines.readLine();
            assertEquals("ready", line);
            long last = 0;
            for (int i = 0; i < acknowledgements; i++) {
                last = Long.parseLong(java.util.Objects.requireNonNull(lines.readLine()));
            }
            int most = acknowledgements == 0 ? 400 : 30;
            process.waitFor(random.nextInt(most * 1000), TimeUnit.MICROSECONDS);
            process.toHandle().destroyForcibly();
            for (line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Long.parseLong(line);
            }
            process.waitFor();
            return last;
        }
    }
}
