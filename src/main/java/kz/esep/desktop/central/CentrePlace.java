package kz.esep.desktop.central;

import java.nio.file.Path;
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
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Shown;
import kz.esep.election.Precinct;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The central commission's place: files come in, totals and seats go out. */
public final class CentrePlace implements Place {
    private static final int MOST = 12;
    private static final String PRECINCT = "precinct:";
    private static final String COMMISSION = "commission:";

    private final Room room;
    private final CentreModel model;
    private final Shown<CentreView> shown = new Shown<>();

    public CentrePlace(Room room, Office office) {
        this.room = room;
        this.model = new CentreModel(room, office);
    }

    @Override
    public String id() {
        return "centre";
    }

    @Override
    public Message title() {
        return message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.INBOX;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_FIGURES);
    }

    @Override
    public Parent show() {
        CentreView fresh = shown.show(new CentreView(room, model));
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

    /** Files count wherever they are dropped: whoever takes them in misses the target easily. */
    @Override
    public boolean take(List<Path> files) {
        boolean may = room.seat().may(Permission.COLLECT);
        if (may) {
            model.intake().take(files);
        }
        return may;
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return model.intake().waiting();
    }

    @Override
    public void open(String what) {
        if (what.startsWith(PRECINCT)) {
            model.go(Spot.precinct(what.substring(PRECINCT.length())));
        } else if (what.startsWith(COMMISSION)) {
            model.go(Spot.commission(what.substring(COMMISSION.length())));
        }
    }

    @Override
    public List<Found> find(String typed) {
        List<Found> found = new ArrayList<>();
        for (Precinct precinct : model.election().precincts()) {
            if (found.size() < MOST && precinct.id().startsWith(typed)) {
                String text = precinct.id() + "  " + room.speech().say(precinct.place());
                found.add(new Found(text, PRECINCT + precinct.id()));
            }
        }
        for (String id : model.geography().commissions(model.geography().top())) {
            String name = room.speech().say(model.election().commission(id).name());
            if (found.size() < MOST && name.toLowerCase(Locale.ROOT).contains(typed)) {
                found.add(new Found(name, COMMISSION + id));
            }
        }
        return found;
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (room.seat().may(Permission.COLLECT)) {
            actions.add(action("action.file", KeyCode.O, shown -> shown.intake().chooseFile()));
            actions.add(
                    action("action.folder", KeyCode.D, shown -> shown.intake().chooseFolder()));
        }
        actions.add(action("action.arrivals", KeyCode.I, CentreView::focusArrivals));
        actions.add(action("action.room", KeyCode.B, CentreView::turnIntake));
        actions.add(action("action.publish", KeyCode.P, CentreView::publish));
        return actions;
    }

    private Action action(String key, KeyCode code, Consumer<CentreView> act) {
        return shown.action(message(key), Shortcut.ctrl(code), act);
    }

    private static Message message(String key) {
        return Message.of("desktop.central", key);
    }
}
