package kz.esep.election;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
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
 * @param polling the hours of voting and how far they may be moved (Art. 38)
 * @param certificatePercent how many absentee certificates there may be, as a share of the voters of the unit
 * @param wholeBoxVoid whether a mobile box with more ballots than applications in one contest is void in all of them (Art. 43(6))
 * @param recountHours hours from the end of voting within which a proxy can ask for the recount in writing (Art. 43(7-1));
 *     null where the edition was not read
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
        Polling polling,
        BigDecimal certificatePercent,
        boolean wholeBoxVoid,
        @Nullable Integer recountHours,
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

    /**
     * Hours of voting, local time (Art. 38).
     *
     * @param opens the standard beginning, 07:00
     * @param closes the standard end, 20:00
     * @param earliest no other beginning may be before it, 06:00
     * @param latest no other end may be after it, 22:00
     * @param decidedDaysBefore days before voting by which other hours must be decided, 0 where only before voting
     * @param earlyClosing kinds of precincts where voting may end once everybody on the list has voted
     */
    public record Polling(
            LocalTime opens,
            LocalTime closes,
            LocalTime earliest,
            LocalTime latest,
            int decidedDaysBefore,
            List<PrecinctKind> earlyClosing) {

        public Polling {
            earlyClosing = List.copyOf(earlyClosing);
        }

        /** Whether voting may be held at these hours. */
        public boolean allows(LocalTime from, LocalTime to) {
            return !from.isBefore(earliest) && !to.isAfter(latest) && from.isBefore(to);
        }
    }
}
