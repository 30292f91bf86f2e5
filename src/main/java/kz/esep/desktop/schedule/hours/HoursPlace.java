package kz.esep.desktop.schedule.hours;

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

/** The hours of voting. */
public final class HoursPlace extends Part<HoursView> {
    private final Room room;
    private final Office office;
    private final PrecinctSearch precincts;
    private final HoursModel model;
    private final HoursWork work;

    public HoursPlace(Room room, Office office) {
        this.room = room;
        this.office = office;
        precincts = new PrecinctSearch(
                office, room.speech(), (id, settlement) -> HoursModel.message("found", id, settlement));
        model = new HoursModel(room, office);
        work = new HoursWork(room, office, model);
    }

    @Override
    public String id() {
        return "hours";
    }

    @Override
    protected Message text(String key) {
        return HoursModel.message(key);
    }

    @Override
    public Ikon icon() {
        return Feather.CLOCK;
    }

    @Override
    protected HoursModel model() {
        return model;
    }

    @Override
    protected HoursView view() {
        return new HoursView(room, model, work, office.election().ruleEdition().polling());
    }

    @Override
    public void leave() {
        super.leave();
        model.onChange(() -> {});
    }

    /** Goes to a precinct by its number. */
    @Override
    public void open(String what) {
        model.choose(what);
        model.showAll();
    }

    @Override
    public List<Found> find(String typed) {
        return precincts.find(typed);
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
        if (model.mayPrint()) {
            actions.add(action("poster", KeyCode.P, seen -> model.print()));
        }
        actions.add(action("sort", KeyCode.B, HoursView::sort));
        actions.add(action("search.action", KeyCode.F, HoursView::search));
        actions.add(action("save.xlsx", KeyCode.S, seen -> save(TableFiles.Format.XLSX)));
        actions.add(action("save.csv", seen -> save(TableFiles.Format.CSV)));
        return actions;
    }

    private void add(List<Action> actions, Act act, KeyCode code) {
        if (work.may(act)) {
            actions.add(action("act." + act, code, seen -> work.open(act)));
        }
    }

    private void save(TableFiles.Format format) {
        room.dialogs()
                .folder(room.speech().say(HoursModel.message("save.where")))
                .ifPresent(to -> work.table(format, to));
    }
}
