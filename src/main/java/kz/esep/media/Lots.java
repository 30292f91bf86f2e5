package kz.esep.media;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/**
 * Lots among requests that came at once. A lot is called first: who takes part and which public event the seed comes from are
 * journalled and can be published. It is drawn when that event has happened; whoever knows the seed draws the same.
 */
@UseCases
public final class Lots {
    private final Books books;
    private final Workspace workspace;
    private final Election election;

    public Lots(Workspace workspace, Election election) {
        books = new Books(workspace, election);
        this.workspace = workspace;
        this.election = election;
    }

    /** The lots that stand, in the order in which they were called. */
    @Needs(Permission.READ_MEDIA)
    public List<Kept<Lot>> list(Session session) {
        session.require(Permission.READ_MEDIA);
        return books.standing(Register.LOTS);
    }

    /**
     * Calls a lot among the requests of an outlet that came at a minute and are in no lot yet.
     *
     * @param source which public event the seed comes from, so that nobody can know it now
     * @throws Refused when fewer than two such requests stand, or the source is missing
     */
    @Needs(Permission.KEEP_MEDIA)
    public Kept<Lot> call(Session session, long outlet, LocalDateTime received, String source) {
        session.require(Permission.KEEP_MEDIA);
        String event = Words.LINE.needed(source, "refused.seed-source");
        return books.write(transaction -> {
            List<Kept<Request>> open = Queue.open(
                    Books.standing(transaction.connection(), Register.REQUESTS),
                    Books.standing(transaction.connection(), Register.LOTS),
                    outlet,
                    received);
            if (open.size() < 2) {
                throw new Refused("media", "refused.lot-alone", Said.minute(received), open.size());
            }
            long number = MediaStore.next(transaction.connection(), Register.LOTS);
            Lot lot = Lot.among(title(number), open, event);
            transaction.append(session.person(), MediaActs.LOT, new MediaActs.LotCalled(number, lot));
            return Books.find(transaction.connection(), Register.LOTS, number);
        });
    }

    /** A lot's title is its own in all elections and commissions. */
    private String title(long number) {
        return "esep-lot-1 %s %s %d"
                .formatted(election.id(), workspace.founding().commission(), number);
    }

    /**
     * Draws a lot.
     *
     * @param seed as it was published, without spaces around it
     * @throws Refused when there is no such lot, it is drawn already, or the seed is missing or too long
     */
    @Needs(Permission.KEEP_MEDIA)
    public Kept<Lot> draw(Session session, long number, String seed) {
        session.require(Permission.KEEP_MEDIA);
        String published = Words.LINE.needed(seed, "refused.seed");
        return books.write(transaction -> {
            requireOpen(transaction, number);
            transaction.append(session.person(), MediaActs.LOT_DRAWN, new MediaActs.LotDrawn(number, published));
            return Books.find(transaction.connection(), Register.LOTS, number);
        });
    }

    static void requireOpen(Transaction transaction, long number) throws SQLException {
        String seed = Books.find(transaction.connection(), Register.LOTS, number)
                .fact()
                .seed();
        if (seed != null) {
            throw new Refused("media", "refused.drawn", Long.toString(number), seed);
        }
    }
}
