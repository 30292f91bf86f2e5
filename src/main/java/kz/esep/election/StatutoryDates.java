package kz.esep.election;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.text.Resource;

/** The dates that each edition of the law sets, as the files beside {@code /kz/esep/election/dates/} have them. */
public final class StatutoryDates {
    private static final Map<String, List<StatutoryDate>> ALL = load();

    private StatutoryDates() {}

    /**
     * The dates of an election in the order of their file; empty for an edition of which no calendar was read.
     *
     * @param edition id of a {@link RuleEdition}
     */
    public static List<StatutoryDate> of(String edition, ElectionKind kind) {
        return ALL.getOrDefault(edition, List.of()).stream()
                .filter(date -> date.isFor(kind))
                .toList();
    }

    private static Map<String, List<StatutoryDate>> load() {
        Map<String, List<StatutoryDate>> all = new HashMap<>();
        for (String edition : Resource.read(StatutoryDates.class, "dates/index.json", String[].class)) {
            all.put(
                    edition,
                    List.of(Resource.read(StatutoryDates.class, "dates/" + edition + ".json", StatutoryDate[].class)));
        }
        return all;
    }
}
