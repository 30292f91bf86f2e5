package kz.esep.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Commission;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.election.Precinct;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/**
 * Ballots that are counted again: on a proxy's written request, or because a commission above orders it (Art. 43). The
 * accepted protocol gets a new version, for which the paper is read twice again.
 */
@UseCases
public final class Recounts {
    private final Desk desk;
    private final Outside outside;

    public Recounts(Workspace workspace, Election election, Outside outside) {
        desk = new Desk(workspace, election, outside);
        this.outside = outside;
    }

    /** Until when the law or the calendar allows it; where neither says so, the commission has to. */
    @Needs(Permission.OPEN_CORRECTION)
    public Optional<Recount.Limit> limit(Session session, ProtocolKey key, Recount.Kind kind) {
        session.require(Permission.OPEN_CORRECTION);
        return outside.recountLimit(desk.known(key), kind);
    }

    /**
     * Opens a recount of an accepted protocol; chair and secretary are both signed in.
     *
     * @param act number of the act of the recount
     * @throws Refused when it cannot be: not in time, a second one on request, nobody above who ordered it
     */
    @Needs(Permission.OPEN_CORRECTION)
    public Protocol open(Session chair, Session secretary, ProtocolKey key, Recount wanted, String act, String reason) {
        chair.require(Permission.OPEN_CORRECTION);
        secretary.require(Permission.OPEN_CORRECTION);
        Precinct precinct = desk.election().precinct(desk.known(key).precinct());
        Recount.Limit limit = outside.recountLimit(key, wanted.kind()).orElse(null);
        Desk.Actor actor = Desk.Actor.of(chair);
        return desk.workspace().write(transaction -> {
            Recount judged = new RecountRules(
                            TallyStore.load(transaction.connection(), key),
                            limit,
                            Optional.ofNullable(outside.about(key).endOfVoting())
                                    .orElseGet(() -> desk.election().endOfVoting(key.precinct())),
                            transaction.now().atOffset(precinct.utcOffset()).toLocalDateTime(),
                            above(precinct))
                    .judge(wanted);
            Step step = new Step.OpenCorrection(act, reason, secretary.person(), secretary.roles(), judged);
            return desk.take(transaction, actor, key, step);
        });
    }

    /** Ids of the commissions above the precinct's own, the nearest first. */
    private List<String> above(Precinct precinct) {
        List<String> above = new ArrayList<>();
        String next = precinct.commission();
        while (next != null) {
            Commission commission = desk.election().commission(next);
            if (commission.level() != Level.PRECINCT) {
                above.add(next);
            }
            next = commission.parent();
        }
        return above;
    }
}
