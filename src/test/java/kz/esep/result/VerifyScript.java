package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The verifier of {@code src/docs/verify.sh}, which shares no code with the program's. */
public final class VerifyScript {
    private static final Path SCRIPT = Path.of("src/docs/verify.sh").toAbsolutePath();

    private final List<String> options;

    private VerifyScript(List<String> options) {
        this.options = options;
    }

    /** Looks at files as at that time, with these further options. */
    public static VerifyScript at(String time, Path packageFile, String... more) {
        List<String> options = new ArrayList<>(List.of("--at", time, "--package", packageFile.toString()));
        options.addAll(List.of(more));
        return new VerifyScript(options);
    }

    /** Skips the test where a tool that the script needs is not installed. */
    public static void needsItsTools() throws Exception {
        for (String tool : List.of("bash", "openssl", "jq", "unzip", "zipinfo")) {
            assumeTrue(isThere(tool), () -> tool + " is not installed: src/docs/verify.sh was not tried");
        }
    }

    private static boolean isThere(String tool) throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v " + tool)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** What it says of these files, a line each, and its exit status. */
    public record Said(int status, List<String> lines) {

        public void holds(int files) {
            assertEquals(0, status, lines::toString);
            assertEquals(
                    files,
                    lines.stream().filter(line -> line.contains(": holds:")).count(),
                    lines::toString);
        }

        public void refuses(String why) {
            assertEquals(1, status, lines::toString);
            assertTrue(
                    lines.getFirst().contains(": REFUSED: ") && lines.getFirst().contains(why), lines::toString);
        }
    }

    public Said look(Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
        command.addAll(options);
        for (Path file : files) {
            command.add(file.toString());
        }
        Path out = Files.createTempFile("verify", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertTrue(process.waitFor(5, TimeUnit.MINUTES));
            return new Said(process.exitValue(), Files.readAllLines(out, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
        }
    }
}
