package kz.esep.desktop.member.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Shown;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Pay of the members: a part of their place. */
public final class PayPlace implements Place {
    private static final int MOST_FOUND = 12;

    private final Room room;
    private final PayModel model;
    private final PayWork work;
    private final PayOut out;
    private final Shown<PayView> view = new Shown<>();

    public PayPlace(Room room, Office office, PrinterModel printer) {
        this.room = room;
        model = new PayModel(room, office);
        work = new PayWork(room, office, model);
        out = new PayOut(room, office, model, work, printer);
    }

    @Override
    public String id() {
        return "pay";
    }

    @Override
    public Message title() {
        return PayModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.CREDIT_CARD;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.SEE_REGISTERS);
    }

    @Override
    public Parent show() {
        PayView made = view.show(new PayView(room, model, work, out));
        model.look();
        out.look();
        return made;
    }

    @Override
    public void leave() {
        view.leave();
        model.onChange(() -> {});
    }

    /** Ten thousand lines are not computed anew for every entry of the journal: only while they are shown. */
    @Override
    public void refresh() {
        if (view.isShown()) {
            model.look();
        }
    }

    /** Goes to a run by its number. */
    @Override
    public void open(String what) {
        work.close();
        model.choose(what);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(view.action(PayModel.message("onward"), Shortcut.ctrl(KeyCode.ENTER), PayView::onward));
        if (model.may(Permission.KEEP_REGISTERS)) {
            actions.add(begin(Act.DRAFT, Shortcut.ctrl(KeyCode.N)));
            actions.add(begin(Act.RATE, Shortcut.ctrl(KeyCode.R)));
        }
        actions.add(view.action(PayModel.message("search.action"), Shortcut.ctrl(KeyCode.F), PayView::search));
        if (model.seesNames()) {
            actions.add(view.action(PayModel.message("sheet.one"), Shortcut.ctrl(KeyCode.S), PayView::save));
            actions.add(view.action(PayModel.message("sheet.print"), Shortcut.ctrl(KeyCode.P), seen -> out.print()));
        }
        return actions;
    }

    private Action begin(Act act, Shortcut shortcut) {
        return view.action(PayModel.message("act." + act), shortcut, seen -> seen.begin(act));
    }

    @Override
    public List<Found> find(String typed) {
        return model.entries().stream()
                .filter(entry -> entry instanceof Entry.Run)
                .map(entry -> new Found(
                        RunHead.title(room.speech().voice("desktop.member.pay"), ((Entry.Run) entry).run()),
                        entry.id()))
                .filter(found -> found.text().toLowerCase(Locale.ROOT).contains(typed))
                .limit(MOST_FOUND)
                .toList();
    }
}
