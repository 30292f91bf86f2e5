package kz.esep.media;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/** Written requests for time or space: an outlet serves them in the order of their arrival, and by lot where they came at once. */
@UseCases
public final class Requests {
    private final Books books;
    private final Contestants contestants;

    public Requests(Workspace workspace, Election election) {
        books = new Books(workspace, election);
        contestants = new Contestants(election, workspace.founding().commission());
    }

    /**
     * Records requests, all or none.
     *
     * @return their numbers
     * @throws Refused when an outlet or a contestant is not known, the time is still to come, it is not said what was asked for,
     *     or the same request is recorded already
     */
    @Needs(Permission.KEEP_MEDIA)
    public List<Long> take(Session session, List<Request> requests) {
        session.require(Permission.KEEP_MEDIA);
        return books.record(
                session, Register.REQUESTS, requests, this::checked, MediaActs.REQUEST, MediaActs.Requested::new);
    }

    private Request checked(Connection connection, Request one) throws SQLException {
        Books.find(connection, Register.OUTLETS, one.outlet());
        if (one.received().isAfter(books.now())) {
            throw new Refused("media", "refused.future", Said.minute(one.received()));
        }
        Request checked = new Request(
                one.outlet(),
                contestants.find(one.contestant().written()),
                one.received(),
                Words.LINE.needed(one.wanted(), "refused.wanted"));
        for (Kept<Request> other : Books.standing(connection, Register.REQUESTS)) {
            if (other.fact().equals(checked)) {
                throw new Refused("media", "refused.request-known", Long.toString(other.number()));
            }
        }
        return checked;
    }

    /** The requests that stand at every outlet, in their order. */
    @Needs(Permission.READ_MEDIA)
    public List<Queued> queue(Session session) {
        session.require(Permission.READ_MEDIA);
        return books.read(connection ->
                Queue.of(Books.standing(connection, Register.REQUESTS), Books.standing(connection, Register.LOTS)));
    }
}
