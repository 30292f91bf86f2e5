package kz.esep.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;

/** Plants what is wrong on the papers of a practice, so that people meet it before the night. */
final class PracticeSlips {
    /** By protocol: the one check that finds the slip. */
    private static final Map<ProtocolKey, String> PLAN = Map.of(
            lists("0102"),
            "E03",
            lists("0104"),
            "W03",
            lists("0105"),
            "E05",
            lists("0107"),
            "W01",
            lists("0109"),
            "E12",
            new ProtocolKey(PracticeElection.AKIM, "0103"),
            "E01");

    private static final String FIRST = "votes.list-1";
    private static final String GIVEN = "voters_given_ballots";
    private static final String CANCELLED = "ballots_cancelled";
    private static final long MISCOUNT = 10;
    private static final long CARRIED = 7;

    private final LocalDate votingDay;

    PracticeSlips(LocalDate votingDay) {
        this.votingDay = votingDay;
    }

    private static ProtocolKey lists(String precinct) {
        return new ProtocolKey(PracticeElection.LISTS, precinct);
    }

    Practice.Paper plant(ProtocolKey key, Sheet clean) {
        String check = PLAN.get(key);
        if (check == null) {
            return new Practice.Paper(key, clean, List.of());
        }
        Sheet paper = switch (check) {
            case "E03" -> changed(clean, Map.of(FIRST, -MISCOUNT));
            case "W03" -> manyInvalid(clean);
            case "E05" -> changed(clean, Map.of(CANCELLED, MISCOUNT));
            case "W01" -> changed(clean, Map.of(GIVEN, CARRIED, "issued_by_member.1", CARRIED, CANCELLED, -CARRIED));
            case "E12" -> new Sheet(clean.figures(), LocalDateTime.of(votingDay, LocalTime.of(19, 40)));
            default -> without(clean, "voted_by_certificate");
        };
        return new Practice.Paper(key, paper, List.of(check));
    }

    /** A twentieth of the first list's voters marked their ballots wrongly. */
    private static Sheet manyInvalid(Sheet clean) {
        long spoiled = clean.count(GIVEN).orElseThrow() / 20;
        return changed(clean, Map.of(FIRST, -spoiled, "took_part", -spoiled, "invalid", spoiled));
    }

    private static Sheet changed(Sheet sheet, Map<String, Long> differences) {
        SortedMap<String, Long> figures = new TreeMap<>(sheet.figures());
        differences.forEach((code, difference) -> figures.merge(code, difference, Long::sum));
        return new Sheet(figures, sheet.time());
    }

    private static Sheet without(Sheet sheet, String code) {
        SortedMap<String, Long> figures = new TreeMap<>(sheet.figures());
        figures.remove(code);
        return new Sheet(figures, sheet.time());
    }
}
