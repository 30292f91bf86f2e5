package kz.esep.desktop.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.OwnTypes;
import kz.esep.store.Projector;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every act can be said in every language. */
class SentencesTest {
    @TempDir
    static Path folder;

    private static Practice practice;

    @BeforeAll
    static void make() {
        practice = Practice.in(folder);
    }

    private static List<String> types() {
        List<String> names = new ArrayList<>(OwnTypes.names());
        for (Projector projector : Office.projectors()) {
            projector.types().stream().map(EntryType::name).forEach(names::add);
        }
        return names;
    }

    private static Sentences sentences(Language language) {
        return new Sentences(practice.election(), Map.of("p2", "Aigerim"), language);
    }

    private static Entry entry(String type, String body) {
        Digest none = Digest.of(new byte[0]);
        return new Entry(7, Instant.EPOCH, "p1", type, 1, body.getBytes(StandardCharsets.UTF_8), none, none);
    }

    @Test
    void everyTypeOfEveryProjectorHasASentenceAndANameInEachLanguage() {
        assertEquals(
                List.of(),
                types().stream()
                        .filter(type -> !Sentences.known().contains(type))
                        .toList());
        for (Language language : Language.values()) {
            Sentences sentences = sentences(language);
            TreeSet<String> names = new TreeSet<>();
            for (String type : types()) {
                String kinds =
                        "{\"stage\":\"LISTS\",\"name\":\"basis\",\"role\":\"chair\",\"holder\":\"observer\",\"thing\":\"price\","
                                + "\"kind\":\"" + kind(type) + "\"}";
                String said = sentences.say(entry(type, kinds));
                assertFalse(said.isBlank(), type);
                assertFalse(said.contains("{"), said);
                assertTrue(names.add(Sentences.typeName(type, language)), type);
            }
        }
    }

    /** A kind that entries of that type can have. */
    private static String kind(String type) {
        return switch (type.substring(0, type.indexOf('.'))) {
            case "central" -> "released";
            case "timesheet" -> "weekend";
            default -> "returned";
        };
    }

    @Test
    void saysWhatWasDoneWithNamesAndNumbers() {
        String body = "{\"key\":{\"contest\":\"lists\",\"precinct\":\"0101\"},\"number\":2}";
        assertEquals(
                "Precinct 0101 (lists): reading 2 was finished",
                sentences(Language.EN).say(entry("tally.reading-finished", body)));
        assertEquals(
                "minimum wage: 85000.5 from 2027-01-01 on",
                sentences(Language.EN)
                        .say(entry(
                                "pay.rate-set",
                                "{\"name\":\"minimum_wage\",\"value\":85000.5,\"from\":\"2027-01-01\"}")));
        assertEquals(
                "Назначена роль: Aigerim – председатель",
                sentences(Language.RU).say(entry("access.role-granted", "{\"person\":\"p2\",\"role\":\"chair\"}")));
    }

    @Test
    void neverSaysAFigureOfAProtocol() {
        String body = "{\"key\":{\"contest\":\"lists\",\"precinct\":\"0101\"},\"code\":\"votes.apple\","
                + "\"value\":\"98765\",\"state\":\"matched\"}";
        for (Language language : Language.values()) {
            assertFalse(sentences(language).say(entry("tally.retyped", body)).contains("98765"));
        }
    }

    @Test
    void saysAnUnknownTypeByItsName() {
        assertEquals(
                "An act that this version does not know: future.act-done",
                sentences(Language.EN).say(entry("future.act-done", "{}")));
        assertEquals("future.act-done", Sentences.typeName("future.act-done", Language.KK));
    }
}
