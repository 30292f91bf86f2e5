package kz.esep.desktop.schedule.hours;

import java.util.ArrayList;
import java.util.List;
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
import kz.esep.office.Office;
import kz.esep.paper.Kind;
import kz.esep.table.TableFiles;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The hours of voting. */
public final class HoursPlace implements Place {
    private final Room room;
    private final Office office;
    private final HoursModel model;
    private final HoursWork work;
    private final Shown<HoursView> view = new Shown<>();

    public HoursPlace(Room room, Office office) {
        this.room = room;
        this.office = office;
        model = new HoursModel(room, office);
        work = new HoursWork(room, office, model);
    }

    @Override
    public String id() {
        return "hours";
    }

    @Override
    public Message title() {
        return HoursModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.CLOCK;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_SCHEDULE);
    }

    @Override
    public Parent show() {
        HoursView made = view.show(
                new HoursView(room, model, work, office.election().ruleEdition().polling()));
        model.look();
        return made;
    }

    @Override
    public void leave() {
        view.leave();
        model.onChange(() -> {});
    }

    @Override
    public void refresh() {
        model.look();
    }

    /** Goes to a precinct by its number. */
    @Override
    public void open(String what) {
        model.choose(what);
        model.showAll();
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return model.waiting();
    }

    @Override
    public List<Found> find(String typed) {
        return model.find(typed).stream()
                .map(row -> new Found(
                        room.speech()
                                .say(HoursModel.message(
                                        "found", row.id(), row.inForce().toString())),
                        row.id()))
                .toList();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        add(actions, Act.PROPOSE, KeyCode.N);
        add(actions, Act.DECIDE, KeyCode.D);
        add(actions, Act.REFUSE, KeyCode.R);
        add(actions, Act.TELL, KeyCode.T);
        add(actions, Act.ALLOW, KeyCode.E);
        add(actions, Act.END, KeyCode.J);
        if (room.seat().may(Permission.ISSUE_PAPERS)) {
            actions.add(action("poster", KeyCode.P, seen -> poster()));
        }
        actions.add(action("sort", KeyCode.B, HoursView::sort));
        actions.add(action("search.action", KeyCode.F, HoursView::search));
        actions.add(action("save.xlsx", KeyCode.S, seen -> save(TableFiles.Format.XLSX)));
        actions.add(view.action(HoursModel.message("save.csv"), null, seen -> save(TableFiles.Format.CSV)));
        return actions;
    }

    private void add(List<Action> actions, Act act, KeyCode code) {
        if (work.may(act)) {
            actions.add(action("act." + act, code, seen -> work.open(act)));
        }
    }

    private Action action(String key, KeyCode code, Consumer<HoursView> act) {
        return view.action(HoursModel.message(key), Shortcut.ctrl(code), act);
    }

    /** To the notice of the chosen precinct, among the documents. */
    private void poster() {
        model.chosen().ifPresent(row -> room.frame().go("documents", Kind.NOTICE_A4 + "//" + row.id() + "/0"));
    }

    private void save(TableFiles.Format format) {
        room.dialogs()
                .folder(room.speech().say(HoursModel.message("save.where")))
                .ifPresent(to -> work.table(format, to));
    }
}
