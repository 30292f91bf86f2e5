package kz.esep.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.esep.licence.Licences;
import kz.esep.text.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the program is made of: each library with its reason, its licence, its bytes and what is known against it. */
class DependenciesTest {
    private static final Path REASONS = Path.of("src/docs/dependencies.md");
    private static final Path ADVISORIES = Path.of("src/docs/advisories.json");
    private static final Path MATERIALS = Path.of("src/main/resources/META-INF/sbom/esep.cdx.json");
    private static final Path CLASS_PATH = Path.of("target/runtime-class-path.txt");
    private static final Pattern LIBRARY = Pattern.compile("`([\\w.-]+:[\\w.-]+)`");

    /** Where a jar lies in a repository: group, name, version. */
    private static final Pattern PLACE = Pattern.compile(".*/repository/(.+)/([^/]+)/([^/]+)/[^/]+\\.jar");

    @Test
    void everyLibraryIsListedWithItsReasonAndNoOther() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (String row : Files.readAllLines(REASONS)) {
            if (row.startsWith("| ") && row.contains("`")) {
                assertFalse(row.split(" \\| ", -1)[2].isBlank(), row);
                LIBRARY.matcher(row).results().map(found -> found.group(1)).forEach(listed::add);
            }
        }
        assertEquals(Licences.versions().keySet(), listed);
    }

    @Test
    void everyLibraryHasALicenceWhoseWordsTheProgramHas() {
        List<String> named = Licences.parts().stream()
                .flatMap(part -> part.artifacts().stream())
                .toList();
        assertEquals(Licences.versions().keySet(), new TreeSet<>(named));
        assertEquals(new TreeSet<>(named).size(), named.size(), "a library in two parts");
        Licences.parts().stream()
                .flatMap(part -> part.texts().stream())
                .forEach(text -> assertTrue(Licences.text(text).length() > 500, text));
    }

    @Test
    void theListOfMaterialsNamesTheClassPathJarByJar() throws Exception {
        assumeTrue(Files.exists(CLASS_PATH), "made by Maven: mvn generate-test-resources");
        assumeTrue(System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64"));
        Map<String, String> listed = new TreeMap<>();
        for (JsonNode library : read(MATERIALS).get("components")) {
            listed.put(digest(library), place(library));
        }
        Map<String, String> there = new TreeMap<>();
        for (String jar : Files.readString(CLASS_PATH).strip().split(File.pathSeparator, -1)) {
            MatchResult found = PLACE.matcher(jar).results().findFirst().orElseThrow();
            there.put(
                    sha256(Path.of(jar)),
                    found.group(1).replace('/', '.') + ":" + found.group(2) + ":" + found.group(3));
        }
        assertEquals(listed, there);
    }

    @Test
    void theDeskHasNothingThatSpeaksToAServer() throws IOException {
        assumeTrue(Files.exists(CLASS_PATH), "made by Maven: mvn generate-test-resources");
        for (Path list : List.of(CLASS_PATH, MATERIALS)) {
            assertTrue(Files.readString(list).contains("sqlite"), list.toString());
            assertFalse(Files.readString(list).contains("postgresql"), list.toString());
        }
    }

    @Test
    void noLibraryIsInARangeOfAnAdvisory() throws Exception {
        Map<String, String> versions = Licences.versions();
        List<String> struck = new ArrayList<>();
        for (JsonNode advisory : read(ADVISORIES).get("advisories")) {
            String library = text(advisory, "library");
            assertTrue(versions.containsKey(library), library);
            if (new Range(text(advisory, "affected")).holds(versions.get(library))) {
                struck.add(text(advisory, "id") + ": " + library + " " + versions.get(library));
            }
        }
        assertEquals(List.of(), struck);
    }

    @Test
    void everyVersionWasLookedUp() throws Exception {
        Map<String, String> looked = read(ADVISORIES)
                .get("looked")
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> text(one.getValue(), "version")));
        assertEquals(Licences.versions(), new TreeMap<>(looked));
    }

    @Test
    void aRangeHoldsWhatItSays() {
        Range range = new Range("[3.6.14.1,3.41.2.2)");
        assertEquals(
                List.of("3.6.14.1", "3.36.0", "3.41.2.1"),
                Stream.of("3.6.14", "3.6.14.1", "3.36.0", "3.41.2.1", "3.41.2.2", "3.54.1.0")
                        .filter(range::holds)
                        .toList());
        assertTrue(new Range("(,1.85)").holds("1.84"));
        assertFalse(new Range("(,1.85)").holds("1.85"));
    }

    /** Versions from the first, which is in it, to the last, which is not. */
    private record Range(String written) {
        private static final Pattern FORM = Pattern.compile("[\\[(]([\\d.]*),([\\d.]+)\\)");

        boolean holds(String version) {
            MatchResult bounds = FORM.matcher(written).results().findFirst().orElseThrow();
            return (bounds.group(1).isEmpty() || compare(version, bounds.group(1)) >= 0)
                    && compare(version, bounds.group(2)) < 0;
        }

        private static int compare(String one, String other) {
            List<Integer> left = numbers(one);
            List<Integer> right = numbers(other);
            for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
                int difference =
                        Integer.compare(at < left.size() ? left.get(at) : 0, at < right.size() ? right.get(at) : 0);
                if (difference != 0) {
                    return difference;
                }
            }
            return 0;
        }

        private static List<Integer> numbers(String version) {
            return Stream.of(version.split("\\.")).map(Integer::valueOf).toList();
        }
    }

    private static JsonNode read(Path file) throws IOException, Json.BadJson {
        return Json.tree(Files.readAllBytes(file));
    }

    private static String text(JsonNode parent, String field) {
        return parent.get(field).asString();
    }

    private static String place(JsonNode library) {
        return text(library, "group") + ":" + text(library, "name") + ":" + text(library, "version");
    }

    private static String digest(JsonNode library) {
        return StreamSupport.stream(library.get("hashes").spliterator(), false)
                .filter(hash -> text(hash, "alg").equals("SHA-256"))
                .map(hash -> text(hash, "content"))
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(Path jar) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    }
}
