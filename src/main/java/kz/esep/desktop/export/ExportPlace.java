package kz.esep.desktop.export;

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
import kz.esep.office.Office;
import kz.esep.table.TableFiles;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Sign and export. */
public final class ExportPlace implements Place {
    private final Room room;
    private final Office office;
    private final ExportModel model;
    private final Shown<ExportView> shown = new Shown<>();

    /**
     * The place of a workspace.
     *
     * @param settings remember where the workspace's files went
     */
    public ExportPlace(Room room, Office office, SettingsFile settings) {
        this.room = room;
        this.office = office;
        model = new ExportModel(room, office, new Destination(room, office, settings));
    }

    @Override
    public String id() {
        return "export";
    }

    @Override
    public Message title() {
        return ExportModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.PEN_TOOL;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.EXPORT);
    }

    @Override
    public Parent show() {
        ExportView fresh = shown.show(new ExportView(room, office, model));
        model.destination().arrive();
        model.look();
        return fresh;
    }

    /** Keys are closed when the place is left, so that nobody else signs with them. */
    @Override
    public void leave() {
        if (!model.running().get()) {
            model.keys().close();
        }
        shown.leave();
    }

    @Override
    public void refresh() {
        if (shown.isShown() && !model.running().get()) {
            model.look();
        }
    }

    @Override
    public List<Action> actions() {
        return List.of(
                shown.action(ExportModel.message("sign"), Shortcut.ctrl(KeyCode.ENTER), ExportView::sign),
                tables(TableFiles.Format.CSV, KeyCode.T),
                tables(TableFiles.Format.XLSX, KeyCode.E));
    }

    /** The tables, while there is something to put into them. */
    private Action tables(TableFiles.Format format, KeyCode key) {
        return shown.action(ExportModel.message("tables." + format), Shortcut.ctrl(key), view -> view.tables(format));
    }
}
