package kz.esep.desktop.overview;

import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How far everything is, and the way to what is next. */
public final class OverviewPlace implements Place {
    private static final String TEXTS = "desktop.overview";

    private final Room room;
    private final OverviewModel model;
    private @Nullable OverviewView view;

    public OverviewPlace(Room room, OverviewModel model) {
        this.room = room;
        this.model = model;
        model.onChange(() -> {
            if (view != null) {
                view.update();
            }
        });
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public Message title() {
        return Message.of(TEXTS, "overview");
    }

    @Override
    public Ikon icon() {
        return Feather.GRID;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_FIGURES);
    }

    @Override
    public Parent show() {
        OverviewView shown = new OverviewView(room, model, this::act);
        view = shown;
        return shown;
    }

    @Override
    public void refresh() {
        if (room.seat().may(Permission.READ_FIGURES)) {
            Session session = room.seat().session();
            room.work().run(Message.of(TEXTS, "job.look"), progress -> model.look(session), model::show);
        }
    }

    @Override
    public void open(String what) {
        ProtocolKey.of(what).ifPresent(key -> {
            model.filter(null);
            model.search("");
            model.choose(key);
        });
    }

    @Override
    public List<Found> find(String typed) {
        return model.find(typed).stream()
                .map(row -> new Found(
                        row.precinct().id() + "  " + row.precinct().settlement() + ", "
                                + room.speech().say(row.precinct().place())
                                + (model.isJoint() ? " · " + room.speech().say(row.contest()) : ""),
                        row.key().word()))
                .toList();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action(Message.of(TEXTS, "next"), Shortcut.ctrl(KeyCode.N), this::next),
                new Action(Message.of(TEXTS, "search"), Shortcut.ctrl(KeyCode.F), () -> {
                    if (view != null) {
                        view.focusSearch();
                    }
                }),
                new Action(Message.of(TEXTS, "deadlines"), Shortcut.ctrl(KeyCode.D), () -> {
                    if (view != null) {
                        view.focusDeadlines();
                    }
                }),
                new Action(Message.of(TEXTS, "sort"), Shortcut.plain(KeyCode.F6), () -> {
                    if (view != null) {
                        view.sortByNext();
                    }
                }));
    }

    private void act(OverviewRow row) {
        model.choose(row.key());
        room.frame().go(model.placeOf(row), row.key().word());
    }

    /** To the first untouched protocol: who types goes there, everybody else sees it. */
    private void next() {
        OverviewRow row = model.next().orElse(null);
        if (row == null) {
            room.frame().tell(Notice.remark(Message.of(TEXTS, "next.none")));
        } else if (room.seat().may(Permission.ENTER)) {
            act(row);
        } else {
            open(row.key().word());
            if (view != null) {
                view.update();
            }
        }
    }
}
