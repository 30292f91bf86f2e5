package kz.esep.tally;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The checks as they can be made from one connection's tables. The latest report is kept while the same figures are
 * asked for, as one step asks several times.
 */
final class Look implements Context.Checking {
    private final Desk desk;
    private final Connection connection;
    private @Nullable Protocol asked;
    private @Nullable CheckReport report;

    Look(Desk desk, Connection connection) {
        this.desk = desk;
        this.connection = connection;
    }

    @Override
    public PrecinctContext known(Protocol settled) {
        PrecinctContext frozen = settled.context();
        if (frozen != null) {
            return frozen;
        }
        return desk.around(settled.key(), settled.takenBack(), same(settled));
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
        Protocol before = asked;
        CheckReport known = report;
        if (before == null || known == null || !sameQuestion(before, settled)) {
            known = desk.report(settled, known(settled));
            asked = settled;
            report = known;
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality") // a step hands the same sheet on; equal ones are looked at again
    private static boolean sameQuestion(Protocol before, Protocol now) {
        return before.settled() == now.settled()
                && before.takenBack() == now.takenBack()
                && before.context() == now.context()
                && before.key().equals(now.key());
    }
}
