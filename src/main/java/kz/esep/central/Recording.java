package kz.esep.central;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.access.Session;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Writes down what came of each file of one intake, one short transaction for each. */
final class Recording {
    private final Workspace workspace;
    private final Session session;
    private final Acceptance acceptance;
    private final Set<Digest> accepted;
    private final Map<Digest, String> refused;

    /**
     * The record of one intake.
     *
     * @param accepted what was accepted before
     */
    Recording(Workspace workspace, Session session, Acceptance acceptance, Set<Digest> accepted) {
        this.workspace = workspace;
        this.session = session;
        this.acceptance = acceptance;
        this.accepted = new HashSet<>(accepted);
        this.refused = workspace.read(TakenStore::refusals);
    }

    /** What became of a file, without a standing: a later file may still change it. */
    Intaken.Line record(Inspection.Seen seen) {
        return switch (seen) {
            case Inspection.Unread unread ->
                line(unread, null, Intaken.Result.UNREADABLE, "", List.of(unread.reason()));
            case Inspection.Known known -> known(known, known.file());
            case Inspection.Bad bad -> refuse(bad);
            case Inspection.Good good -> accept(good);
        };
    }

    private Intaken.Line accept(Inspection.Good good) {
        Digest digest = good.filed().file();
        if (!accepted.add(digest)) {
            return known(good, digest);
        }
        acceptance.accept(session, good);
        return line(good, digest, Intaken.Result.ACCEPTED, "", good.notices());
    }

    /** The same refusal of the same file is not written down twice. */
    private Intaken.Line refuse(Inspection.Bad bad) {
        String code = bad.refusal().code();
        Message reason = bad.refusal().reason();
        String key = reason.feature() + "." + reason.key();
        String known = code + " " + key;
        if (!known.equals(refused.put(bad.file(), known))) {
            Turned turned = new Turned(bad.file(), bad.size(), code, key);
            workspace.write(t -> t.append(session.person(), CentralProjector.REFUSED, turned));
        }
        return line(bad, bad.file(), Intaken.Result.REFUSED, code, List.of(reason));
    }

    private static Intaken.Line known(Inspection.Seen seen, Digest file) {
        return line(seen, file, Intaken.Result.KNOWN, "V09", List.of(Message.of("central", "V09.duplicate")));
    }

    private static Intaken.Line line(
            Inspection.Seen seen, @Nullable Digest file, Intaken.Result result, String code, List<Message> said) {
        return new Intaken.Line(seen.name(), file, result, code, said, null);
    }
}
