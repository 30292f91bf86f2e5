package kz.esep.pay;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/** The funds that members are paid from, and their budgets against what is paid. */
@UseCases
public final class Budgets {
    private static final String ID = "[a-z0-9-]{1,30}";
    private static final int MOST_SHARE = 1_000_000;

    private final Workspace workspace;

    public Budgets(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Sets a fund, its share of what is paid and its budget.
     *
     * @throws Refused when a number cannot be right, or id, name or source are missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Fund set(Session session, Fund typed) {
        session.require(Permission.KEEP_REGISTERS);
        BigDecimal budget = typed.budget();
        if (!typed.id().matches(ID)) {
            throw new Refused("pay", "refused.fund-id", typed.id());
        }
        if (typed.share() < 0 || typed.share() > MOST_SHARE) {
            throw new Refused("pay", "refused.share", typed.share(), MOST_SHARE);
        }
        Fund fund = new Fund(
                typed.id(),
                Words.needed(typed.name(), "refused.name"),
                typed.share(),
                budget == null ? null : Money.typed(budget),
                typed.date(),
                Words.needed(typed.source(), "refused.source"));
        workspace.write(transaction -> transaction.append(session.person(), PayActs.FUND, fund));
        return fund;
    }

    /** Every fund with what is approved and paid from it. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Budget> list(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return workspace.read(Budgets::all);
    }

    static List<Budget> all(Connection connection) throws SQLException {
        List<PayRun> runs = PayStore.all(connection, PayRun.class);
        return PayStore.all(connection, Fund.class).stream()
                .map(fund -> new Budget(
                        fund,
                        sum(runs, PayRun::stands, PayRun::outgoing, fund),
                        sum(runs, run -> run.state() == PayRun.State.PAID, PayRun::outgoing, fund),
                        sum(runs, PayRun::stands, run -> run.outgoing().minus(run.total()), fund)))
                .toList();
    }

    private static BigDecimal sum(List<PayRun> runs, Predicate<PayRun> which, Function<PayRun, Sum> what, Fund fund) {
        return Money.sum(runs.stream().filter(which).map(run -> what.apply(run).of(fund.id())));
    }
}
