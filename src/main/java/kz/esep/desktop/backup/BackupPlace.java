package kz.esep.desktop.backup;

import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Shown;
import kz.esep.desktop.shell.Sign;
import kz.esep.desktop.work.Work;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Copies of the workspace on another medium, in the File menu. */
public final class BackupPlace implements Place {
    private final Room room;
    private final BackupModel model;
    private final Shown<BackupView> shown = new Shown<>();

    /**
     * The place.
     *
     * @param copying does what takes as long as a stick takes
     */
    public BackupPlace(Room room, Work copying, Office office, SettingsFile settings) {
        this.room = room;
        model = new BackupModel(room, copying, office, settings);
        model.look(() -> {});
    }

    /** How the copies stand, for the row at the window's foot. */
    public Sign.Copied words() {
        return model.words();
    }

    /** Makes a copy when one is due. To be called now and then. */
    public void follow() {
        model.follow();
    }

    /** Makes a last copy before the workspace is closed. */
    public void part(Runnable then) {
        model.part(then);
    }

    @Override
    public String id() {
        return "backup";
    }

    @Override
    public Message title() {
        return BackupModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.COPY;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_JOURNAL);
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public Parent show() {
        BackupView view = shown.show(new BackupView(room, model));
        model.look(() -> {});
        return view;
    }

    @Override
    public void leave() {
        shown.leave();
    }

    @Override
    public void refresh() {
        model.follow();
    }

    @Override
    public List<Action> actions() {
        return List.of(shown.action(BackupModel.message("copy"), Shortcut.ctrl(KeyCode.S), view -> model.copy()));
    }
}
