package kz.esep.desktop.observer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.form.Sifted;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Precinct;
import kz.esep.observer.Moment;
import kz.esep.observer.Objection;
import kz.esep.observer.Observer;
import kz.esep.observer.Submission;
import kz.esep.office.Office;
import kz.esep.paper.Copy;
import kz.esep.text.Message;

/**
 * The registers in memory: read in the background when somebody signs in and whenever they are shown, and gone when the
 * person leaves.
 */
final class ObserverModel {
    private final Room room;
    private final Office office;
    private final Sifted<PersonRow, PersonFilter> persons = new Sifted<>(PersonFilter.ALL);
    private final Sifted<HandedIn, HandedFilter> submissions = new Sifted<>(HandedFilter.ALL);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    /** What the law has against a precinct as a whole, such as an opening that counts other persons. */
    private List<Objection> general = List.of();

    ObserverModel(Room room, Office office) {
        this.room = room;
        this.office = office;
        room.seat().sessionProperty().addListener(seen -> forget());
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.observer", key, arguments);
    }

    boolean mayKeep() {
        return room.seat().may(Permission.KEEP_ATTENDANCE);
    }

    /** Looks at the workspace, away from the screen. */
    void look() {
        room.askQuietly(message("looking"), this::known, this::take);
    }

    private record Known(List<PersonRow> persons, List<HandedIn> submissions, List<Objection> general) {}

    private Known known(Session session) {
        if (!session.may(Permission.SEE_REGISTERS)) {
            return new Known(List.of(), List.of(), List.of());
        }
        Map<String, Observer> people = new HashMap<>();
        List<Observer> all = office.attendance().observers().list(session);
        all.forEach(one -> people.put(one.id(), one));
        Map<String, List<Objection>> against = new HashMap<>();
        office.attendance()
                .observers()
                .objections(session)
                .forEach(one -> against.computeIfAbsent(one.subject(), made -> new ArrayList<>())
                        .add(one));
        Set<String> late = new HashSet<>();
        office.attendance().submissions().objections(session).forEach(one -> late.add(one.subject()));
        Map<String, List<HandedIn>> byPerson = new HashMap<>();
        List<HandedIn> handed = new ArrayList<>();
        for (Submission one : office.attendance().submissions().list(session)) {
            Observer by = Objects.requireNonNull(people.get(one.observer()));
            HandedIn row = new HandedIn(one, by, late.contains(Long.toString(one.number())));
            handed.add(row);
            byPerson.computeIfAbsent(by.id(), made -> new ArrayList<>()).add(row);
        }
        Map<String, List<Copy>> copies = office.copies().byPerson(session);
        return new Known(
                all.stream()
                        .map(one -> PersonRow.of(
                                one,
                                byPerson.getOrDefault(one.id(), List.of()),
                                against.getOrDefault(one.id(), List.of()),
                                copies.getOrDefault(one.id(), List.of())))
                        .toList(),
                handed,
                against.getOrDefault("", List.of()));
    }

    private void take(Known known) {
        general = known.general();
        waiting.set((int)
                known.submissions().stream().filter(one -> one.state().waits()).count());
        persons.take(known.persons());
        submissions.take(known.submissions().reversed());
    }

    private void forget() {
        general = List.of();
        waiting.set(0);
        persons.forget();
        submissions.forget();
    }

    Sifted<PersonRow, PersonFilter> persons() {
        return persons;
    }

    /** What was handed in, the newest first. */
    Sifted<HandedIn, HandedFilter> submissions() {
        return submissions;
    }

    /** How many wait for an answer. */
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** What the law has against a precinct as a whole. */
    List<Objection> general(String precinct) {
        return general.stream().filter(one -> one.precinct().equals(precinct)).toList();
    }

    private List<Precinct> precincts() {
        return office.election().precinctsOf(office.commission());
    }

    /** Whether there is but one precinct, so that none is asked for. */
    boolean isAlone() {
        return precincts().size() == 1;
    }

    /** The number of the only precinct, otherwise what was typed. */
    String precinct(String typed) {
        return isAlone() ? precincts().getFirst().id() : typed;
    }

    /** Where a precinct of this commission is; empty for any other. */
    String place(String precinct) {
        return precincts().stream()
                .filter(one -> one.id().equals(precinct))
                .findFirst()
                .map(one -> one.settlement() + ", " + room.speech().say(one.place()))
                .orElse("");
    }

    /** The day by this commission's clock. */
    LocalDate today() {
        return room.clock()
                .instant()
                .atOffset(precincts().getFirst().utcOffset())
                .toLocalDate();
    }

    /** Whether people can be there already. */
    boolean isVotingDay() {
        return !today().isBefore(office.election().source().votingDay());
    }

    /** Day and minute by the precinct's clock; where the machine's time was corrected that is said. */
    String time(Moment moment, String precinct) {
        Precinct at = office.election().precinct(precinct);
        String said = Speech.time(moment.at(), at.utcOffset());
        return moment.isCorrected()
                ? room.speech().say(message("corrected", said, Speech.time(moment.recorded(), at.utcOffset())))
                : said;
    }

    /** The minute by the precinct's clock: {@code 07:05}. */
    String minute(Moment moment, String precinct) {
        return moment.at()
                .atOffset(office.election().precinct(precinct).utcOffset())
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
