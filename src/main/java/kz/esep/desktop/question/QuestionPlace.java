package kz.esep.desktop.question;

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
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What accepted figures raise to be asked on the spot. */
public final class QuestionPlace implements Place {
    private final Room room;
    private final QuestionModel model;
    private final Consumer<ProtocolKey> protocol;
    private final Shown<QuestionView> shown = new Shown<>();

    /**
     * The place.
     *
     * @param protocol goes to one precinct's protocol
     */
    public QuestionPlace(Room room, Office office, Consumer<ProtocolKey> protocol) {
        this.room = room;
        this.model = new QuestionModel(room, office);
        this.protocol = protocol;
    }

    @Override
    public String id() {
        return "questions";
    }

    @Override
    public Message title() {
        return QuestionModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.HELP_CIRCLE;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_FIGURES);
    }

    @Override
    public Parent show() {
        QuestionView view = shown.show(new QuestionView(room.speech(), model, protocol));
        model.look();
        return view;
    }

    @Override
    public void leave() {
        shown.leave();
    }

    @Override
    public void refresh() {
        if (shown.isShown()) {
            model.look();
        }
    }

    @Override
    public List<Action> actions() {
        return List.of(
                shown.action(QuestionModel.message("action.plot"), Shortcut.ctrl(KeyCode.G), QuestionView::focusPlot));
    }
}
