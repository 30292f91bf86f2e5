package kz.esep.central;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.result.Sections;

/**
 * Persons present at the precincts, by the body that sent them, as the counted files say.
 *
 * @param commissions those whose files carry any
 */
public record Presence(SortedMap<String, Map<Sections.Body, Sum>> commissions) {
    public Presence {
        commissions = Collections.unmodifiableSortedMap(new TreeMap<>(commissions));
    }

    /**
     * What is counted of one body.
     *
     * @param precincts at which somebody of it was
     * @param acts that they handed in, attached to protocols
     */
    public record Sum(long people, long precincts, long acts) {
        static final Sum NONE = new Sum(0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(people + other.people, precincts + other.precincts, acts + other.acts);
        }
    }

    /** Of all commissions together. */
    public Map<Sections.Body, Sum> total() {
        return of(commissions.keySet());
    }

    /** Of some commissions together; a body that sent nobody is left out. */
    public Map<Sections.Body, Sum> of(Collection<String> some) {
        Map<Sections.Body, Sum> sums = new EnumMap<>(Sections.Body.class);
        some.forEach(commission ->
                commissions.getOrDefault(commission, Map.of()).forEach((body, sum) -> add(sums, body, sum)));
        return sums;
    }

    private static void add(Map<Sections.Body, Sum> sums, Sections.Body body, Sum sum) {
        sums.put(body, Objects.requireNonNullElse(sums.get(body), Sum.NONE).plus(sum));
    }

    /** Adds up row by row. */
    static final class Sums {
        private final SortedMap<String, Map<Sections.Body, Sum>> commissions = new TreeMap<>();

        void add(String commission, Sections.Observers row) {
            Map<Sections.Body, Sum> sums =
                    commissions.computeIfAbsent(commission, made -> new EnumMap<>(Sections.Body.class));
            Presence.add(
                    sums,
                    row.body(),
                    new Sum(row.people(), row.people() > 0 ? 1 : 0, row.acts().size()));
        }

        Presence presence() {
            return new Presence(commissions);
        }
    }
}
