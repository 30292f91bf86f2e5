package kz.esep.commission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.election.Body;
import kz.esep.election.Level;
import kz.esep.election.PrecinctKind;
import kz.esep.text.Message;
import kz.esep.text.PlainName;
import org.jspecify.annotations.Nullable;

/** A commission as its members make it on one day, looked at by the rules of an edition. */
final class Composition {
    private final CompositionRules rules;
    private final Circumstances where;
    private final List<Seated> seated;
    private final List<Objection> objections = new ArrayList<>();

    private Composition(CompositionRules rules, Circumstances where, List<Seated> seated) {
        this.rules = rules;
        this.where = where;
        this.seated = seated;
    }

    /**
     * What the rules depend on.
     *
     * @param voters on the precinct's list; 0 for a commission that is no precinct's
     * @param kind of the precinct; null for a commission that is no precinct's
     */
    record Circumstances(
            Body body, Level level, long voters, @Nullable PrecinctKind kind) {}

    /** A member with the post of that day. */
    record Seated(Member member, Post post) {}

    /** What speaks against a commission, the whole before its members; empty when nothing does. */
    static List<Objection> objections(CompositionRules rules, Circumstances where, List<Seated> seated) {
        Composition composition = new Composition(rules, where, seated);
        composition.size();
        composition.posts();
        composition.staff();
        composition.proposers();
        composition.bars();
        return List.copyOf(composition.objections);
    }

    private void object(String code, String member, Message source, Object... arguments) {
        objections.add(new Objection(
                code, where.body(), member, Message.of("commission", "objection." + code, arguments), source));
    }

    private void size() {
        int count = seated.size();
        rules.size(where.level(), where.voters()).ifPresent(size -> {
            if (count < size.fewest() || count > size.most()) {
                object("size", "", rules.source("sizes"), count, size.fewest(), size.most());
            } else if (rules.odd() && count % 2 == 0) {
                object("even", "", rules.source("odd"), count);
            }
        });
    }

    private void posts() {
        for (Post post : List.of(Post.CHAIR, Post.DEPUTY, Post.SECRETARY)) {
            long holders = seated.stream().filter(one -> one.post() == post).count();
            if (holders == 0) {
                object("no-post", "", rules.source("posts"), post.said());
            } else if (holders > 1) {
                object("post-twice", "", rules.source("posts"), post.said(), holders);
            }
        }
    }

    /** Staff of one organisation; members whose workplace is not known are none of it. */
    private void staff() {
        if (where.kind() != null && rules.staffExempt().contains(where.kind())) {
            return;
        }
        Map<String, List<String>> workplaces = new HashMap<>();
        for (Seated one : seated) {
            Particulars known = one.member().particulars();
            if (known != null && !known.workplace().isEmpty()) {
                workplaces
                        .computeIfAbsent(PlainName.of(known.workplace()), plain -> new ArrayList<>())
                        .add(known.workplace());
            }
        }
        workplaces.values().stream()
                .filter(staff -> staff.size() > 1 && !rules.staff().allows(staff.size(), seated.size()))
                .forEach(staff -> object(
                        "staff." + rules.staff(),
                        "",
                        rules.source("staff"),
                        staff.getFirst(),
                        staff.size(),
                        seated.size()));
    }

    /** A party has one member; the later one is named. */
    private void proposers() {
        for (int i = 0; i < seated.size(); i++) {
            Proposer by = seated.get(i).member().proposer();
            if (seated.subList(0, i).stream()
                    .anyMatch(one -> one.member().proposer().isSameParty(by))) {
                object("proposer", seated.get(i).member().id(), rules.source("proposer"), by.name());
            }
        }
    }

    private void bars() {
        for (Seated one : seated) {
            for (Bar bar : one.member().bars()) {
                Message source = rules.source(bar);
                if (source != null) {
                    object("bar", one.member().id(), source, bar.said());
                }
            }
        }
    }
}
