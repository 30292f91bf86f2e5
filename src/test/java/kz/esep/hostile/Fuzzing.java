package kz.esep.hostile;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * The long run: every reader under the fuzzer, one after the other, each in a program of its own, which is what Jazzer asks
 * for. What it finds lies beside the test and fails it from then on; what it learns stays in {@code .cifuzz-corpus}.
 */
public final class Fuzzing {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");
    private static final Pattern COVERED = Pattern.compile("cov: (\\d+)");
    /** Of libraries those that read what came from outside. */
    private static final String INSTRUMENTED = "kz.esep.**,org.apache.commons.csv.**,org.dhatim.fastexcel.reader.**,"
            + "org.apache.commons.compress.archivers.zip.**,org.bouncycastle.asn1.**,tools.jackson.core.json.**,"
            + "com.google.zxing.**,org.apache.pdfbox.**,com.exceptionfactory.jagged.**";

    private Fuzzing() {}

    /**
     * Runs the readers whose name contains one of the words, or all of them.
     *
     * @param arguments seconds for each reader, and words; or, within the program that is started, {@code only} and its name
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ReflectiveOperationException {
        if (arguments[0].equals("only")) {
            only(arguments[1]);
            return;
        }
        List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
        boolean found = false;
        for (String reader : readers()) {
            if (words.isEmpty() || words.stream().anyMatch(reader::contains)) {
                found |= run(reader, arguments[0]);
            }
        }
        System.exit(found ? 1 : 0);
    }

    private static List<String> readers() throws IOException, ReflectiveOperationException {
        List<String> readers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("Hostile\\w+Test\\.java"))
                    .sorted()
                    .toList()) {
                String name =
                        TESTS.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
                for (Method method : Class.forName(name, false, Fuzzing.class.getClassLoader())
                        .getDeclaredMethods()) {
                    if (method.isAnnotationPresent(FuzzTest.class)) {
                        readers.add(name + "#" + method.getName() + "("
                                + Arrays.stream(method.getParameterTypes())
                                        .map(Class::getTypeName)
                                        .collect(Collectors.joining())
                                + ")");
                    }
                }
            }
        }
        return readers;
    }

    /** @return whether the fuzzer found something */
    private static boolean run(String reader, String seconds) throws IOException, InterruptedException {
        Path log = Files.createDirectories(Path.of("target/fuzz"))
                .resolve(reader.replaceAll("\\(.*", "").replaceAll(".*\\.", "").replace('#', '.') + ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1536m",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djazzer.hooks=true",
                "-Djazzer.instrument=" + INSTRUMENTED,
                "-Djazzer.max_duration=" + seconds + "s",
                "-cp",
                System.getProperty("java.class.path"),
                Fuzzing.class.getName(),
                "only",
                reader);
        builder.environment().put("JAZZER_FUZZ", "1");
        int status = builder.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        System.out.printf("%-75s %s%n", reader, said(Files.readString(log), status));
        return status != 0;
    }

    private static String said(String log, int status) {
        Matcher done = DONE.matcher(log);
        String runs = done.find() ? done.group(1) + " executions in " + done.group(2) + " s" : "stopped";
        String covered = COVERED.matcher(log)
                .results()
                .reduce((_, last) -> last)
                .map(last -> ", coverage " + last.group(1))
                .orElse("");
        return runs + covered + (status == 0 ? "" : ", FOUND SOMETHING: see target/fuzz");
    }

    private static void only(String reader) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(reader))
                                .build(),
                        summary);
        summary.getSummary().printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8), 20);
        System.exit(summary.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
    }
}
