package kz.esep.media;

import java.util.List;
import java.util.Optional;
import kz.esep.election.Contest;
import kz.esep.election.ContestKind;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.text.Refused;
import kz.esep.text.Wording;

/** The lists and candidates that a commission's voters vote on, a question's answers being none. */
public final class Contestants {
    private final Election election;
    private final List<Contest> contests;

    public Contestants(Election election, String commission) {
        this.election = election;
        List<Precinct> own = election.precinctsUnder(commission);
        contests = election.contests().stream()
                .filter(contest -> contest.kind() != ContestKind.QUESTION)
                .filter(contest -> own.isEmpty()
                        || own.stream().anyMatch(one -> election.isWithin(one.territory(), contest.territory())))
                .toList();
    }

    /** The contests, in the package's order; none where voters are only asked a question. */
    public List<Contest> contests() {
        return contests;
    }

    /** Those of one contest, in the order of the ballot. */
    public static List<Contestant> of(Contest contest) {
        return contest.options().stream()
                .map(option -> new Contestant(contest.id(), option.id()))
                .toList();
    }

    /** All of them, contest by contest. */
    public List<Contestant> all() {
        return contests.stream().flatMap(contest -> of(contest).stream()).toList();
    }

    /**
     * Who is meant by {@code contest/option}, or by the option alone where only one contest has it.
     *
     * @throws Refused when that is nobody, or it does not say which of several
     */
    public Contestant find(String typed) {
        List<Contestant> meant = all().stream()
                .filter(one -> one.written().equals(typed) || one.option().equals(typed))
                .toList();
        if (meant.isEmpty()) {
            throw new Refused(
                    "media",
                    "refused.contestant",
                    typed,
                    String.join(", ", all().stream().map(Contestant::written).toList()));
        }
        if (meant.size() > 1) {
            throw new Refused(
                    "media", "refused.contestants", typed, meant.getFirst().written());
        }
        return meant.getFirst();
    }

    /** The name of a list or candidate. */
    public Wording name(Contestant one) {
        Optional<Contest> contest = election.findContest(one.contest());
        return contest.stream()
                .flatMap(known -> known.options().stream())
                .filter(option -> option.id().equals(one.option()))
                .map(Contest.Option::name)
                .findFirst()
                .orElseGet(() -> Wording.same(one.written()));
    }
}
