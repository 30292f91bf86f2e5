package kz.esep.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** One life of the clerk's program, from its start to the kill. */
final class Life {
    private static final int MICROSECOND = 1_000;

    private final Path stick;
    private final Path errors;
    private final Random random;
    private final List<String> lines = new ArrayList<>();

    Life(Path stick, Path errors, Random random) {
        this.stick = stick;
        this.errors = errors;
        this.random = random;
    }

    /** Lets the program run until it has begun something of a random phase a random number of times, and kills it then. */
    Cut cut(QuickStart program, Path workspace, int number) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program.command(workspace, stick, number, Long.MAX_VALUE))
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader voice = process.inputReader(StandardCharsets.US_ASCII)) {
            try {
                await(voice);
            } finally {
                // Through its handle, because the process itself would close its output with lines unread.
                process.toHandle().destroyForcibly();
            }
            voice.lines().forEach(lines::add);
        }
        process.waitFor();
        assertEquals("", Files.readString(errors), "the program failed by itself");
        return Cut.of(lines);
    }

    private void await(BufferedReader voice) throws IOException {
        int drawn = random.nextInt(10);
        if (drawn < 3) {
            await(voice, Phase.ENTRY, 1 + random.nextInt(12));
            pause(2_500);
        } else if (drawn < 6) {
            await(voice, Phase.ACCEPTANCE, 1 + random.nextInt(4));
            pause(2_500);
        } else {
            FileTime before = await(voice, Phase.EXPORT, 1 + random.nextInt(2));
            if (drawn < 8) {
                pause(50_000);
            } else {
                awaitWriting(voice, before);
                pause(2_500);
            }
        }
    }

    /** Listens until an act of that phase has begun so many times; returns when the folder had last changed by then. */
    private FileTime await(BufferedReader voice, Phase phase, int times) throws IOException {
        String wanted = "begin " + phase;
        FileTime changed = Files.getLastModifiedTime(stick);
        for (int seen = 0; seen < times; ) {
            String line = voice.readLine();
            if (line == null) {
                return fail("the program ended by itself: " + Files.readString(errors));
            }
            lines.add(line);
            if (line.startsWith(wanted)) {
                seen++;
                changed = Files.getLastModifiedTime(stick);
            }
        }
        return changed;
    }

    /** Waits until the export under way touches the folder, or is over. */
    private void awaitWriting(BufferedReader voice, FileTime before) throws IOException {
        while (Files.getLastModifiedTime(stick).equals(before) && !voice.ready()) {
            LockSupport.parkNanos(50 * MICROSECOND);
        }
    }

    private void pause(int most) {
        LockSupport.parkNanos((long) random.nextInt(most) * MICROSECOND);
    }
}
