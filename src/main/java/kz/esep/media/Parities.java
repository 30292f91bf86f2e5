package kz.esep.media;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.store.Workspace;

/** What each contestant got beside an equal share: outlet by outlet, in total for each unit, and of the meetings. */
@UseCases
public final class Parities {
    private final Books books;
    private final Contestants contestants;

    public Parities(Workspace workspace, Election election) {
        books = new Books(workspace, election);
        contestants = new Contestants(election, workspace.founding().commission());
    }

    /** Everything there is to compare, contest by contest: outlets by their numbers, then totals, then meetings. */
    @Needs(Permission.READ_MEDIA)
    public List<Compared> compare(Session session, Part part) {
        session.require(Permission.READ_MEDIA);
        return books.read(connection -> {
            List<Kept<Outlet>> outlets = Books.standing(connection, Register.OUTLETS);
            List<Coverage> log = Books.standing(connection, Register.LOG).stream()
                    .map(Kept::fact)
                    .filter(part::has)
                    .toList();
            List<Meeting> meetings = Books.standing(connection, Register.MEETINGS).stream()
                    .map(Kept::fact)
                    .filter(one -> part == Part.ALL)
                    .toList();
            return contestants.contests().stream()
                    .flatMap(contest -> new Field(contest, outlets, log).compared(meetings))
                    .toList();
        });
    }

    /** One contest with what was recorded. */
    private record Field(Contest contest, List<Kept<Outlet>> outlets, List<Coverage> log) {
        Stream<Compared> compared(List<Meeting> meetings) {
            List<Compared> all = new ArrayList<>();
            for (Kept<Outlet> outlet : outlets) {
                List<Coverage> own = log.stream()
                        .filter(one -> one.outlet() == outlet.number())
                        .toList();
                add(all, Compared.Subject.OUTLET, outlet.number(), outlet.fact().unit(), own);
            }
            for (Unit unit : Unit.values()) {
                List<Coverage> own =
                        log.stream().filter(one -> unit(one.outlet()) == unit).toList();
                add(all, Compared.Subject.TOGETHER, 0, unit, own);
            }
            Map<Contestant, Long> times = new HashMap<>();
            meetings.forEach(one -> times.merge(one.contestant(), one.seconds(), Long::sum));
            add(all, Compared.Subject.MEETINGS, 0, Unit.MINUTES, times, List.of());
            return all.stream();
        }

        private Unit unit(long outlet) {
            return outlets.stream()
                    .filter(one -> one.number() == outlet)
                    .findFirst()
                    .orElseThrow()
                    .fact()
                    .unit();
        }

        private void add(
                List<Compared> all, Compared.Subject subject, long outlet, Unit unit, List<Coverage> coverage) {
            Map<Contestant, Long> amounts = new HashMap<>();
            coverage.forEach(one -> amounts.merge(one.contestant(), one.amount(), Long::sum));
            add(all, subject, outlet, unit, amounts, tones(coverage));
        }

        private void add(
                List<Compared> all,
                Compared.Subject subject,
                long outlet,
                Unit unit,
                Map<Contestant, Long> amounts,
                List<Compared.Toned> tones) {
            List<Contestant> own = Contestants.of(contest);
            amounts.keySet().retainAll(own);
            if (!amounts.isEmpty()) {
                all.add(new Compared(subject, outlet, contest.id(), Parity.of(unit, own, amounts), tones));
            }
        }

        private List<Compared.Toned> tones(List<Coverage> coverage) {
            if (coverage.stream().allMatch(one -> one.tone() == null)) {
                return List.of();
            }
            return Contestants.of(contest).stream()
                    .map(one -> new Compared.Toned(one, counts(one, coverage)))
                    .toList();
        }

        private static List<Long> counts(Contestant contestant, List<Coverage> coverage) {
            return Stream.of(Tone.values())
                    .map(tone -> coverage.stream()
                            .filter(one ->
                                    one.tone() == tone && one.contestant().equals(contestant))
                            .count())
                    .toList();
        }
    }
}
