package kz.esep.desktop.media;

import java.util.List;
import java.util.Set;
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

/** What each list or candidate got beside an equal share. */
final class ParityPlace implements Place {
    private final Room room;
    private final ParityModel model;
    private final Shown<ParityView> view = new Shown<>();

    ParityPlace(Room room, Office office) {
        this.room = room;
        model = new ParityModel(room, office);
    }

    @Override
    public String id() {
        return "parity";
    }

    @Override
    public Message title() {
        return MediaModel.message("parity");
    }

    @Override
    public Ikon icon() {
        return Feather.BAR_CHART_2;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_MEDIA);
    }

    @Override
    public Parent show() {
        ParityView made = view.show(new ParityView(room.speech(), model));
        model.look();
        return made;
    }

    @Override
    public void leave() {
        view.leave();
    }

    @Override
    public void refresh() {
        if (view.isShown()) {
            model.look();
        }
    }

    @Override
    public List<Action> actions() {
        return List.of(
                view.action(MediaModel.message("print"), Shortcut.ctrl(KeyCode.P), seen -> model.print()),
                view.action(MediaModel.message("export"), Shortcut.ctrl(KeyCode.S), seen -> model.export()));
    }
}
