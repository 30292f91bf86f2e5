package kz.esep.desktop.paper;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Printing;
import kz.esep.desktop.shell.Room;
import kz.esep.paper.Paper;
import kz.esep.paper.Papers;
import kz.esep.paper.Watch;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The document that is looked at, page by page. Whatever was asked for last is shown, however long the one before takes. */
final class PreviewModel {
    private static final List<Integer> SIZES = List.of(50, 75, 100, 125, 150, 200, 300);

    private final Room room;
    private final Papers papers;
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.NOTHING);
    /** Counts what was asked for: only the latest is shown. */
    private int wanted;

    private int page;
    private int size = SIZES.indexOf(100);

    /** The open document. Only jobs touch it, and they run one after the other. */
    private @Nullable Pages open;

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

    PreviewModel(Room room, Papers papers) {
        this.room = room;
        this.papers = papers;
    }

    ReadOnlyObjectProperty<Sight> sight() {
        return sight.getReadOnlyProperty();
    }

    /** Looks at a document from its first page. */
    void show(Paper paper, Language language) {
        Session session = room.seat().session();
        page = 0;
        say(PaperModel.message("making"));
        draw(watch -> {
            close();
            open = new Pages(papers.make(session, paper, language, watch));
        });
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
        Pages pages = open;
        return pages == null
                ? Sight.NOTHING
                : new Sight(pages.leaf(leaf, percent), leaf + 1, pages.count(), percent, null);
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
        Pages pages = open;
        open = null;
        if (pages != null) {
            pages.close();
        }
    }

    /** Shows nothing: the person leaves, or nothing is chosen. */
    void forget() {
        wanted++;
        page = 0;
        sight.set(Sight.NOTHING);
    }
}
