package kz.esep.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every feature says everything in all three languages. */
class BundlesTest {
    private static final List<Path> RESOURCES =
            List.of(Path.of("src/main/resources/kz/esep"), Path.of("src/hall/resources/kz/esep"));
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern KEYED = Pattern.compile("[A-Za-z0-9._-]+=");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    static Stream<Path> features() throws IOException {
        List<Path> features = new ArrayList<>();
        for (Path resources : RESOURCES) {
            try (Stream<Path> folders = Files.walk(resources)) {
                folders.filter(folder -> Stream.of(Language.values()).anyMatch(l -> Files.exists(bundle(folder, l))))
                        .forEach(features::add);
            }
        }
        return features.stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void haveTheSameKeysInEachLanguage(Path feature) throws IOException {
        var kk = new TreeSet<>(load(feature, Language.KK).stringPropertyNames());
        assertFalse(kk.isEmpty());
        kk.forEach(key -> assertTrue(KEY.matcher(key).matches(), feature + ": " + key + " is no key"));
        assertAll(
                () -> assertEquals(kk, new TreeSet<>(load(feature, Language.RU).stringPropertyNames())),
                () -> assertEquals(kk, new TreeSet<>(load(feature, Language.EN).stringPropertyNames())));
    }

    @ParameterizedTest
    @MethodSource("features")
    void sayEachThingOnce(Path feature) throws IOException {
        try (Stream<Path> files = Files.list(feature)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".properties")).toList()) {
                assertEquals(List.of(), repeated(Files.readAllLines(file)), file::toString);
            }
        }
    }

    /** A second one would silently take the place of the first. */
    private static List<String> repeated(List<String> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .filter(line -> KEYED.matcher(line).lookingAt())
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(key -> !seen.add(key))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("features")
    void takeTheSameArgumentsInEachLanguage(Path feature) throws IOException {
        Properties english = load(feature, Language.EN);
        for (Language language : List.of(Language.KK, Language.RU)) {
            Properties other = load(feature, language);
            for (String key : english.stringPropertyNames()) {
                assertEquals(
                        arguments(english.getProperty(key)),
                        arguments(other.getProperty(key)),
                        feature.getFileName() + " " + language + " " + key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void sayNothingWithALoneApostropheWhichWouldSwallowWhatFollows(Path feature) throws IOException {
        for (Language language : Language.values()) {
            Properties texts = load(feature, language);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertFalse(text.isBlank(), key);
                assertFalse(LONE_APOSTROPHE.matcher(text).find(), feature + " " + language + " " + key + ": " + text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void areTranslated(Path feature) throws IOException {
        for (Language language : List.of(Language.KK, Language.RU)) {
            Properties texts = load(feature, language);
            long translated = texts.stringPropertyNames().stream()
                    .filter(key -> CYRILLIC.matcher(texts.getProperty(key)).find())
                    .count();
            assertFalse(translated * 10 < texts.size() * 9L, feature + " " + language + " looks untranslated");
        }
    }

    private static SortedSet<Integer> arguments(String pattern) {
        TreeSet<Integer> used = new TreeSet<>();
        var formats = new MessageFormat(pattern).getFormatsByArgumentIndex();
        var placeholder = Pattern.compile("\\{(\\d+)").matcher(pattern);
        while (placeholder.find()) {
            used.add(Integer.valueOf(placeholder.group(1)));
        }
        assertEquals(
                used.isEmpty() ? 0 : used.last() + 1, Arrays.asList(formats).size(), pattern);
        return used;
    }

    private static Properties load(Path feature, Language language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle(feature, language), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Path bundle(Path feature, Language language) {
        return feature.resolve("messages_" + language.code() + ".properties");
    }
}
