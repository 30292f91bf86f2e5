package kz.esep.desktop.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

/** The commissions and who their members are: the first part of the place of members. */
public final class RollPlace implements Place {
    private static final int MOST_FOUND = 12;

    private final Room room;
    private final RollModel model;
    private final MemberWork work;
    private final MemberOut out;
    private final Shown<RollView> view = new Shown<>();

    public RollPlace(Room room, Office office) {
        this.room = room;
        model = new RollModel(room, office);
        work = new MemberWork(room, office, model);
        out = new MemberOut(room, office, model, work);
    }

    @Override
    public String id() {
        return "commissions";
    }

    @Override
    public Message title() {
        return RollModel.message("commissions");
    }

    @Override
    public Ikon icon() {
        return Feather.USERS;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.SEE_REGISTERS);
    }

    @Override
    public Parent show() {
        RollView made = view.show(new RollView(room, model, work, out));
        model.look();
        return made;
    }

    @Override
    public void leave() {
        view.leave();
        model.onChange(() -> {});
    }

    /** Ten thousand members are not read anew for every entry of the journal: only while they are shown. */
    @Override
    public void refresh() {
        if (view.isShown() || !model.isKnown()) {
            model.look();
        }
    }

    /** Goes to a commission by its id, or to one of its members by {@code commission/member}. */
    @Override
    public void open(String what) {
        model.open(what);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (model.mayKeep()) {
            actions.add(act(Act.ADD, KeyCode.N));
            actions.add(act(Act.APPOINT, KeyCode.T));
            actions.add(act(Act.RELEASE, KeyCode.R));
            actions.add(act(Act.CORRECT, KeyCode.E));
            actions.add(act(Act.SERVE, KeyCode.U));
            actions.add(act(Act.LEAVE, KeyCode.D));
            actions.add(act(Act.TAKE_BACK, KeyCode.B));
            actions.add(act(Act.IMPORT, KeyCode.I));
        }
        actions.add(act(Act.EXPORT, KeyCode.S));
        actions.add(view.action(RollModel.message("print"), Shortcut.ctrl(KeyCode.P), seen -> out.print()));
        actions.add(view.action(RollModel.message("search.action"), Shortcut.ctrl(KeyCode.F), RollView::search));
        actions.add(view.action(RollModel.message("history"), Shortcut.ctrl(KeyCode.H), RollView::history));
        return actions;
    }

    private Action act(Act act, KeyCode code) {
        return view.action(RollModel.message("act." + act), Shortcut.ctrl(code), seen -> work.open(act));
    }

    @Override
    public List<Found> find(String typed) {
        Stream<Found> commissions = model.find(typed).stream()
                .map(row -> new Found(
                        say("found.commission", row.body().id(), room.speech().say(row.place())),
                        row.body().id()));
        Stream<Found> members = model.members(typed).stream()
                .map(one -> new Found(
                        say(
                                "found.member",
                                RollCell.name(room.speech().voice("desktop.member"), one.member()),
                                one.row().body().id()),
                        one.row().body().id() + "/" + one.member().id()));
        return Stream.concat(commissions, members).limit(MOST_FOUND).toList();
    }

    private String say(String key, Object... arguments) {
        return room.speech().say(RollModel.message(key, arguments));
    }
}
