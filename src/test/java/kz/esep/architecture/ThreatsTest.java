package kz.esep.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** {@code src/docs/threats.md} says of each attack which test proves what it says; those tests have to exist. */
class ThreatsTest {
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|.*");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|Properties))\\.(\\w+)`");
    private static final int COLUMNS = 6;

    private static List<String[]> attacks() throws IOException {
        return Files.readAllLines(Path.of("src/docs/threats.md")).stream()
                .filter(line -> ROW.matcher(line).matches())
                .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
                .toList();
    }

    @Test
    void atLeastFortyAttacksAreNumberedAndSayEverything() throws IOException {
        List<String[]> attacks = attacks();
        assertTrue(attacks.size() >= 40);
        assertEquals(
                IntStream.rangeClosed(1, attacks.size())
                        .mapToObj(String::valueOf)
                        .toList(),
                attacks.stream().map(attack -> attack[0]).toList());
        for (String[] attack : attacks) {
            assertEquals(COLUMNS, attack.length, attack[0]);
            assertTrue(Stream.of(attack).noneMatch(String::isBlank), attack[0]);
        }
    }

    @Test
    void everyAttackNamesATestThatExists() throws IOException {
        Map<String, List<Class<?>>> tests = tests();
        List<String> wrong = new ArrayList<>();
        for (String[] attack : attacks()) {
            List<MatchResult> named = NAMED.matcher(attack[4]).results().toList();
            if (named.isEmpty()
                    || !named.stream()
                            .allMatch(one -> tests.getOrDefault(one.group(1), List.of()).stream()
                                    .anyMatch(test -> has(test, one.group(2))))) {
                wrong.add(attack[0] + ": " + attack[4]);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean has(Class<?> test, String method) {
        return Stream.of(test.getDeclaredMethods())
                .anyMatch(one -> one.getName().equals(method) && AnnotationSupport.isAnnotated(one, Testable.class));
    }

    /** Every class of tests by its name without its package, which two may share. */
    private static Map<String, List<Class<?>>> tests() throws IOException {
        Map<String, List<Class<?>>> tests = new HashMap<>();
        for (Path root : List.of(Path.of("src/test/java"), Path.of("src/hall/test"))) {
            tests.putAll(tests(root));
        }
        return tests;
    }

    private static Map<String, List<Class<?>>> tests(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith("Test.java") || file.endsWith("Properties.java"))
                    .map(file -> file.replace(".java", "").replace(File.separatorChar, '.'))
                    .map(ThreatsTest::load)
                    .collect(Collectors.<Class<?>, String>groupingBy(Class::getSimpleName));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ThreatsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
