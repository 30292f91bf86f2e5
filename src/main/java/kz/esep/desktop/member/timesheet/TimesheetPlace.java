package kz.esep.desktop.member.timesheet;

import java.util.ArrayList;
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
import kz.esep.table.TableFiles;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Timesheets of the commission and of its precincts' commissions. */
public final class TimesheetPlace implements Place {
    private final Room room;
    private final TimesheetModel model;
    private final TimesheetWork work;
    private final Shown<TimesheetView> view = new Shown<>();

    public TimesheetPlace(Room room, Office office) {
        this.room = room;
        model = new TimesheetModel(room, office);
        work = new TimesheetWork(room, office, model);
    }

    @Override
    public String id() {
        return "timesheet";
    }

    @Override
    public Message title() {
        return TimesheetModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.CLOCK;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.SEE_REGISTERS);
    }

    @Override
    public Parent show() {
        work.close();
        TimesheetView made = view.show(new TimesheetView(room, model, work));
        model.look();
        return made;
    }

    @Override
    public void leave() {
        view.with(TimesheetView::take);
        model.typed().settle();
        view.leave();
        model.onChange(() -> {});
    }

    /** Members and hours are not read anew for every entry of the journal: only while they are shown. */
    @Override
    public void refresh() {
        if (view.isShown()) {
            model.look();
        }
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (model.mayKeep()) {
            actions.add(action("record", Shortcut.ctrl(KeyCode.ENTER), TimesheetView::record));
            actions.add(action("form.FILL", Shortcut.ctrl(KeyCode.E), seen -> seen.open(TimesheetWork.Form.FILL)));
            actions.add(action("copy.next", Shortcut.ctrl(KeyCode.D), seen -> seen.copy(false)));
            actions.add(action("copy.all", new Shortcut(KeyCode.D, true, false, true), seen -> seen.copy(true)));
            actions.add(action("form.DAY", Shortcut.ctrl(KeyCode.G), seen -> seen.open(TimesheetWork.Form.DAY)));
        }
        actions.add(action("later", Shortcut.plain(KeyCode.F7), seen -> model.go(1)));
        actions.add(action("earlier", Shortcut.shift(KeyCode.F7), seen -> model.go(-1)));
        actions.add(action("search.action", Shortcut.ctrl(KeyCode.F), TimesheetView::search));
        actions.add(action("save.pdf", Shortcut.ctrl(KeyCode.P), seen -> print()));
        actions.add(action("save.xlsx", Shortcut.ctrl(KeyCode.S), seen -> table(TableFiles.Format.XLSX)));
        actions.add(new Action(TimesheetModel.message("save.csv"), null, () -> table(TableFiles.Format.CSV)));
        return actions;
    }

    private Action action(String key, Shortcut shortcut, Consumer<TimesheetView> act) {
        return view.action(TimesheetModel.message(key), shortcut, act);
    }

    private void print() {
        room.dialogs()
                .newFile(room.speech().say(TimesheetModel.message("save.pdf")), "timesheet.pdf")
                .ifPresent(work::print);
    }

    private void table(TableFiles.Format format) {
        room.dialogs()
                .folder(room.speech().say(TimesheetModel.message("save.where")))
                .ifPresent(folder -> work.table(format, folder));
    }
}
