package kz.esep.election;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules for the campaign's dates: only dates that this election has, each once, and none so far off that it is a slip. */
final class CampaignRules {
    /** No date of a calendar lies further from voting day: elections are called months ahead, not years. */
    private static final int MOST_DAYS = 366;

    private CampaignRules() {}

    static void check(ElectionPackage source, Defects defects) {
        Campaign campaign = source.campaign();
        if (campaign == null) {
            return;
        }
        LocalDate called = campaign.called();
        if (called != null && (!called.isBefore(source.votingDay()) || far(called, source))) {
            defects.fatal(
                    "campaign.called",
                    "date.called",
                    called.toString(),
                    source.votingDay().toString());
        }
        List<String> known = StatutoryDates.of(source.ruleEdition(), source.kind()).stream()
                .map(StatutoryDate::code)
                .toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < campaign.dates().size(); i++) {
            Campaign.SetDate set = campaign.dates().get(i);
            String where = "campaign.dates[" + i + "]";
            if (!known.contains(set.code())) {
                defects.fatal(where + ".code", "date.unknown", set.code(), String.join(", ", known));
            } else if (!seen.add(set.code())) {
                defects.fatal(where + ".code", "duplicate", set.code());
            }
            if (far(set.date(), source)) {
                defects.fatal(
                        where + ".date",
                        "date.far",
                        set.date().toString(),
                        source.votingDay().toString());
            }
        }
    }

    private static boolean far(LocalDate date, ElectionPackage source) {
        return Math.abs(date.toEpochDay() - source.votingDay().toEpochDay()) > MOST_DAYS;
    }
}
