package kz.esep.election;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the law as data, kept in {@code /kz/esep/election/rules/<id>.json}: a change of the law is a new file
 * and no new code.
 *
 * @param id the edition's name, such as {@code 2009}
 * @param inForceFrom first day of the edition
 * @param thresholdPercent share of the base that a list needs, such as 7 or 5 (Art. 97-1)
 * @param localThresholdPercent the same for local lists (Art. 111-1), null where the edition has no local lists
 * @param againstAll whether ballots carry "against all"
 * @param secondList what a second list gets when only one passes, null where the edition has no such rule
 * @param localSecondList the same for local lists, null where there is none
 * @param sources the article of each value above, by the value's name
 */
public record RuleEdition(
        String id,
        LocalDate inForceFrom,
        BigDecimal thresholdPercent,
        @Nullable BigDecimal localThresholdPercent,
        boolean againstAll,
        @Nullable SecondList secondList,
        @Nullable SecondList localSecondList,
        Map<String, String> sources) {

    public RuleEdition {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /**
     * The second list's guarantee (Art. 97-1).
     *
     * @param factor what its quotient is multiplied by, 0.7
     * @param minimum seats it gets at least, 2 (1 for local lists)
     */
    public record SecondList(BigDecimal factor, int minimum) {}
}
