package kz.esep.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Resource;

/**
 * Every rate there is: minimum wages that the program knows, what the edition gives, and what the commission keeps.
 *
 * @param dated those that hold from a day on; of two of the same day the later in the list counts
 */
public record RateTable(PayRules rules, List<Rate> dated) {
    private static final List<Rate> KNOWN = List.of(Resource.read(RateTable.class, "wages.json", Rate[].class));

    public RateTable {
        dated = List.copyOf(dated);
    }

    /** With the minimum wages that the program knows. */
    static RateTable of(PayRules rules, List<Rate> kept) {
        List<Rate> dated = new ArrayList<>(KNOWN);
        dated.addAll(kept);
        return new RateTable(rules, dated);
    }

    /** The rate in force on a day; empty where nobody has said it. */
    public Optional<Rate> on(RateName name, LocalDate day) {
        return dated.stream()
                .filter(rate -> rate.name() == name && rate.holds(day))
                .reduce((best, next) -> next.from().isBefore(best.from()) ? best : next)
                .or(() -> rules.rate(name));
    }
}
