package kz.esep.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    record Line(String code, long count) {}

    record Paper(List<Line> lines, Instant at, Map<String, Long> sums, Language language) {}

    @Test
    void writesTheSameBytesForTheSameValueAndReadsThemBack() throws Json.BadJson {
        var paper = new Paper(
                List.of(new Line("invalid", 15)),
                Instant.parse("2027-01-10T15:00:00.123Z"),
                new TreeMap<>(Map.of("b", 2L, "a", 1L)),
                Language.KK);
        byte[] written = Json.write(paper);
        assertEquals(
                "{\"lines\":[{\"code\":\"invalid\",\"count\":15}],\"at\":\"2027-01-10T15:00:00.123Z\","
                        + "\"sums\":{\"a\":1,\"b\":2},\"language\":\"KK\"}",
                new String(written, StandardCharsets.UTF_8));
        assertArrayEquals(written, Json.write(Json.read(written, Paper.class)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"a\",\"count\":1,\"count\":2}",
                "{\"code\":\"a\",\"count\":1,\"more\":2}",
                "{\"code\":\"a\",\"count\":1.5}",
                "{\"code\":\"a\",\"count\":1.0}",
                "{\"code\":\"a\",\"count\":1e3}",
                "{\"code\":\"a\",\"count\":\"1\"}",
                "{\"code\":\"a\",\"count\":null}",
                "{\"code\":\"a\",\"count\":true}",
                "{\"code\":\"a\",\"count\":99999999999999999999}",
                "{\"code\":5,\"count\":1}",
                "{\"code\":\"a\"}",
                "{\"count\":1}",
                "{\"code\":\"a\",\"count\":1} {}",
                "{\"code\":\"a\",\"count\":1}x",
                "{\"code\":\"a\",\"count\":NaN}",
                "{'code':'a','count':1}",
                "{\"code\":\"a\",\"count\":1,}",
                "[]",
                "null",
                ""
            })
    void refusesWhatIsNotStrictJsonOfThatType(String text) {
        assertThrows(Json.BadJson.class, () -> Json.read(text.getBytes(StandardCharsets.UTF_8), Line.class));
    }

    @Test
    void refusesDeepNesting() {
        byte[] deep = "[".repeat(40).concat("]".repeat(40)).getBytes(StandardCharsets.UTF_8);
        assertThrows(Json.BadJson.class, () -> Json.tree(deep));
    }

    @Test
    void refusesANumberForAnEnum() {
        byte[] text = "{\"lines\":[],\"at\":\"2027-01-10T15:00:00Z\",\"sums\":{},\"language\":0}"
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(Json.BadJson.class, () -> Json.read(text, Paper.class));
    }
}
