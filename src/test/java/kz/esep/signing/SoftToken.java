package kz.esep.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tokens of SoftHSM2. Its library reads where tokens are from a file that the environment of the whole JVM names
 * ({@code SOFTHSM2_CONF}, which {@code pom.xml} sets), so every test has slots of its own in one folder.
 */
public final class SoftToken {
    public static final String PIN = "648219";
    private static final List<String> PLACES = List.of(
            "/usr/lib/softhsm/libsofthsm2.so",
            "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
            "/usr/lib64/pkcs11/libsofthsm2.so",
            "/opt/homebrew/lib/softhsm/libsofthsm2.so");

    private SoftToken() {}

    /** Skips the test where SoftHSM2 is not installed or nothing says where its tokens may lie. */
    public static void needed() {
        assumeTrue(
                System.getenv("SOFTHSM2_CONF") != null && library().findAny().isPresent(),
                "SoftHSM2 is not installed or SOFTHSM2_CONF is not set: no token was tried");
    }

    private static Stream<String> library() {
        return PLACES.stream().filter(place -> Files.exists(Path.of(place)));
    }

    /** Makes two new tokens; the library is loaded with both, and looks for no more. */
    public static List<Path> two() throws IOException, InterruptedException {
        Path conf = Path.of(System.getenv("SOFTHSM2_CONF"));
        Path tokens = Files.createTempDirectory("tokens");
        Files.createDirectories(conf.toAbsolutePath().getParent());
        Files.writeString(
                conf, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        for (String label : List.of("one", "two")) {
            Process made = new ProcessBuilder(
                            "softhsm2-util",
                            "--init-token",
                            "--free",
                            "--label",
                            label,
                            "--so-pin",
                            "13579086",
                            "--pin",
                            PIN)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertEquals(0, made.waitFor());
        }
        String library = library().findFirst().orElseThrow();
        return List.of(Path.of(library), Path.of(library + "#2"));
    }
}
