package kz.esep.pay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.commission.Post;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.Json;
import kz.esep.text.Refused;

/** Pay as the program itself and other features need it, without a person: terms, sheets and totals by post. */
public final class PayRecord {
    private final Workspace workspace;
    private final PayRules rules;
    private final String edition;

    public PayRecord(Workspace workspace, Election election) {
        this.workspace = workspace;
        edition = election.source().ruleEdition();
        rules = PayRules.of(edition);
    }

    /**
     * What was paid to the holders of one post.
     *
     * @param people how many members
     * @param paid by the runs of all periods together
     */
    public record PostTotal(Post post, int people, Sum paid) {}

    /** What the edition of the election says about pay. */
    public PayRules rules() {
        return rules;
    }

    RateTable table(Connection connection) throws SQLException {
        return RateTable.of(rules, PayStore.all(connection, Rate.class));
    }

    /** What a sheet of that period is computed by now. */
    Terms terms(Connection connection, String period) throws SQLException {
        return Terms.of(
                edition,
                table(connection),
                period(connection, period),
                new Terms.Kept(PayStore.all(connection, Deduction.class), PayStore.all(connection, Fund.class)));
    }

    static Period period(Connection connection, String id) throws SQLException {
        return PayStore.find(connection, Period.class, id)
                .orElseThrow(() -> new Refused("pay", "refused.no-period", id));
    }

    /**
     * Days that are spoken for: every period, and each as its last run that stands reckoned it, so that a period that was
     * moved keeps the days it paid until a recalculation gives them back.
     */
    List<Period> taken(Connection connection) throws SQLException {
        Map<String, PayRun> last = new LinkedHashMap<>();
        PayStore.all(connection, PayRun.class).stream()
                .filter(PayRun::stands)
                .forEach(run -> last.put(run.order().period(), run));
        return Stream.concat(
                        PayStore.all(connection, Period.class).stream(),
                        last.values().stream().map(run -> kept(run).terms().period()))
                .toList();
    }

    /** The sheet of a run that was checked. */
    PaySheet kept(PayRun run) {
        if (run.sheet() == null) {
            throw new IllegalStateException("no sheet is kept of run " + run.id());
        }
        try {
            return Json.read(workspace.kept(run.sheet()), PaySheet.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("the sheet of run " + run.id() + " cannot be read", e);
        }
    }

    /** What paid runs paid, post by post; empty while no payment is recorded. */
    public List<PostTotal> totals() {
        Map<String, PayRun> last = new LinkedHashMap<>();
        for (PayRun run : workspace.read(connection -> PayStore.all(connection, PayRun.class))) {
            if (run.state() == PayRun.State.PAID) {
                last.put(run.order().period(), run);
            }
        }
        Map<Post, Sum> sums = new EnumMap<>(Post.class);
        Map<Post, Set<String>> people = new EnumMap<>(Post.class);
        for (PayRun run : last.values()) {
            for (PayLine line : kept(run).lines()) {
                if (line.due().gross().signum() > 0) {
                    Payee payee = line.payee();
                    sums.merge(payee.post(), line.due(), Sum::plus);
                    people.computeIfAbsent(payee.post(), p -> new HashSet<>()).add(payee.member());
                }
            }
        }
        return sums.entrySet().stream()
                .map(one -> new PostTotal(
                        one.getKey(),
                        people.getOrDefault(one.getKey(), Set.of()).size(),
                        one.getValue()))
                .toList();
    }
}
