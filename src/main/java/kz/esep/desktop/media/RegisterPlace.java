package kz.esep.desktop.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** One part with registers: outlets and requests, halls and meetings, or the monitoring log. */
final class RegisterPlace implements Place {
    private final Room room;
    private final Section section;
    private final MediaModel model;
    private final MediaWork work;
    private final Shown<MediaView> view = new Shown<>();

    RegisterPlace(Room room, Office office, Section section) {
        this.room = room;
        this.section = section;
        model = new MediaModel(room, office, section);
        work = new MediaWork(room, office, model);
    }

    @Override
    public String id() {
        return section.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Message title() {
        return MediaModel.message("section." + section);
    }

    @Override
    public Ikon icon() {
        return section.icon();
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_MEDIA);
    }

    @Override
    public Parent show() {
        MediaView made = view.show(new MediaView(room.speech().voice("desktop.media"), model, work));
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
        if (view.isShown()) {
            model.look();
        }
    }

    @Override
    public void open(String what) {
        work.close();
        model.choose(what);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(view.action(MediaModel.message("search"), Shortcut.ctrl(KeyCode.F), MediaView::search));
        if (model.mayKeep()) {
            actions.add(view.action(MediaModel.message("onward"), Shortcut.ctrl(KeyCode.ENTER), MediaView::onward));
            List<KeyCode> keys = List.of(KeyCode.N, KeyCode.B, KeyCode.R);
            for (int i = 0; i < section.begins().size(); i++) {
                actions.add(begin(section.begins().get(i), keys.get(i)));
            }
            actions.add(begin(Act.WITHDRAW, KeyCode.D));
        }
        return actions;
    }

    private Action begin(Act act, KeyCode key) {
        return view.action(MediaModel.message("act." + act), Shortcut.ctrl(key), seen -> work.begin(act));
    }

    @Override
    public List<Found> find(String typed) {
        return model.find(typed).stream()
                .map(line -> new Found(model.text(line), line.id()))
                .toList();
    }
}
