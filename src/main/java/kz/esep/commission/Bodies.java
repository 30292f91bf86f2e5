package kz.esep.commission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
            throw new Refused("commission", "refused.body", body.id());
        }
    }

    List<Objection> objections(List<Member> members, LocalDate day) {
        CompositionRules rules = CompositionRules.of(election.source().ruleEdition());
        Map<Body, List<Composition.Seated>> seated = new LinkedHashMap<>();
        for (Member member : members) {
            member.postOn(day)
                    .ifPresent(post -> seated.computeIfAbsent(member.body(), body -> new ArrayList<>())
                            .add(new Composition.Seated(member, post)));
        }
        return all.values().stream()
                .flatMap(where -> {
                    List<Composition.Seated> here = seated.getOrDefault(where.body(), List.of());
                    return here.isEmpty() ? Stream.of() : Composition.objections(rules, where, here).stream();
                })
                .toList();
    }
}
