package kz.esep.tally;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The checks as they can be made from one connection's tables. What is known around the latest protocol and its report are
 * kept while the same figures are asked for: one step asks several times, and what it judges by is what it records.
 */
final class Look implements Context.Checking {
    private final Desk desk;
    private final Connection connection;
    private @Nullable Protocol asked;
    private @Nullable PrecinctContext around;
    private @Nullable CheckReport report;

    Look(Desk desk, Connection connection) {
        this.desk = desk;
        this.connection = connection;
    }

    @Override
    public PrecinctContext known(Protocol settled) {
        Protocol before = asked;
        PrecinctContext known = around;
        if (before == null || known == null || !sameQuestion(before, settled)) {
            PrecinctContext frozen = settled.context();
            known = frozen != null ? frozen : desk.around(settled.key(), settled.takenBack(), same(settled));
            asked = settled;
            around = known;
            report = null;
        }
        return known;
    }

    private @Nullable String same(Protocol settled) {
        try {
            return TallyStore.sameAs(connection, settled);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public CheckReport check(Protocol settled) {
        PrecinctContext known = known(settled);
        CheckReport made = report;
        if (made == null) {
            made = desk.report(settled, known);
            report = made;
        }
        return made;
    }

    @SuppressWarnings("ReferenceEquality") // a step hands the same sheet on; equal ones are looked at again
    private static boolean sameQuestion(Protocol before, Protocol now) {
        return before.settled() == now.settled()
                && before.takenBack() == now.takenBack()
                && before.context() == now.context()
                && before.key().equals(now.key());
    }
}
