package kz.esep.desktop.schedule.timetable;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.schedule.Part;
import kz.esep.desktop.schedule.PrecinctSearch;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.table.TableFiles;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The working timetables of precinct commissions. */
public final class TimetablePlace extends Part<TimetableView> {
    private final Room room;
    private final PrecinctSearch precincts;
    private final TimetableModel model;
    private final TimetableWork work;

    public TimetablePlace(Room room, Office office) {
        this.room = room;
        precincts = new PrecinctSearch(
                office, room.speech(), (id, settlement) -> TimetableModel.message("found", id, settlement));
        model = new TimetableModel(room, office);
        work = new TimetableWork(room, office, model);
    }

    @Override
    public String id() {
        return "timetable";
    }

    @Override
    protected Message text(String key) {
        return TimetableModel.message(key);
    }

    @Override
    public Ikon icon() {
        return Feather.GRID;
    }

    @Override
    protected TimetableModel model() {
        return model;
    }

    @Override
    protected TimetableView view() {
        return new TimetableView(room, model, work);
    }

    @Override
    public void leave() {
        super.leave();
        model.listen(() -> {}, () -> {});
    }

    /** Goes to a precinct by its number. */
    @Override
    public void open(String what) {
        model.search("");
        model.choose(what);
    }

    @Override
    public List<Found> find(String typed) {
        return precincts.find(typed);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (work.mayKeep()) {
            actions.add(action("draft", KeyCode.ENTER, TimetableView::draft));
        }
        if (work.may(TimetableWork.Form.COPY)) {
            actions.add(action("form.COPY", KeyCode.E, seen -> work.open(TimetableWork.Form.COPY)));
        }
        if (work.may(TimetableWork.Form.DECIDE)) {
            actions.add(action("form.DECIDE", KeyCode.D, seen -> work.open(TimetableWork.Form.DECIDE)));
        }
        actions.add(action("search.action", KeyCode.F, TimetableView::search));
        actions.add(action("save.xlsx", KeyCode.S, seen -> table(TableFiles.Format.XLSX)));
        actions.add(action("save.csv", seen -> table(TableFiles.Format.CSV)));
        actions.add(action("save.ics", KeyCode.I, seen -> calendar()));
        return actions;
    }

    private void table(TableFiles.Format format) {
        room.dialogs()
                .folder(room.speech().say(TimetableModel.message("save.where")))
                .ifPresent(folder -> work.table(format, folder));
    }

    private void calendar() {
        room.dialogs()
                .newFile(room.speech().say(TimetableModel.message("save.ics")), "timetable.ics")
                .ifPresent(work::calendar);
    }
}
