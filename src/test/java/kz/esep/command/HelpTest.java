package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.esep.demo.DemoCommand;
import kz.esep.demo.PracticeCommand;
import kz.esep.text.Language;
import kz.esep.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Every command explains itself in three languages, and wrong usage says so with status 2. */
class HelpTest {
    private static final Path HELP = Path.of("src/main/resources/kz/esep/command");
    private static final Instant NOW = Instant.parse("2027-01-10T18:00:00Z");

    /** Every command that does something, by the words that call it. */
    static Stream<String> commands() {
        Surroundings around =
                around(Language.EN, new StringWriter(), new StringWriter()).with(new NoJournal());
        return new CommandTree(around, more(around))
                .ask("").getSubcommands().entrySet().stream().flatMap(one -> leaves(one.getKey(), one.getValue()));
    }

    private static Stream<String> leaves(String words, CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? Stream.of(words)
                : command.getSubcommands().entrySet().stream()
                        .flatMap(one -> leaves(words + " " + one.getKey(), one.getValue()));
    }

    private static Surroundings around(Language language, StringWriter out, StringWriter err) {
        return new Surroundings(
                Clock.fixed(NOW, ZoneOffset.UTC),
                Map.of("ESEP_LANGUAGE", language.code()),
                new PrintWriter(out),
                new PrintWriter(err),
                null,
                false);
    }

    private static Map<String, Supplier<Callable<Integer>>> more(Surroundings around) {
        return Map.of("demo", () -> new DemoCommand(around), "practice", () -> new PracticeCommand(around));
    }

    private record Said(int status, String out, String err) {}

    private static Said run(Language language, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        boolean shared = words.length > 0 && Set.of("share", "join").contains(words[0]);
        Surroundings around = around(language, out, err).with(shared ? new NoJournal() : null);
        int status = new CommandLines(around, more(around)).run(words);
        return new Said(status, out.toString(), err.toString());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasAHeaderEveryOptionAnExplanationAndAnExample(String command) throws IOException {
        for (Language language : Language.values()) {
            Said said = run(language, (command + " --help").split(" "));
            assertEquals(0, said.status(), said.err());
            String header = texts(language).getProperty("esep." + command.replace(' ', '.') + ".usage.header", "none");
            assertTrue(said.out().replaceAll("\\s+", " ").contains(header.replaceAll("\\s+", " ")), said.out());
            assertTrue(said.out().matches("(?s).*  esep(-hall)? " + command + ".*"), said.out());
            assertFalse(said.out().lines().anyMatch(HelpTest::unexplained), said.out());
        }
    }

    /** An option's line that ends with its name and whose next line is no continuation shows an empty explanation. */
    private static boolean unexplained(String line) {
        return line.matches("^ {2,8}(-\\w, )?--[\\w-]+(=\\S+)?$") && line.length() < 24;
    }

    @Test
    void theHelpHasTheSameKeysInEachLanguage() throws IOException {
        TreeSet<String> kk = new TreeSet<>(texts(Language.KK).stringPropertyNames());
        assertAll(
                () -> assertEquals(kk, new TreeSet<>(texts(Language.RU).stringPropertyNames())),
                () -> assertEquals(kk, new TreeSet<>(texts(Language.EN).stringPropertyNames())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anUnknownOptionIsWrongUsage(String command) {
        Said said = run(Language.EN, (command + " --no-such-option").split(" "));
        assertEquals(2, said.status());
        assertEquals("", said.out());
        assertFalse(said.err().isBlank());
    }

    @Test
    void noCommandAtAllShowsWhatThereIsAndIsWrongUsage() {
        Said said = run(Language.RU);
        assertEquals(2, said.status());
        assertTrue((said.out() + said.err()).contains("collect"));
    }

    @Test
    void theHelpListsEveryCommandAndAWrongWordFindsTheNearest() {
        Said all = run(Language.EN, "--help");
        for (String command :
                commands().filter(one -> !one.matches("share|join")).toList()) {
            assertTrue(all.out().contains("  " + command.replaceAll(" .*", "") + " "), command);
        }
        assertTrue(run(Language.EN, "seat").err().contains("esep seats"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "schedule --help", "certificate --help"})
    void aHelpWithoutExamplesPromisesNone(String words) {
        assertFalse(run(Language.EN, words.split(" ")).out().contains("Examples"), words);
    }

    @Test
    void wrongUsageIsExplainedInEachLanguage() {
        for (Language language : Language.values()) {
            says(language, "usage.missing", List.of("--threshold"), "seats", "v.csv", "--seats", "9");
            says(language, "usage.missing", List.of("--seats"), "seats", "v.csv", "--threshold", "5", "--seats");
            says(language, "usage.missing", List.of("FILE.csv"), "seats", "--seats", "9", "--threshold", "5");
            says(
                    language,
                    "usage.unknown-option",
                    List.of("--seat"),
                    "seats",
                    "v.csv",
                    "--seats",
                    "9",
                    "--threshold",
                    "5",
                    "--seat",
                    "9");
            says(
                    language,
                    "usage.unmatched",
                    List.of("w.csv"),
                    "seats",
                    "v.csv",
                    "w.csv",
                    "--seats",
                    "9",
                    "--threshold",
                    "5");
            says(
                    language,
                    "usage.not-whole",
                    List.of("--seats", "nine"),
                    "seats",
                    "v.csv",
                    "--seats",
                    "nine",
                    "--threshold",
                    "5");
            says(
                    language,
                    "usage.not-a-number",
                    List.of("--threshold", "5%"),
                    "seats",
                    "v.csv",
                    "--seats",
                    "9",
                    "--threshold",
                    "5%");
            says(
                    language,
                    "usage.not-a-date",
                    List.of("--date", "12.03.2027"),
                    "schedule",
                    "add",
                    "w",
                    "--user",
                    "u",
                    "--what",
                    "x",
                    "--date",
                    "12.03.2027");
            says(language, "usage.unknown-command", List.of("seat"), "seat");
            says(language, "usage.unknown-command", List.of("ad"), "user", "ad");
            says(language, "usage.nearest", List.of("esep user add"), "user", "ad");
            says(
                    language,
                    "usage.missing-one",
                    List.of("--choose, --release, --withdraw, --confirm"),
                    "resolve",
                    "w",
                    "--user",
                    "u",
                    "--reason",
                    "r");
            says(
                    language,
                    "usage.exclusive",
                    List.of(),
                    "resolve",
                    "w",
                    "--user",
                    "u",
                    "--reason",
                    "r",
                    "--choose",
                    "a",
                    "--confirm",
                    "b");
            says(language, "usage.twice", List.of("--seats"), "seats", "--seats", "9", "--seats", "8");
        }
    }

    private static void says(Language language, String key, List<Object> about, String... words) {
        Said said = run(language, words);
        assertEquals(2, said.status(), said.err());
        assertEquals("", said.out());
        String sentence = Messages.of("command").text(language, key, about.toArray());
        String start = key.equals("usage.nearest") ? sentence.substring(0, sentence.indexOf("user add")) : sentence;
        assertTrue(said.err().contains(start), said.err());
        assertFalse(language != Language.EN && said.err().contains("Missing"), said.err());
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        Path file = HELP.resolve("help_" + language.code() + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
