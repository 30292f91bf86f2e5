package kz.esep.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import kz.esep.tally.Sheet;

/**
 * Makes the rest of a unit's protocol around its votes: every line of the default form, so that every control check
 * holds. Shares are per thousand.
 */
final class UnitFigures {
    private final SplittableRandom random;
    private final LocalDate votingDay;

    UnitFigures(SplittableRandom random, LocalDate votingDay) {
        this.random = random;
        this.votingDay = votingDay;
    }

    /** The protocol around these votes, given by line code ({@code votes.<id>}, {@code against_all}). */
    Sheet around(SortedMap<String, Long> votes) {
        return around(votes, given -> given * 1000 / random.nextInt(520, 800));
    }

    /** The same where it is known how many voters are listed: enough for the votes and one in fifty more. */
    Sheet around(SortedMap<String, Long> votes, long listed) {
        return around(votes, given -> listed);
    }

    private Sheet around(SortedMap<String, Long> votes, LongUnaryOperator listedFor) {
        SortedMap<String, Long> lines = new TreeMap<>(votes);
        long tookPart = votes.values().stream().mapToLong(Long::longValue).sum();
        long invalid = permille(tookPart, 2, 14);
        long given = tookPart + invalid;
        long listed = listedFor.applyAsLong(given);
        long received = listed + permille(listed, 0, 9);
        lines.put("took_part", tookPart);
        lines.put("invalid", invalid);
        lines.put("voters_given_ballots", given);
        lines.put("voters_listed", listed);
        lines.put("ballots_received", received);
        lines.put("ballots_cancelled", received - given);
        lines.put("voted_by_certificate", permille(given, 0, 5));
        members(lines, given);
        boxes(lines, given);
        LocalTime counted = LocalTime.of(21, 30);
        return new Sheet(lines, LocalDateTime.of(votingDay, counted).plusMinutes(random.nextInt(0, 360)));
    }

    private void members(SortedMap<String, Long> lines, long given) {
        List<Long> parts = Shares.of(given, weights(random.nextInt(3, 6)));
        for (int member = 1; member <= parts.size(); member++) {
            lines.put("issued_by_member." + member, parts.get(member - 1));
        }
    }

    private void boxes(SortedMap<String, Long> lines, long given) {
        long outside = permille(given, 8, 45);
        List<Long> parts = Shares.of(outside, weights(random.nextInt(1, 4)));
        long applications = 0;
        for (int box = 1; box <= parts.size(); box++) {
            long asked = parts.get(box - 1) + random.nextInt(0, 4);
            lines.put("mobile_box." + box + ".ballots", parts.get(box - 1));
            lines.put("mobile_box." + box + ".applications", asked);
            applications += asked;
        }
        lines.put("urn_mobile", outside);
        lines.put("voted_outside", outside);
        lines.put("outside_applications", applications);
        lines.put("urn_stationary", given - outside);
    }

    private List<Long> weights(int count) {
        List<Long> weights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weights.add(random.nextLong(800, 1200));
        }
        return weights;
    }

    private long permille(long of, int low, int high) {
        return of * random.nextInt(low, high + 1) / 1000;
    }
}
