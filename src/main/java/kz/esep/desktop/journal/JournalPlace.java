package kz.esep.desktop.journal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Shown;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Who did what and when, and how the file is. */
public final class JournalPlace implements Place {
    private final Room room;
    private final JournalModel model;
    private final HealthModel health;
    private final JournalExport export;
    private final Shown<JournalView> shown = new Shown<>();

    public JournalPlace(Room room, Office office) {
        this.room = room;
        this.model = new JournalModel(room, office);
        this.health = new HealthModel(room, office);
        this.export = new JournalExport(room, office);
    }

    @Override
    public String id() {
        return "journal";
    }

    @Override
    public Message title() {
        return Message.of("desktop.journal", "title");
    }

    @Override
    public Ikon icon() {
        return Feather.BOOK_OPEN;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_JOURNAL);
    }

    @Override
    public Parent show() {
        JournalView fresh = shown.show(new JournalView(room, model, health, export));
        model.open();
        return fresh;
    }

    @Override
    public void leave() {
        shown.leave();
        model.watch(() -> {});
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                action("action.search", KeyCode.F, JournalView::search),
                action("action.health", KeyCode.H, JournalView::turn),
                action("action.csv", KeyCode.E, JournalView::exportCsv),
                shown.action(message("action.nist"), null, JournalView::exportLog));
    }

    private Action action(String key, KeyCode code, Consumer<JournalView> act) {
        return shown.action(message(key), Shortcut.ctrl(code), act);
    }

    private static Message message(String key) {
        return Message.of("desktop.journal", key);
    }
}
