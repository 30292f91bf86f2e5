package kz.esep.seats;

import java.math.BigDecimal;
import kz.esep.election.ContestKind;
import kz.esep.election.RuleEdition;
import kz.esep.election.RuleEdition.SecondList;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The figures of Art. 97-1 (or 111-1) in one edition of the law.
 *
 * @param thresholdPercent share of the base that a list needs, from 0 to 100
 * @param secondList what a second list gets when only one passes, null where the edition has no such rule
 */
public record SeatRules(
        BigDecimal thresholdPercent, @Nullable SecondList secondList) {

    public SeatRules {
        if (thresholdPercent.signum() < 0 || thresholdPercent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("threshold outside 0 to 100: " + thresholdPercent);
        }
    }

    /**
     * The rules for that kind of lists.
     *
     * @throws Refused when the edition has no local lists
     */
    public static SeatRules of(RuleEdition edition, ContestKind kind) {
        if (kind != ContestKind.LOCAL_PARTY_LIST) {
            return new SeatRules(edition.thresholdPercent(), edition.secondList());
        }
        BigDecimal local = edition.localThresholdPercent();
        if (local == null) {
            throw new Refused("seats", "refused.noLocalLists", edition.id());
        }
        return new SeatRules(local, edition.localSecondList());
    }

    /** The threshold as a share of the base, from 0 to 1. */
    public Fraction threshold() {
        return Fraction.of(thresholdPercent.movePointLeft(2));
    }
}
