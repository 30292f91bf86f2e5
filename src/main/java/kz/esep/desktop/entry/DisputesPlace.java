package kz.esep.desktop.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Keeping;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.RetypeFile;
import kz.esep.tally.Typed;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Typing disputed cells again from the paper, protocol by protocol. */
public final class DisputesPlace implements Place {
    private static final String TEXTS = "desktop.entry";

    private final Room room;
    private final EntryCases cases;
    private final DisputesModel model;
    private @Nullable DisputesView view;
    private @Nullable Kept kept;

    /** What keeps the draft of one protocol's cells. */
    private record Kept(ProtocolKey key, Keeping<Typed> keeping) {}

    public DisputesPlace(Room room, EntryCases cases) {
        this.room = room;
        this.cases = cases;
        model = new DisputesModel(cases);
        model.onChange(() -> {
            if (view != null) {
                view.update();
            }
        });
    }

    @Override
    public String id() {
        return "disputes";
    }

    @Override
    public Message title() {
        return Message.of(TEXTS, "disputes");
    }

    @Override
    public Ikon icon() {
        return Feather.REPEAT;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.RETYPE);
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return model.waiting();
    }

    @Override
    public Parent show() {
        model.begin(room.seat().session().person());
        DisputesView shown = new DisputesView(room, cases, model, this::keep, this::handIn);
        view = shown;
        return shown;
    }

    @Override
    public void open(String what) {
        model.begin(room.seat().session().person());
        ProtocolKey.of(what).filter(key -> model.keys().contains(key)).ifPresent(model::choose);
    }

    @Override
    public void refresh() {
        if (room.seat().may(Permission.RETYPE)) {
            Session session = room.seat().session();
            model.begin(session.person());
            room.work().run(Message.of(TEXTS, "job.look"), progress -> model.look(session), model::show);
        }
    }

    @Override
    public void leave() {
        Optional<ProtocolKey> key = model.chosen();
        boolean typed =
                model.cells().stream().anyMatch(code -> !model.text(code).isEmpty());
        if (key.isPresent() && typed) {
            keeping(key.get()).now(room.seat().session(), model.typed(""));
        }
    }

    @Override
    public @Nullable Message unwritten() {
        Kept now = kept;
        return now != null && now.keeping().isFailing()
                ? Message.of(TEXTS, "unwritten", now.key().precinct())
                : null;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action(Message.of(TEXTS, "disputes.hand-in"), Shortcut.ctrl(KeyCode.ENTER), () -> {
                    if (view != null) {
                        view.complete();
                    }
                    handIn();
                }),
                new Action(
                        Message.of(TEXTS, "disputes.next"),
                        Shortcut.ctrl(KeyCode.N),
                        () -> model.next(model.chosen().orElse(null)).ifPresent(key -> {
                            model.choose(key);
                            if (view != null) {
                                view.update();
                            }
                        })));
    }

    private void keep(String line) {
        model.chosen().ifPresent(key -> keeping(key).later(room.seat().session(), model.typed(line)));
    }

    private Keeping<Typed> keeping(ProtocolKey key) {
        Kept now = kept;
        if (now == null || !now.key().equals(key)) {
            now = new Kept(
                    key,
                    new Keeping<>(
                            room, (session, typed) -> cases.drafts().saveRetyping(session, key, typed), lost -> {}));
            kept = now;
        }
        return now.keeping();
    }

    private void handIn() {
        ProtocolKey key = model.chosen().orElse(null);
        DisputesView shown = view;
        if (key == null || shown == null || model.cells().isEmpty()) {
            return;
        }
        if (unwritten() == null) {
            room.frame().hush();
        }
        if (model.timeIsUnreadable(key)) {
            shown.say(room.speech().voice(TEXTS).say("stop.time"));
            return;
        }
        List<String> missing = model.missing();
        if (!missing.isEmpty()) {
            shown.sayMissing(missing);
            return;
        }
        Session session = room.seat().session();
        List<RetypeFile.Cell> cells = model.toHandIn(key);
        room.work().run(Message.of(TEXTS, "job.hand-in"), progress -> retype(session, key, cells), came -> {
            if (session.person().equals(model.person())) {
                kept = null;
                model.handedIn(key, came.settled(), came.since());
            }
        });
    }

    /** What came of it, without any figure. */
    private record Came(boolean settled, @Nullable Instant since) {}

    private Came retype(Session session, ProtocolKey key, List<RetypeFile.Cell> cells) {
        boolean settled = cases.protocols().retype(session, cells).getLast().settled() != null;
        return new Came(settled, cases.figures().row(session, key).since());
    }
}
