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
import kz.esep.desktop.shell.Shown;
import kz.esep.office.Office;
import kz.esep.tally.Figures;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The chair's desk. */
public final class ReviewPlace implements Place {
    private static final String RECOUNT = "recount:";

    private final ReviewModel model = new ReviewModel();
    private final ReviewWork work;
    private final ReviewLooks looks;
    private final Shown<ReviewView> shown = new Shown<>();

    /**
     * The desk of a workspace.
     *
     * @param figures the one that the other places ask too: it keeps what it has looked at
     */
    public ReviewPlace(Room room, Office office, Figures figures) {
        work = new ReviewWork(room, office, model);
        looks = new ReviewLooks(room, office, figures, model, work);
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
        ReviewView fresh = shown.show(new ReviewView(model, work, looks));
        looks.askReasons();
        return fresh;
    }

    @Override
    public void refresh() {
        looks.refresh();
    }

    /**
     * Goes to a protocol, named by its contest and precinct parted by a slash, or to a precinct's first one; with
     * {@code recount:} before it to what is typed of its recount.
     */
    @Override
    public void open(String what) {
        if (what.startsWith(RECOUNT)) {
            String word = what.substring(RECOUNT.length());
            open(word);
            ProtocolKey.of(word).ifPresent(looks::recount);
            return;
        }
        Optional<Case> found = ProtocolKey.of(what)
                .map(model.cases()::find)
                .orElseGet(() -> model.cases().find(what));
        found.ifPresentOrElse(
                one -> {
                    model.cases().search().set("");
                    model.cases().filter().set(Filter.of(one));
                    looks.choose(one.key());
                },
                () -> work.tell(Notice.remark(work.message("not-here", what))));
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return model.cases().waiting();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action(work.message("next"), Shortcut.shift(KeyCode.DOWN), () -> looks.step(1)),
                new Action(work.message("previous"), Shortcut.shift(KeyCode.UP), () -> looks.step(-1)),
                shown.action(work.message("main"), Shortcut.ctrl(KeyCode.ENTER), ReviewView::main),
                shown.action(work.message("accept-all.title"), Shortcut.ctrl(KeyCode.R), ReviewView::acceptAll),
                shown.action(work.message("paper.next"), Shortcut.plain(KeyCode.F4), ReviewView::turnPaper),
                shown.action(work.message("column.next"), Shortcut.plain(KeyCode.F6), ReviewView::nextColumn));
    }

    @Override
    public List<Found> find(String typed) {
        return model.cases().search(typed).stream()
                .limit(12)
                .map(one -> new Found(
                        one.key().precinct() + "  "
                                + work.room()
                                        .speech()
                                        .say(work.election()
                                                .contest(one.key().contest())
                                                .name()),
                        one.key().word()))
                .toList();
    }
}
