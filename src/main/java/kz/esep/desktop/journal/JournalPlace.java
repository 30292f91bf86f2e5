package kz.esep.desktop.journal;

import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Who did what and when, and how the file is. */
public final class JournalPlace implements Place {
    private final Room room;
    private final JournalModel model;
    private final HealthModel health;
    private final JournalExport export;
    private @Nullable JournalView view;

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
        JournalView fresh = new JournalView(room, model, health, export);
        view = fresh;
        model.open();
        return fresh;
    }

    @Override
    public void leave() {
        view = null;
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
                new Action(message("action.nist"), null, () -> on(JournalView::exportLog)));
    }

    private Action action(String key, KeyCode code, java.util.function.Consumer<JournalView> act) {
        return new Action(message(key), Shortcut.ctrl(code), () -> on(act));
    }

    private void on(java.util.function.Consumer<JournalView> act) {
        JournalView shown = view;
        if (shown != null) {
            act.accept(shown);
        }
    }

    private static Message message(String key) {
        return Message.of("desktop.journal", key);
    }
}
