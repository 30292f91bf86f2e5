package kz.esep.desktop.schedule.day;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.day.DayTables;
import kz.esep.day.VotingDay;
import kz.esep.desktop.schedule.Part;
import kz.esep.desktop.schedule.PrecinctSearch;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.office.Office;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Voting day: what precincts tell of it. */
public final class DayPlace extends Part<DayView> {
    private final Room room;
    private final Office office;
    private final PrecinctSearch precincts;
    private final DayModel model;
    private final DayWork work;

    public DayPlace(Room room, Office office) {
        this.room = room;
        this.office = office;
        precincts = new PrecinctSearch(
                office, room.speech(), (id, settlement) -> DayModel.message("found", id, settlement));
        model = new DayModel(room, office);
        work = new DayWork(room, office, model);
    }

    @Override
    public String id() {
        return "day";
    }

    @Override
    protected Message text(String key) {
        return DayModel.message(key);
    }

    @Override
    public Ikon icon() {
        return Feather.TRENDING_UP;
    }

    @Override
    protected DayModel model() {
        return model;
    }

    @Override
    protected DayView view() {
        return new DayView(room, model, work);
    }

    /** Goes to a precinct by its number. */
    @Override
    public void open(String what) {
        model.filter(DayModel.Filter.ALL);
        model.choose(what);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (model.mayKeep()) {
            actions.add(action("record", KeyCode.ENTER, DayView::record));
            actions.add(action("number.go", KeyCode.N, DayView::number));
        }
        actions.add(action("stage.next", Shortcut.plain(KeyCode.F7), seen -> seen.turn(1)));
        actions.add(action("stage.before", Shortcut.shift(KeyCode.F7), seen -> seen.turn(-1)));
        actions.add(action("way.next", Shortcut.plain(KeyCode.F6), DayView::turn));
        if (model.mayPrint()) {
            actions.add(action("print", KeyCode.P, seen -> model.print()));
        }
        actions.add(action(
                "save.table",
                KeyCode.S,
                seen -> room.dialogs()
                        .folder(room.speech().say(DayModel.message("save.table")))
                        .ifPresent(this::save)));
        return actions;
    }

    /** Writes the tables as a workbook into a folder, in the language of the window. */
    private void save(Path folder) {
        Session session = room.seat().session();
        Language language = room.speech().language();
        String name = office.election().named("day", office.commission());
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
        return precincts.find(typed);
    }
}
