package kz.esep.central;

import java.util.List;
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

    Recording(Workspace workspace, Session session, Acceptance acceptance) {
        this.workspace = workspace;
        this.session = session;
        this.acceptance = acceptance;
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
        return acceptance.accept(session, good)
                ? line(good, digest, Intaken.Result.ACCEPTED, "", good.notices())
                : known(good, digest);
    }

    /** The same refusal of the same file is not written down twice. */
    private Intaken.Line refuse(Inspection.Bad bad) {
        String code = bad.refusal().code();
        Message reason = bad.refusal().reason();
        String key = reason.feature() + "." + reason.key();
        Turned turned = new Turned(bad.file(), bad.size(), code, key);
        workspace.write(t -> {
            boolean known = turned.equals(TakenStore.turned(t.connection(), bad.file()));
            if (!known) {
                t.append(session.person(), CentralProjector.REFUSED, turned);
            }
            return known;
        });
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
