package kz.esep.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Resource;

/**
 * The editions of the law that the program knows: the files that {@code /kz/esep/election/rules/index.json} lists, in
 * the order of their coming into force.
 */
public final class RuleEditions {
    private static final List<RuleEdition> ALL = load();

    private RuleEditions() {}

    /** Every edition, oldest first. */
    public static List<RuleEdition> all() {
        return ALL;
    }

    /** The edition of that id, such as {@code 2021}; empty when the program has none. */
    public static Optional<RuleEdition> find(String id) {
        return ALL.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    private static List<RuleEdition> load() {
        List<RuleEdition> editions = new ArrayList<>();
        for (String id : Resource.read(RuleEditions.class, "rules/index.json", String[].class)) {
            editions.add(Resource.read(RuleEditions.class, "rules/" + id + ".json", RuleEdition.class));
        }
        return List.copyOf(editions);
    }
}
