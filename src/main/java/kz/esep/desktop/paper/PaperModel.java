package kz.esep.desktop.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.paper.Copy;
import kz.esep.paper.Posting;
import kz.esep.paper.Postings;
import kz.esep.paper.Print;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The documents, and which of them is chosen. */
final class PaperModel {
    private final Room room;
    private final Office office;
    private final PreviewModel preview;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.KK);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private String chosen = "";

    /**
     * What there is.
     *
     * @param logins of everybody by id
     * @param due how much waits to be posted or taken down
     */
    record Shown(
            List<PaperRow> rows,
            List<Print> prints,
            List<Copy> copies,
            List<Posting> postings,
            Map<String, String> logins,
            int due) {}

    PaperModel(Room room, Office office) {
        this.room = room;
        this.office = office;
        preview =
                new PreviewModel(room, office.papers(), () -> office.workspace().head());
        language.addListener(seen -> see());
    }

    PreviewModel preview() {
        return preview;
    }

    /** What there is; null until it was looked at. */
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The language of a document that no signature has fixed, and of the marks on a copy. */
    ObjectProperty<Language> language() {
        return language;
    }

    /** Signed protocols that do not hang yet and copies that may come down. */
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    List<PaperRow> rows() {
        Shown now = shown.get();
        return now == null ? List.of() : now.rows();
    }

    /** How many certified copies were handed out. */
    int copies() {
        Shown now = shown.get();
        return now == null ? 0 : now.copies().size();
    }

    Optional<PaperRow> chosen() {
        return rows().stream().filter(row -> row.word().equals(chosen)).findFirst();
    }

    /** Chooses a document by its word and looks at it. */
    void choose(String word) {
        if (!chosen.equals(word)) {
            chosen = word;
            see();
        }
    }

    private void see() {
        chosen().ifPresent(row -> preview.show(row.paper(), language.get()));
    }

    /** Looks at what there is now. */
    void look() {
        ask(this::looked, this::take);
    }

    private Shown looked(Session session) {
        List<Posting> postings = office.postings().list(session);
        Postings.Due due = office.postings().due(session);
        return new Shown(
                PaperRow.of(office.election(), office.papers().look(session), postings, due),
                office.papers().prints(session),
                office.copies().list(session),
                postings,
                office.people().logins(session),
                due.count());
    }

    private void take(Shown found) {
        boolean other = found.rows().stream().noneMatch(row -> row.word().equals(chosen));
        if (other && !found.rows().isEmpty()) {
            chosen = found.rows().getFirst().word();
        }
        shown.set(found);
        waiting.set(found.due());
        if (other || preview.sight().get().equals(PreviewModel.Sight.NOTHING)) {
            see();
        }
    }

    /** Looks only at what waits, which is little work: the documents themselves are not shown. */
    void glance() {
        ask(session -> office.postings().due(session).count(), waiting::set);
    }

    private <T> void ask(Function<Session, T> question, Consumer<T> take) {
        room.<@Nullable T>ask(
                message("looking"),
                session -> session.may(Permission.ISSUE_PAPERS) ? question.apply(session) : null,
                found -> {
                    if (found != null) {
                        take.accept(found);
                    }
                });
    }

    /** The person comes: the document that was looked at is made anew. */
    void come() {
        if (preview.sight().get().equals(PreviewModel.Sight.NOTHING)) {
            see();
        }
        look();
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.paper", key, arguments);
    }
}
