package kz.esep.desktop.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.access.Session;
import kz.esep.certificate.Issue;
import kz.esep.certificate.Register;
import kz.esep.certificate.State;
import kz.esep.certificate.Window;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Election;
import kz.esep.office.Office;

/**
 * The register of issue in memory: read part by part in the background from the moment somebody signs in, kept up with
 * the journal, and gone when the person leaves.
 */
final class RegisterModel {
    private static final List<String> FIRST_SEARCHES = List.of("a b", "8", "0017");

    private final Room room;
    private final Office office;
    private final CertificateModel model;
    private final ReadOnlyObjectWrapper<Register> register = new ReadOnlyObjectWrapper<>(Register.UNREAD);
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private boolean again;

    RegisterModel(Room room, Office office, CertificateModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
    }

    /** What was read so far. */
    ReadOnlyObjectProperty<Register> register() {
        return register.getReadOnlyProperty();
    }

    StringProperty search() {
        return search;
    }

    /** Why the chosen certificate is not issued any more. */
    StringProperty reason() {
        return reason;
    }

    /** Whether lines are still being read. */
    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** Reads what has come since; asked while it reads, it looks once more at the end. */
    void grow() {
        if (reading.get()) {
            again = true;
        } else {
            reading.set(true);
            more(room.seat().session());
        }
    }

    private void more(Session session) {
        Register known = register.get();
        room.work()
                .quietly(
                        CertificateModel.message("register.reading"),
                        progress -> searched(office.certificates().issues().register(session, known)),
                        grown -> take(session, known, grown),
                        failure -> {
                            reading.set(false);
                            if (isHere(session)) {
                                room.frame().trouble(failure);
                            }
                        });
    }

    /** Looks for something of each kind where nobody waits for it: the first search of a program is the slowest. */
    private static Register searched(Register read) {
        FIRST_SEARCHES.forEach(read::find);
        return read;
    }

    private boolean isHere(Session session) {
        return session.equals(room.seat().sessionProperty().get());
    }

    private void take(Session session, Register known, Register grown) {
        if (!isHere(session)) {
            reading.set(false);
            again = false;
            if (room.seat().isTaken()) {
                grow();
            }
        } else if (!grown.equals(known)) {
            register.set(grown);
            more(session);
        } else if (again) {
            again = false;
            more(session);
        } else {
            reading.set(false);
        }
    }

    /** The lines of the chosen type that are looked for, the newest first. */
    List<Issue> found() {
        return register.get().find(search.get()).reversed().stream()
                .filter(this::isOfType)
                .toList();
    }

    /** When something happened, by the clocks of a precinct of this election. */
    String time(Instant at, String precinct) {
        return Speech.time(at, office.election().precinct(precinct).utcOffset());
    }

    private boolean isOfType(Issue line) {
        return line.serials().type().equals(model.type().get());
    }

    /** How many of the chosen type are in a state. */
    long count(State state) {
        return register.get().lines().stream()
                .filter(line -> isOfType(line) && line.state() == state)
                .count();
    }

    /** How many of the chosen type were issued on each day of the window, by the precincts' clocks. */
    SortedMap<LocalDate, Long> byDay(Window window) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        window.opens()
                .toLocalDate()
                .datesUntil(window.closes().toLocalDate().plusDays(1))
                .forEach(day -> days.put(day, 0L));
        Election election = office.election();
        for (Issue line : register.get().lines()) {
            if (isOfType(line)) {
                ZoneOffset offset = election.precinct(line.precinct()).utcOffset();
                days.merge(line.at().atOffset(offset).toLocalDate(), 1L, Long::sum);
            }
        }
        return days;
    }

    /** Undoes an issue: the certificate is spoiled. */
    void spoil(Issue line) {
        String why = reason.get();
        model.run(
                "spoiling",
                session -> office.certificates().issues().spoil(session, line.serials(), why),
                spoiled -> ended("spoiled", spoiled));
    }

    /** Records that the voter lost it. */
    void lose(Issue line) {
        String why = reason.get();
        model.run(
                "losing",
                session -> office.certificates().issues().lose(session, line.serials(), why),
                lost -> ended("lost", lost));
    }

    private void ended(String key, Issue line) {
        reason.set("");
        room.frame()
                .tell(Notice.done(CertificateModel.message(key, line.serials().numbers(), line.line())));
    }

    /** Lines of every type that a typed text finds, at most so many. */
    List<Issue> find(String typed, int most) {
        return register.get().find(typed).stream().limit(most).toList();
    }

    void forget() {
        register.set(Register.UNREAD);
        search.set("");
        reason.set("");
    }
}
