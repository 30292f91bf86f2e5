package kz.esep.desktop.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import kz.esep.access.People;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.office.Journal;
import kz.esep.office.Office;
import kz.esep.store.Entry;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The journal as it is shown: the newest act first, read page by page in the background. */
final class JournalModel {
    /** How many entries come at once: a few milliseconds of reading. */
    static final int PAGE = 500;

    private final Room room;
    private final Office office;
    private final Journal journal;
    private final Speech.Voice voice;
    private final ObservableList<JournalRow> all = FXCollections.observableArrayList();
    private final FilteredList<JournalRow> shown = new FilteredList<>(all);
    private final TreeSet<String> types = new TreeSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Map<String, String> persons = new HashMap<>();

    /** Which reading of the whole journal is under way: a page of an earlier one is thrown away. */
    private int turn;

    private long newest;
    private long oldest;
    private @Nullable Language language;
    private Runnable changed = () -> {};

    JournalModel(Room room, Office office) {
        this.room = room;
        this.office = office;
        this.journal = new Journal(office);
        this.voice = room.speech().voice("desktop.journal");
    }

    /** The acts that the filter lets through, the newest first. */
    ObservableList<JournalRow> rows() {
        return shown;
    }

    void filter(Filter filter) {
        shown.setPredicate(filter);
    }

    /** How many acts were read so far, of {@link #length}. */
    int read() {
        return all.size();
    }

    long length() {
        return office.workspace().head().length();
    }

    /** The types that occur among what was read. */
    Set<String> types() {
        return types;
    }

    /** The days on which something was done, among what was read. */
    Set<LocalDate> days() {
        return days;
    }

    /** Who acted among what was read: the name by id. */
    Map<String, String> persons() {
        return persons;
    }

    /** What is run on the screen's thread whenever more was read; one screen listens at a time. */
    void watch(Runnable listener) {
        changed = listener;
    }

    /** Reads the journal unless it was read in this language already; what is new since then is read in any case. */
    void open() {
        if (language == room.speech().language()) {
            refresh();
            return;
        }
        language = room.speech().language();
        turn++;
        all.clear();
        types.clear();
        days.clear();
        persons.clear();
        newest = length();
        oldest = newest + 1;
        next(turn);
    }

    /** Reads what was added since the last time. */
    void refresh() {
        long head = length();
        if (language == null || head <= newest || !room.seat().isTaken()) {
            return;
        }
        long from = newest + 1;
        newest = head;
        int mine = turn;
        run(session -> rows(session, from, Math.toIntExact(head - from + 1)), rows -> take(mine, 0, rows));
    }

    private void next(int mine) {
        long end = oldest;
        if (mine != turn || end <= 1) {
            return;
        }
        long from = Math.max(1, end - PAGE);
        run(session -> rows(session, from, (int) (end - from)), rows -> {
            if (mine == turn) {
                oldest = from;
                take(mine, all.size(), rows);
                next(mine);
            }
        });
    }

    private interface Reading<T> {
        T with(Session session);
    }

    /** A person who left while the journal was read ends the reading; whoever comes next begins anew. */
    private <T> void run(Reading<T> reading, Consumer<T> done) {
        Session session = room.seat().session();
        room.work().run(voice.message("reading"), progress -> reading.with(session), done, failure -> {
            language = null;
            if (room.seat().isTaken() && room.seat().session() == session) {
                room.frame().trouble(failure);
            }
        });
    }

    private void take(int mine, int at, List<JournalRow> rows) {
        if (mine != turn) {
            return;
        }
        all.addAll(at, rows);
        for (JournalRow row : rows) {
            types.add(row.type());
            days.add(row.day());
            persons.putIfAbsent(row.person(), row.name());
        }
        changed.run();
    }

    private List<JournalRow> rows(Session session, long from, int limit) {
        session.require(kz.esep.access.Permission.READ_JOURNAL);
        Sentences sentences = sentences(session);
        List<JournalRow> rows = new ArrayList<>();
        for (Entry entry : office.workspace().entries(from, limit).reversed()) {
            rows.add(row(entry, sentences));
        }
        return rows;
    }

    private JournalRow row(Entry entry, Sentences sentences) {
        JsonNode body = Sentences.body(entry);
        String name = sentences.who(entry.person());
        String sentence = sentences.say(entry.type(), body);
        String search = (entry.seq() + "\n" + name + "\n" + sentence + "\n"
                        + entry.hash().groups())
                .toLowerCase(Locale.ROOT);
        return new JournalRow(
                entry.seq(),
                entry.time(),
                entry.time().atZone(room.clock().getZone()).toLocalDate(),
                entry.person(),
                name,
                entry.type(),
                Sentences.precinct(body),
                sentence,
                search);
    }

    private Sentences sentences(Session session) {
        Map<String, String> names = new HashMap<>();
        for (People.Person person : office.people().list(session)) {
            String name = person.name();
            names.put(person.id(), name == null ? person.login() : name);
        }
        return new Sentences(office.election(), names, room.speech().language());
    }

    /** Everything about one act, for who asked last. */
    void detail(long seq, Consumer<Detail> shows) {
        run(
                session -> {
                    Journal.Shown one = journal.page(session, seq, 1).getFirst();
                    Sentences sentences = sentences(session);
                    List<Change> changes =
                            one.hidden() ? List.of() : new Changes(journal, session, sentences).of(one.entry());
                    return new Detail(
                            one.entry(),
                            sentences.who(one.entry().person()),
                            sentences.say(one.entry()),
                            one.hidden(),
                            changes);
                },
                shows);
    }
}
