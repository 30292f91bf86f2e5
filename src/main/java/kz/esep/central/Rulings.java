package kz.esep.central;

import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Refused;

/** What the operator decides about files that the chain of revisions alone cannot settle (V09). */
@UseCases
public final class Rulings {
    private final Workspace workspace;

    public Rulings(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Every accepted file, by commission and revision. */
    @Needs(Permission.READ_FIGURES)
    public List<Taken> files(Session session) {
        session.require(Permission.READ_FIGURES);
        return workspace.read(TakenStore::files);
    }

    /**
     * Chooses one of several files of one revision; the others are set aside. A file of that revision that comes later
     * makes a new conflict.
     *
     * @throws Refused when the file is not in conflict or the reason is empty
     */
    @Needs(Permission.RESOLVE_INTAKE)
    public void choose(Session session, Digest file, String reason) {
        session.require(Permission.RESOLVE_INTAKE);
        workspace.write(transaction -> {
            Taken chosen = standing(transaction, file, Standing.CONFLICT, reason);
            for (Taken other : TakenStore.files(transaction.connection())) {
                boolean rival = other.commission().equals(chosen.commission())
                        && other.revision() == chosen.revision()
                        && other.standing() == Standing.CONFLICT
                        && !other.file().equals(file);
                if (rival) {
                    rule(session, transaction, other, Ruling.Kind.SET_ASIDE, reason);
                }
            }
            return chosen;
        });
    }

    /**
     * Lets a file count although the revision before it never came.
     *
     * @throws Refused when the file is not waiting or the reason is empty
     */
    @Needs(Permission.RESOLVE_INTAKE)
    public void release(Session session, Digest file, String reason) {
        session.require(Permission.RESOLVE_INTAKE);
        rule(session, file, Standing.WAITING, Ruling.Kind.RELEASED, reason);
    }

    /**
     * Takes a counted file out again, as when its signer's key was stolen.
     *
     * @throws Refused when the file is not counted or the reason is empty
     */
    @Needs(Permission.RESOLVE_INTAKE)
    public void withdraw(Session session, Digest file, String reason) {
        session.require(Permission.RESOLVE_INTAKE);
        rule(session, file, Standing.COUNTED, Ruling.Kind.WITHDRAWN, reason);
    }

    /**
     * Lets a counted file stay although its signer was revoked after it had been received.
     *
     * @throws Refused when the file is not counted or the reason is empty
     */
    @Needs(Permission.RESOLVE_INTAKE)
    public void confirm(Session session, Digest file, String reason) {
        session.require(Permission.RESOLVE_INTAKE);
        rule(session, file, Standing.COUNTED, Ruling.Kind.CONFIRMED, reason);
    }

    private void rule(Session session, Digest file, Standing wanted, Ruling.Kind kind, String reason) {
        workspace.write(transaction -> {
            Taken taken = standing(transaction, file, wanted, reason);
            rule(session, transaction, taken, kind, reason);
            return taken;
        });
    }

    private static Taken standing(Transaction transaction, Digest file, Standing wanted, String reason)
            throws java.sql.SQLException {
        if (reason.isBlank()) {
            throw new Refused("central", "ruling.reason");
        }
        Taken taken = TakenStore.file(transaction.connection(), file);
        if (taken == null) {
            throw new Refused("central", "ruling.unknown", file.groups());
        }
        if (taken.standing() != wanted) {
            throw new Refused("central", "ruling.standing", file.groups(), taken.standing(), wanted);
        }
        return taken;
    }

    private static void rule(Session session, Transaction transaction, Taken file, Ruling.Kind kind, String reason)
            throws java.sql.SQLException {
        transaction.append(
                session.person(),
                CentralProjector.RULED,
                new Ruling(file.commission(), file.file(), kind, reason.strip()));
    }
}
