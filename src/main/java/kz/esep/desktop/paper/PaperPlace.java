package kz.esep.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The documents of the workspace on paper. */
public final class PaperPlace implements Place {
    private static final int MOST_FOUND = 12;

    private final Room room;
    private final PaperModel model;
    private final IssueModel issue;
    private @Nullable PaperView view;

    public PaperPlace(Room room, Office office, PrinterModel printer) {
        this.room = room;
        model = new PaperModel(room, office);
        issue = new IssueModel(room, office, model, printer);
    }

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public Message title() {
        return PaperModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.PRINTER;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.ISSUE_PAPERS);
    }

    @Override
    public Parent show() {
        PaperView made = new PaperView(room, model, issue);
        view = made;
        model.come();
        issue.printer().look();
        return made;
    }

    /** Whoever comes next does not see what was looked at. */
    @Override
    public void leave() {
        view = null;
        model.preview().forget();
    }

    @Override
    public void refresh() {
        if (view == null) {
            model.glance();
        } else {
            model.look();
        }
    }

    @Override
    public void open(String what) {
        model.choose(what);
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return model.waiting();
    }

    @Override
    public List<Found> find(String typed) {
        return model.rows().stream()
                .map(row -> new Found(row.name(room.speech()), row.word()))
                .filter(found -> found.text().toLowerCase(Locale.ROOT).contains(typed))
                .limit(MOST_FOUND)
                .toList();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                action("print", Shortcut.ctrl(KeyCode.P), PaperView::print),
                action("save", Shortcut.ctrl(KeyCode.S), PaperView::save),
                action("hand-out", Shortcut.ctrl(KeyCode.H), PaperView::handOut),
                action("post", Shortcut.ctrl(KeyCode.T), PaperView::post),
                action("search", Shortcut.ctrl(KeyCode.F), PaperView::search),
                action("log.turn", Shortcut.ctrl(KeyCode.R), PaperView::turn)));
        PaperView shown = view;
        if (shown != null && shown.showsPages()) {
            actions.add(action(
                    "page.next",
                    Shortcut.plain(KeyCode.PAGE_DOWN),
                    seen -> model.preview().turn(1)));
            actions.add(action(
                    "page.before",
                    Shortcut.plain(KeyCode.PAGE_UP),
                    seen -> model.preview().turn(-1)));
        }
        return actions;
    }

    private Action action(String key, Shortcut shortcut, Consumer<PaperView> act) {
        return new Action(PaperModel.message(key), shortcut, () -> {
            PaperView shown = view;
            if (shown != null) {
                act.accept(shown);
            }
        });
    }
}
