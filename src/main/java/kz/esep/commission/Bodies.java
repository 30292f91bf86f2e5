package kz.esep.commission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.election.Precinct;
import kz.esep.text.Refused;

/** The commissions whose members are kept in a workspace: its own and those of its precincts. */
final class Bodies {
    private final Election election;
    private final Body own;
    private final Map<Body, Composition.Circumstances> all = new LinkedHashMap<>();

    Bodies(Election election, String commission) {
        this.election = election;
        own = Body.commission(commission);
        all.put(
                own,
                new Composition.Circumstances(
                        own, election.commission(commission).level(), 0, null));
        for (Precinct precinct : election.precinctsOf(commission)) {
            Body body = Body.precinct(precinct.id());
            all.put(
                    body,
                    new Composition.Circumstances(body, Level.PRECINCT, precinct.listedVoters(), precinct.kind()));
        }
    }

    Body own() {
        return own;
    }

    /** Goes on only with one of these commissions. */
    void require(Body body) {
        if (!all.containsKey(body)) {
            throw all.keySet().stream()
                    .filter(one -> one.id().replaceFirst("^0+", "").equals(body.id()))
                    .findFirst()
                    .map(meant -> new Refused("commission", "refused.body-zeros", body.id(), meant.id()))
                    .orElseGet(() -> new Refused("commission", "refused.body", body.id()));
        }
    }

    /** Each of them, in the order of the precincts, with what its members make of it on a day. */
    List<Roll> rolls(List<Member> members, LocalDate day) {
        CompositionRules rules = CompositionRules.of(election.source().ruleEdition());
        Map<Body, List<Member>> known = members.stream().collect(Collectors.groupingBy(Member::body));
        return all.values().stream()
                .map(where -> roll(rules, where, known.getOrDefault(where.body(), List.of()), day))
                .toList();
    }

    private static Roll roll(
            CompositionRules rules, Composition.Circumstances where, List<Member> known, LocalDate day) {
        List<Composition.Seated> seated = known.stream()
                .flatMap(member -> member.postOn(day).stream().map(post -> new Composition.Seated(member, post)))
                .toList();
        return new Roll(
                where.body(),
                rules.size(where.level(), where.voters()),
                day,
                known,
                seated.isEmpty() ? List.of() : Composition.objections(rules, where, seated));
    }
}
