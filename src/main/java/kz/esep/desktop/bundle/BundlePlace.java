package kz.esep.desktop.bundle;

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

/** The counting table of a precinct commission that counts in bundles. */
public final class BundlePlace implements Place {
    private final Room room;
    private final BundleModel model;
    private final Shown<BundleView> view = new Shown<>();

    public BundlePlace(Room room, Office office) {
        this.room = room;
        model = new BundleModel(room, office.countingTables());
    }

    @Override
    public String id() {
        return "bundles";
    }

    @Override
    public Message title() {
        return BundleModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.LAYERS;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.ENTER);
    }

    @Override
    public Parent show() {
        BundleView made = view.show(new BundleView(room, model));
        model.look();
        return made;
    }

    @Override
    public void leave() {
        model.leave();
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
        return List.of(view.action(BundleModel.message("stacks"), Shortcut.plain(KeyCode.F6), BundleView::turn));
    }
}
