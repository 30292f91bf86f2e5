package kz.esep.desktop.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The chair's desk. */
public final class ReviewPlace implements Place {
    private final ReviewModel model = new ReviewModel();
    private final ReviewWork work;
    private @Nullable ReviewView view;

    public ReviewPlace(Room room, Office office) {
        work = new ReviewWork(room, office, model);
    }

    @Override
    public String id() {
        return "review";
    }

    @Override
    public Message title() {
        return Message.of("desktop.review", "title");
    }

    @Override
    public Ikon icon() {
        return Feather.CHECK_SQUARE;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.OPEN_CORRECTION);
    }

    @Override
    public Parent show() {
        ReviewView shown = new ReviewView(model, work);
        view = shown;
        work.askReasons();
        return shown;
    }

    @Override
    public void refresh() {
        work.refresh();
    }

    /** Goes to a protocol, named by its contest and precinct parted by a slash, or to a precinct's first one. */
    @Override
    public void open(String what) {
        int slash = what.indexOf('/');
        Optional<Case> found = slash < 0
                ? model.find(what)
                : model.find(new ProtocolKey(what.substring(0, slash), what.substring(slash + 1)));
        found.ifPresentOrElse(
                one -> {
                    model.search().set("");
                    model.filter().set(one.kind() == Case.Kind.ACCEPTED ? Filter.ACCEPTED : Filter.WAITING);
                    work.choose(one.key());
                },
                () -> work.tell(Notice.remark(work.message("not-here", what))));
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return model.waiting();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action(work.message("next"), Shortcut.shift(KeyCode.DOWN), () -> work.step(1)),
                new Action(work.message("previous"), Shortcut.shift(KeyCode.UP), () -> work.step(-1)),
                new Action(work.message("main"), Shortcut.ctrl(KeyCode.ENTER), () -> with(ReviewView::main)),
                new Action(work.message("paper.next"), Shortcut.plain(KeyCode.F4), () -> with(ReviewView::turnPaper)),
                new Action(
                        work.message("column.next"), Shortcut.plain(KeyCode.F6), () -> with(ReviewView::nextColumn)));
    }

    private void with(java.util.function.Consumer<ReviewView> act) {
        ReviewView shown = view;
        if (shown != null) {
            act.accept(shown);
        }
    }

    @Override
    public List<Found> find(String typed) {
        return model.search(typed).stream()
                .limit(12)
                .map(one -> new Found(
                        one.key().precinct() + "  "
                                + work.room()
                                        .speech()
                                        .say(work.election()
                                                .contest(one.key().contest())
                                                .name()),
                        one.key().contest() + "/" + one.key().precinct()))
                .toList();
    }
}
