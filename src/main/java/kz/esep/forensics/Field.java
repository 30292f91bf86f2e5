package kz.esep.forensics;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.esep.election.Contest;
import kz.esep.election.ContestForm;

/**
 * All precincts of one contest whose protocols count.
 *
 * @param options line codes of the votes in ballot order
 * @param precincts by number
 */
public record Field(String contest, List<String> options, List<Polled> precincts) {
    public Field {
        options = List.copyOf(options);
        precincts = precincts.stream()
                .sorted(Comparator.comparing(Polled::precinct))
                .toList();
    }

    /** The precincts of a contest. */
    public static Field of(Contest contest, List<Polled> precincts) {
        List<String> options = contest.options().stream()
                .map(option -> ContestForm.VOTES_PREFIX + option.id())
                .toList();
        return new Field(contest.id(), options, precincts);
    }

    /** The same of some of the precincts only. */
    public Field only(Predicate<Polled> which) {
        return new Field(contest, options, precincts.stream().filter(which).toList());
    }

    /** Looks at every aspect, in their order. */
    public List<Seen> look() {
        return Stream.of(Aspect.values()).map(aspect -> aspect.look(this)).toList();
    }

    /** The line of whoever has most votes in all precincts together, the first on the ballot of equals. */
    public String leader() {
        String leader = options.getFirst();
        for (String option : options) {
            if (votes(option) > votes(leader)) {
                leader = option;
            }
        }
        return leader;
    }

    private long votes(String option) {
        return precincts.stream().mapToLong(one -> one.count(option)).sum();
    }
}
