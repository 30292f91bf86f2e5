package kz.esep.desktop.schedule.day;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.day.DayTables;
import kz.esep.day.VotingDay;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Shown;
import kz.esep.office.Office;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Voting day: what precincts tell of it. */
public final class DayPlace implements Place {
    private final Room room;
    private final Office office;
    private final DayModel model;
    private final DayWork work;
    private final Shown<DayView> view = new Shown<>();

    public DayPlace(Room room, Office office) {
        this.room = room;
        this.office = office;
        model = new DayModel(room, office);
        work = new DayWork(room, office, model);
    }

    @Override
    public String id() {
        return "day";
    }

    @Override
    public Message title() {
        return DayModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.TRENDING_UP;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_SCHEDULE);
    }

    @Override
    public Parent show() {
        DayView made = view.show(new DayView(room, model, work));
        model.look();
        return made;
    }

    @Override
    public void leave() {
        view.leave();
    }

    @Override
    public void refresh() {
        model.look();
    }

    /** Goes to a precinct by its number. */
    @Override
    public void open(String what) {
        model.filter(DayModel.Filter.ALL);
        model.choose(what);
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return model.waiting();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (model.mayKeep()) {
            actions.add(view.action(DayModel.message("record"), Shortcut.ctrl(KeyCode.ENTER), DayView::record));
            actions.add(view.action(DayModel.message("number.go"), Shortcut.ctrl(KeyCode.N), DayView::number));
        }
        actions.add(view.action(DayModel.message("stage.next"), Shortcut.plain(KeyCode.F7), seen -> seen.turn(1)));
        actions.add(view.action(DayModel.message("stage.before"), Shortcut.shift(KeyCode.F7), seen -> seen.turn(-1)));
        actions.add(view.action(DayModel.message("way.next"), Shortcut.plain(KeyCode.F6), DayView::turn));
        actions.add(view.action(
                DayModel.message("save.table"),
                Shortcut.ctrl(KeyCode.S),
                seen -> room.dialogs()
                        .folder(room.speech().say(DayModel.message("save.table")))
                        .ifPresent(this::save)));
        return actions;
    }

    /** Writes the tables as a workbook into a folder, in the language of the window. */
    private void save(Path folder) {
        Session session = room.seat().session();
        Language language = room.speech().language();
        String name = "day_" + office.election().id() + "_" + office.commission();
        room.work()
                .run(
                        DayModel.message("saving"),
                        progress -> {
                            VotingDay day = office.days().look(session);
                            return TableFiles.write(
                                            DayTables.of(day, language),
                                            TableFiles.Format.XLSX,
                                            folder,
                                            name,
                                            day.now())
                                    .getFirst();
                        },
                        file -> room.frame().tell(Notice.done(DayModel.message("saved", file.toString()))));
    }

    @Override
    public List<Found> find(String typed) {
        return model.find(typed).stream()
                .map(one -> new Found(model.name(one), one.precinct().id()))
                .toList();
    }
}
