package kz.esep.desktop.paper;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Printing;
import kz.esep.desktop.shell.Room;
import kz.esep.paper.Paper;
import kz.esep.paper.Papers;
import kz.esep.paper.Watch;
import kz.esep.store.Head;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The document that is looked at, page by page. Whatever was asked for last is shown, however long the one before takes. */
final class PreviewModel {
    private static final List<Integer> SIZES = List.of(50, 75, 100, 125, 150, 200, 300);

    private final Room room;
    private final Papers papers;
    private final Supplier<Head> head;
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.NOTHING);
    /** Counts what was asked for: only the latest is shown. */
    private int wanted;

    private int page;
    private int size = SIZES.indexOf(100);

    /** A document may hold names: it does not outlast the session that they were opened for. */
    private final InvalidationListener parting = seen -> letGo();

    /** The document that was made last. Only jobs touch it, and they run one after the other. */
    private @Nullable Made made;

    /**
     * What is seen.
     *
     * @param leaf null while there is nothing to see
     * @param page from 1
     * @param percent of the width that there is
     * @param said why there is nothing; null while a page is seen or nothing is chosen
     */
    record Sight(
            @Nullable Leaf leaf,
            int page,
            int pages,
            int percent,
            @Nullable Message said) {
        static final Sight NOTHING = new Sight(null, 0, 0, 100, null);
    }

    /** What a document was made of: while this is the same, so is the document. */
    private record Wish(Session session, Paper paper, Language language, Head head) {}

    private record Made(Wish wish, Pages pages) {}

    /** @param head of the workspace's journal */
    PreviewModel(Room room, Papers papers, Supplier<Head> head) {
        this.room = room;
        this.papers = papers;
        this.head = head;
        room.seat().sessionProperty().addListener(new WeakInvalidationListener(parting));
    }

    ReadOnlyObjectProperty<Sight> sight() {
        return sight.getReadOnlyProperty();
    }

    /** Looks at a document from its first page. It is made anew only where something was entered since. */
    void show(Paper paper, Language language) {
        Session session = room.seat().session();
        page = 0;
        say(PaperModel.message("making"));
        draw(watch -> make(session, paper, language, watch));
    }

    private void make(Session session, Paper paper, Language language, Watch watch) {
        Wish wish = new Wish(session, paper, language, head.get());
        if (made == null || !made.wish().equals(wish)) {
            close();
            made = new Made(wish, new Pages(papers.make(session, paper, language, watch)));
        }
    }

    /** Another page: 1 for the next, -1 for the one before. */
    void turn(int by) {
        int to = page + by;
        if (to >= 0 && to < sight.get().pages()) {
            page = to;
            draw(watch -> {});
        }
    }

    /** Larger by so many steps, or smaller; 0 for as wide as there is room. */
    void zoom(int by) {
        int to = by == 0 ? SIZES.indexOf(100) : size + by;
        if (to >= 0 && to < SIZES.size() && to != size && sight.get().leaf() != null) {
            size = to;
            draw(watch -> {});
        }
    }

    private void draw(Consumer<Watch> before) {
        wanted++;
        int mine = wanted;
        int leaf = page;
        int percent = SIZES.get(size);
        room.work()
                .<@Nullable Sight>run(
                        PaperModel.message("making"),
                        progress -> {
                            before.accept(Printing.watch(progress));
                            return progress.isCancelled() ? null : drawn(leaf, percent);
                        },
                        drawn -> {
                            if (wanted == mine) {
                                take(drawn);
                            }
                        },
                        failure -> {
                            if (wanted == mine) {
                                fail(failure);
                            }
                        });
    }

    private Sight drawn(int leaf, int percent) {
        if (made == null) {
            return Sight.NOTHING;
        }
        Pages pages = made.pages();
        return new Sight(pages.leaf(leaf, percent), leaf + 1, pages.count(), percent, null);
    }

    private void take(@Nullable Sight drawn) {
        if (drawn == null) {
            say(PaperModel.message("stopped"));
        } else {
            sight.set(drawn);
        }
    }

    private void fail(Exception failure) {
        if (failure instanceof Refused refused) {
            say(refused.reason());
        } else {
            forget();
            room.frame().trouble(failure);
        }
    }

    private void say(Message why) {
        sight.set(new Sight(null, 0, 0, SIZES.get(size), why));
    }

    private void close() {
        Made gone = made;
        made = null;
        if (gone != null) {
            gone.pages().close();
        }
    }

    private void letGo() {
        room.work()
                .<@Nullable Sight>quietly(
                        PaperModel.message("making"),
                        progress -> {
                            close();
                            return null;
                        },
                        done -> {},
                        room.frame()::trouble);
    }

    /** Shows nothing: the person leaves, or nothing is chosen. */
    void forget() {
        wanted++;
        page = 0;
        sight.set(Sight.NOTHING);
    }
}
