package kz.esep.election;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Rules for the times of turnout: within the hours in which the edition lets anybody vote, each after the one before. */
final class TurnoutRules {
    private static final int MOST_TIMES = 24;
    private static final int MOST_MINUTES = 240;

    private TurnoutRules() {}

    static void check(ElectionPackage source, Optional<RuleEdition> edition, Defects defects) {
        TurnoutTimes turnout = source.turnout();
        if (turnout == null) {
            return;
        }
        List<LocalTime> times = turnout.times();
        if (times.isEmpty() || times.size() > MOST_TIMES) {
            defects.fatal("turnout.times", "turnout.count", times.size(), MOST_TIMES);
        }
        if (turnout.minutes() < 1 || turnout.minutes() > MOST_MINUTES) {
            defects.fatal("turnout.minutes", "turnout.minutes", turnout.minutes(), MOST_MINUTES);
        }
        for (int i = 0; i < times.size(); i++) {
            String where = "turnout.times[" + i + "]";
            LocalTime time = times.get(i);
            if (time.getSecond() != 0 || time.getNano() != 0) {
                defects.fatal(where, "turnout.whole", time.toString());
            } else if (i > 0 && !time.isAfter(times.get(i - 1))) {
                defects.fatal(
                        where,
                        "turnout.order",
                        time.toString(),
                        times.get(i - 1).toString());
            }
            edition.map(RuleEdition::polling)
                    .filter(polling -> !time.isAfter(polling.earliest()) || time.isAfter(polling.latest()))
                    .ifPresent(polling -> defects.fatal(
                            where,
                            "turnout.hours",
                            time.toString(),
                            polling.earliest().toString(),
                            polling.latest().toString()));
        }
    }
}
