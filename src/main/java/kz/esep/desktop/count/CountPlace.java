package kz.esep.desktop.count;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.count.Stage;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Shown;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The night of a precinct commission's count, step by step. */
public final class CountPlace implements Place {
    private final Room room;
    private final CountModel model;
    private final Shown<CountView> view = new Shown<>();

    public CountPlace(Room room, Office office) {
        this.room = room;
        model = new CountModel(room, office);
    }

    @Override
    public String id() {
        return "count";
    }

    @Override
    public Message title() {
        return CountModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.LIST;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.KEEP_DAY);
    }

    @Override
    public Parent show() {
        CountView made = view.show(new CountView(room, model));
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

    /** Goes to a step by its code. */
    @Override
    public void open(String what) {
        Stream.of(Stage.values())
                .filter(stage -> stage.code().equals(what))
                .findFirst()
                .ifPresent(model::choose);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                view.action(CountModel.message("record"), Shortcut.ctrl(KeyCode.ENTER), CountView::record),
                view.action(CountModel.message("now"), Shortcut.ctrl(KeyCode.N), CountView::now),
                view.action(CountModel.message("steps"), Shortcut.plain(KeyCode.F6), CountView::turn));
    }

    @Override
    public List<Found> find(String typed) {
        return Stream.of(Stage.values())
                .map(stage -> new Found(room.speech().say(stage.said()), stage.code()))
                .filter(found -> found.text().toLowerCase(Locale.ROOT).contains(typed))
                .toList();
    }
}
