package kz.esep.media;

import java.sql.SQLException;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/** Takes back what was recorded by mistake or does not hold any more. Nothing is erased. */
@UseCases
public final class Withdrawals {
    private final Books books;

    public Withdrawals(Workspace workspace, Election election) {
        books = new Books(workspace, election);
    }

    /**
     * Withdraws something.
     *
     * @throws Refused when there is none of that number, the reason is missing, a lot was drawn, or meetings stand in a hall
     */
    @Needs(Permission.KEEP_MEDIA)
    public void withdraw(Session session, Thing thing, long number, String reason) {
        session.require(Permission.KEEP_MEDIA);
        String why = Words.LINE.needed(reason, "refused.reason");
        books.write(transaction -> {
            Books.find(transaction.connection(), thing.register(), number);
            requireLoose(transaction, thing, number);
            return transaction.append(
                    session.person(), MediaActs.WITHDRAWN, new MediaActs.Withdrawn(thing, number, why));
        });
    }

    private static void requireLoose(Transaction transaction, Thing thing, long number) throws SQLException {
        if (thing == Thing.LOT) {
            Lots.requireOpen(transaction, number);
        }
        if (thing == Thing.HALL) {
            long meetings = Books.standing(transaction.connection(), Register.MEETINGS).stream()
                    .filter(one -> one.fact().hall() == number)
                    .count();
            if (meetings > 0) {
                throw new Refused("media", "refused.hall-used", meetings);
            }
        }
    }
}
