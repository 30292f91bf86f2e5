package kz.esep.seats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import kz.esep.election.RuleEdition.SecondList;
import kz.esep.text.Json;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SeatsReportTest {
    private static final SeatRules RULES =
            new SeatRules(BigDecimal.valueOf(7), new SecondList(new BigDecimal("0.7"), 2));

    @Test
    void printsColumnsThatLineUp() {
        List<String> lines = report(Language.KK, 880_000, 60_000, 40_000)
                .text()
                .lines()
                .limit(6)
                .toList();
        assertEquals(1, lines.stream().limit(2).map(String::length).distinct().count(), lines.toString());
        assertTrue(lines.get(2).startsWith("list 0"));
        assertTrue(lines.get(2).endsWith(" 94"), lines.get(2));
        assertTrue(lines.get(5).endsWith("98/98"), lines.get(5));
    }

    @Test
    void givesProgramsTheFractionsExactly() throws Json.BadJson {
        JsonNode json = Json.tree(report(Language.EN, 880_000, 60_000, 40_000).json());
        assertEquals("470000/49", json.get("quota").asString());
        JsonNode second = json.get("lists").get(1);
        assertEquals("list 1", second.get("party").asString());
        assertEquals(60_000, second.get("votes").asLong());
        assertFalse(second.get("passed").asBoolean());
        assertEquals(4, second.get("seats").asLong());
        assertEquals(0, json.get("notices").size());
    }

    @Test
    void givesProgramsNullWhereTheLawIsSilent() throws Json.BadJson {
        JsonNode json = Json.tree(report(Language.RU, 985_000, 8_000, 7_000).json());
        assertTrue(json.get("lists").get(0).get("seats").isNull());
        assertTrue(json.get("lists").get(1).get("seats").isNull());
        assertEquals(0, json.get("lists").get(2).get("seats").asLong());
        assertEquals(
                "minimum_over_seats", json.get("notices").get(0).get("code").asString());
        assertTrue(Json.tree(report(Language.RU, 0, 0).json()).get("quota").isNull());
    }

    private static SeatsReport report(Language language, long... votes) {
        List<OptionVotes> lists = java.util.stream.IntStream.range(0, votes.length)
                .mapToObj(i -> new OptionVotes("list " + i, votes[i]))
                .toList();
        return new SeatsReport(Seats.allocate(lists, 0, 98, RULES), 0, language);
    }
}
