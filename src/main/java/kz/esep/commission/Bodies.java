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

/**
 * The commissions whose members are kept in a workspace: its own and those of its precincts. A precinct commission is
 * that of its precinct, so that it is one and is meant by either name.
 */
final class Bodies {
    private final Election election;
    private final Body own;
    private final Map<Body, Composition.Circumstances> all = new LinkedHashMap<>();
    private final Map<Body, Body> meant = new LinkedHashMap<>();

    Bodies(Election election, String commission) {
        this.election = election;
        own = Body.commission(commission);
        Level level = election.commission(commission).level();
        meant.put(own, own);
        all.put(own, new Composition.Circumstances(own, level, 0, null));
        for (Precinct precinct : election.precinctsOf(commission)) {
            Body named = Body.precinct(precinct.id());
            Body body = level == Level.PRECINCT ? own : named;
            meant.put(named, body);
            all.put(
                    body,
                    new Composition.Circumstances(body, Level.PRECINCT, precinct.listedVoters(), precinct.kind()));
        }
    }

    Body own() {
        return own;
    }

    /** Which of these commissions is meant; any other is refused. */
    Body require(Body named) {
        Body body = meant.get(named);
        if (body == null) {
            throw meant.keySet().stream()
                    .filter(one -> one.id().replaceFirst("^0+", "").equals(named.id()))
                    .findFirst()
                    .map(whole -> new Refused("commission", "refused.body-zeros", named.id(), whole.id()))
                    .orElseGet(() -> new Refused("commission", "refused.body", named.id()));
        }
        return body;
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
