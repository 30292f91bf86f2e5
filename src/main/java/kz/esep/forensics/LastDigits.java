package kz.esep.forensics;

import java.util.List;
import java.util.stream.IntStream;
import kz.esep.text.Message;

/**
 * How the last digits of the leading option's votes and of the voters who received ballots are spread. Of counts with
 * three digits and more each last digit comes up about as often as any other.
 */
final class LastDigits {
    private static final long LEAST_COUNT = 100;
    private static final int LEAST_COUNTS = 200;
    /** A chi-square with nine degrees of freedom exceeds this once in a hundred times by chance, in thousandths. */
    private static final long ONCE_IN_A_HUNDRED = 21_666;

    private LastDigits() {}

    static Seen look(Field field) {
        String leader = field.leader();
        Hits hits = new Hits(10);
        int counts = 0;
        int leftOut = 0;
        for (Polled one : field.precincts()) {
            int before = counts;
            for (long count : List.of(one.count(leader), one.given())) {
                if (count >= LEAST_COUNT) {
                    hits.add((int) (count % 10), one.precinct());
                    counts++;
                }
            }
            leftOut += counts == before ? 1 : 0;
        }
        List<Seen.Bar> bars = IntStream.range(0, 10)
                .mapToObj(digit -> hits.bar(digit, digit == 0 || digit == 5))
                .toList();
        return new Seen(
                Aspect.LAST_DIGITS,
                counts,
                LEAST_COUNTS,
                leftOut,
                bars,
                counts < LEAST_COUNTS ? List.of() : questions(hits, counts));
    }

    /** The chi-square against equal tenths is ten times the sum of squares over the number, less the number. */
    private static List<Seen.Question> questions(Hits digits, long number) {
        long squares = 0;
        for (int digit = 0; digit < 10; digit++) {
            squares += digits.of(digit) * digits.of(digit);
        }
        long over = Math.multiplyExact(1_000L, 10 * squares - number * number);
        if (over <= Math.multiplyExact(ONCE_IN_A_HUNDRED, number)) {
            return List.of();
        }
        Message asks = Message.of("forensics", "asks.LAST_DIGITS", number, digits.of(0), digits.of(5), number / 10);
        return List.of(new Seen.Question(asks, List.of()));
    }
}
