package kz.esep.tally;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/**
 * What people have typed and not handed in. A draft is on the disk when its save returns. It belongs to who typed it:
 * nobody else is ever shown it. It ends in the same transaction as the reading or the round that it was for (decision
 * 0007), and it never comes into the journal, a list or an export.
 */
@UseCases
public final class Drafts {
    /** The {@link Draft#number} of disputed cells that are typed again. */
    public static final int RETYPING = Drafting.RETYPING;

    private final Desk desk;

    public Drafts(Workspace workspace, Election election) {
        desk = new Desk(workspace, election, Outside.of(election));
    }

    /**
     * A draft as its owner finds it again.
     *
     * @param number 1 or 2 of a reading, {@link #RETYPING} of disputed cells
     * @param saved when it was last saved
     */
    public record Draft(ProtocolKey key, int number, Instant saved, Typed typed) {}

    /**
     * Saves a reading as far as it is typed, over what was saved of it before.
     *
     * @param number 1 or 2
     * @throws Refused when this person cannot hand in that reading now: it is there already, or somebody else has it
     *     open. An earlier draft then stays as it was.
     */
    @Needs(Permission.ENTER)
    public void save(Session session, ProtocolKey key, int number, Typed typed) {
        session.require(Permission.ENTER);
        save(session, new Drafting.Kept(desk.known(key), number, typed));
    }

    /** This person's draft of a reading. */
    @Needs(Permission.ENTER)
    public Optional<Draft> find(Session session, ProtocolKey key, int number) {
        session.require(Permission.ENTER);
        return draft(session, desk.known(key), number);
    }

    /** Drops this person's draft of a reading, if there is one. */
    @Needs(Permission.ENTER)
    public void drop(Session session, ProtocolKey key, int number) {
        session.require(Permission.ENTER);
        remove(session, desk.known(key), number);
    }

    /**
     * Saves the disputed cells as far as they are typed again.
     *
     * @throws Refused when nothing is disputed any more, or this person does not settle it
     */
    @Needs(Permission.RETYPE)
    public void saveRetyping(Session session, ProtocolKey key, Typed typed) {
        session.require(Permission.RETYPE);
        save(session, new Drafting.Kept(desk.known(key), RETYPING, typed));
    }

    /** This person's draft of the disputed cells. */
    @Needs(Permission.RETYPE)
    public Optional<Draft> findRetyping(Session session, ProtocolKey key) {
        session.require(Permission.RETYPE);
        return draft(session, desk.known(key), RETYPING);
    }

    /** Drops this person's draft of the disputed cells, if there is one. */
    @Needs(Permission.RETYPE)
    public void dropRetyping(Session session, ProtocolKey key) {
        session.require(Permission.RETYPE);
        remove(session, desk.known(key), RETYPING);
    }

    /** Every draft of this person, the newest first: what was interrupted. */
    @Needs(Permission.RETYPE)
    public List<Draft> mine(Session session) {
        session.require(Permission.RETYPE);
        return desk.workspace().drafts(session.person()).stream()
                .flatMap(saved -> Drafting.kept(saved).map(kept -> of(saved, kept)).stream())
                .filter(draft -> desk.keys().contains(draft.key()))
                .toList();
    }

    private void save(Session session, Drafting.Kept kept) {
        Desk.Actor actor = Desk.Actor.of(session);
        desk.workspace().write(transaction -> {
            Protocol protocol = TallyStore.load(transaction.connection(), kept.key());
            Context context = desk.context(transaction, actor, kept.key());
            Optional<Message> refusal = kept.number() == RETYPING
                    ? Tally.mayRetype(protocol, context)
                    : Tally.mayFinish(protocol, kept.number(), context);
            if (refusal.isPresent()) {
                throw new Refused(refusal.get());
            }
            transaction.saveDraft(actor.person(), kept.place(), kept.content());
            return kept;
        });
    }

    private Optional<Draft> draft(Session session, ProtocolKey key, int number) {
        return Optional.ofNullable(desk.workspace().draft(session.person(), Drafting.place(key, number)))
                .flatMap(saved -> Drafting.kept(saved).map(kept -> of(saved, kept)));
    }

    private static Draft of(kz.esep.store.Draft saved, Drafting.Kept kept) {
        return new Draft(kept.key(), kept.number(), saved.saved(), kept.typed());
    }

    private void remove(Session session, ProtocolKey key, int number) {
        desk.workspace().write(transaction -> {
            transaction.dropDraft(session.person(), Drafting.place(key, number));
            return number;
        });
    }
}
