package kz.esep.central;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * One commission's revisions (V09): a pure function of which files there are and what was ruled about them, so the order
 * in which they came cannot matter.
 */
final class Chain {

    private Chain() {}

    /** A file's place: its revision, and the file that it says came before it. */
    record Link(Digest file, int revision, @Nullable Digest previous) {}

    /**
     * What becomes of each file.
     *
     * @param rulings the latest ruling by file
     */
    static Map<Digest, Standing> standings(Collection<Link> links, Map<Digest, Ruling.Kind> rulings) {
        Map<Digest, Standing> standings = new HashMap<>();
        SortedMap<Integer, List<Link>> revisions = new TreeMap<>(links.stream()
                .filter(link -> !isOut(rulings.get(link.file())))
                .collect(Collectors.groupingBy(Link::revision)));
        for (Link link : links) {
            Ruling.Kind ruling = rulings.get(link.file());
            if (isOut(ruling)) {
                standings.put(link.file(), ruling == Ruling.Kind.SET_ASIDE ? Standing.SET_ASIDE : Standing.WITHDRAWN);
            }
        }
        boolean conflict = revisions.values().stream().anyMatch(same -> same.size() > 1);
        if (conflict) {
            revisions
                    .values()
                    .forEach(same -> same.forEach(link ->
                            standings.put(link.file(), same.size() > 1 ? Standing.CONFLICT : Standing.WAITING)));
        } else {
            follow(revisions, rulings, standings);
        }
        return standings;
    }

    private static boolean isOut(Ruling.@Nullable Kind ruling) {
        return ruling == Ruling.Kind.SET_ASIDE || ruling == Ruling.Kind.WITHDRAWN;
    }

    /** Every revision that links back to the first, or was released, is good; the highest of them counts. */
    private static void follow(
            SortedMap<Integer, List<Link>> revisions,
            Map<Digest, Ruling.Kind> rulings,
            Map<Digest, Standing> standings) {
        @Nullable Link counted = null;
        @Nullable Link before = null;
        for (List<Link> same : revisions.values()) {
            Link link = same.getFirst();
            boolean follows = before != null
                    && before.revision() == link.revision() - 1
                    && before.file().equals(link.previous());
            if (link.revision() == 1 || follows || rulings.get(link.file()) == Ruling.Kind.RELEASED) {
                if (counted != null) {
                    standings.put(counted.file(), Standing.FILED);
                }
                standings.put(link.file(), Standing.COUNTED);
                counted = link;
                before = link;
            } else {
                standings.put(link.file(), Standing.WAITING);
                before = null;
            }
        }
    }
}
