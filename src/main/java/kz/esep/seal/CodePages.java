package kz.esep.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Finds the codes on the pages of a PDF, which is what most scanners give. A PDF is a program that draws, and one of a
 * kilobyte can draw for ever or ask for all memory: so it is drawn by a program of its own, {@link PageReader}, which is ended
 * when it takes too long and has only so much memory to lose.
 */
final class CodePages {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final String MEMORY = "-Xmx512m";

    private CodePages() {}

    /** The texts of every code; of a document that breaks or never ends those that were found before. */
    static List<String> texts(byte[] pdf) {
        return texts(pdf, LONGEST);
    }

    static List<String> texts(byte[] pdf, Duration longest) {
        try {
            Path folder = Files.createTempDirectory("esep-pages");
            Path in = folder.resolve("in");
            Path out = folder.resolve("out");
            try {
                Files.write(in, pdf);
                Files.createFile(out);
                look(in, out, longest);
                return Files.readAllLines(out).stream().map(PageReader::decoded).toList();
            } finally {
                Files.deleteIfExists(in);
                Files.deleteIfExists(out);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(Path in, Path out, Duration longest) throws IOException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-Xlog:disable",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PageReader.class.getName(),
                        in.toString(),
                        out.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            reader.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            reader.destroyForcibly().onExit().join();
        }
    }
}
