package kz.esep.demo;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.ContestForm;
import kz.esep.tally.Sheet;

/** Plants the slips of the demonstration at fixed units. */
final class Slips {
    /** By the unit's number: the first two digits are the rayon, the last two the unit. */
    private static final Map<String, Slip> PLAN = Map.of(
            "0103", Slip.TYPING,
            "0107", Slip.CARRIED_AWAY,
            "0204", Slip.TYPING,
            "0209", Slip.MISCOUNTED,
            "0302", Slip.TYPING,
            "0312", Slip.CORRECTED,
            "0405", Slip.TYPING,
            "0411", Slip.CARRIED_AWAY);

    private static final long CARRIED = 9;
    private static final long MISCOUNT = 10;
    private static final long MOVED = 120;
    private static final String GIVEN = "voters_given_ballots";
    private static final String CANCELLED = "ballots_cancelled";

    private final String strongest;
    private final String next;

    Slips(Published published) {
        strongest = ContestForm.VOTES_PREFIX + published.lists().get(0).id();
        next = ContestForm.VOTES_PREFIX + published.lists().get(1).id();
    }

    UnitPaper plant(UnitPaper clean) {
        Sheet paper = clean.paper();
        String unit = clean.precinct();
        return switch (PLAN.getOrDefault(unit, Slip.NONE)) {
            case NONE -> clean;
            case TYPING -> new UnitPaper(unit, Slip.TYPING, paper, mistyped(paper), paper);
            case CARRIED_AWAY ->
                same(
                        unit,
                        Slip.CARRIED_AWAY,
                        changed(paper, Map.of(GIVEN, CARRIED, "issued_by_member.1", CARRIED, CANCELLED, -CARRIED)));
            case MISCOUNTED -> same(unit, Slip.MISCOUNTED, changed(paper, Map.of(CANCELLED, MISCOUNT)));
            case CORRECTED -> {
                Sheet wrong = changed(paper, Map.of(strongest, -MOVED, next, MOVED));
                yield new UnitPaper(unit, Slip.CORRECTED, wrong, wrong, paper);
            }
        };
    }

    private static UnitPaper same(String unit, Slip slip, Sheet paper) {
        return new UnitPaper(unit, slip, paper, paper, paper);
    }

    private Sheet mistyped(Sheet paper) {
        String digits = Long.toString(paper.count(strongest).orElseThrow());
        for (int i = digits.length() - 1; i > 1; i--) {
            if (digits.charAt(i) != digits.charAt(i - 1)) {
                String turned =
                        digits.substring(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1) + digits.substring(i + 1);
                return changed(paper, Map.of(strongest, Long.parseLong(turned) - Long.parseLong(digits)));
            }
        }
        return changed(paper, Map.of(strongest, 1L));
    }

    private static Sheet changed(Sheet sheet, Map<String, Long> differences) {
        SortedMap<String, Long> figures = new TreeMap<>(sheet.figures());
        differences.forEach((code, difference) -> figures.merge(code, difference, Long::sum));
        return new Sheet(figures, sheet.time());
    }
}
