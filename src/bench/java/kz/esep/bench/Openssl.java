package kz.esep.bench;

import java.io.IOException;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many signatures this machine's openssl verifies, with all its cores. */
final class Openssl {
    /** The last number of the line is verifications a second. */
    private static final Pattern P256 = Pattern.compile("(?m)^.*ecdsa \\(nistp256\\).* ([0-9.]+)\\s*$");

    private Openssl() {}

    /** ECDSA P-256 verifications a second; empty where there is no openssl. */
    static OptionalDouble verifications() throws InterruptedException {
        String cores = String.valueOf(Runtime.getRuntime().availableProcessors());
        try {
            Process process = new ProcessBuilder("openssl", "speed", "-seconds", "5", "-multi", cores, "ecdsap256")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
            process.waitFor();
            Matcher line = P256.matcher(said);
            return line.find() ? OptionalDouble.of(Double.parseDouble(line.group(1))) : OptionalDouble.empty();
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }
}
