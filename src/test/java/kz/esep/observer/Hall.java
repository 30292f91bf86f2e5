package kz.esep.observer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.day.DayProjector;
import kz.esep.day.Steppe;
import kz.esep.election.Election;
import kz.esep.schedule.ScheduleProjector;
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.text.TurningClock;

/** A made-up rayon on its voting day, with a workspace for the registers of persons present. */
final class Hall implements AutoCloseable {
    static final Session REGISTRAR = SignedIn.withKey("registrar", Role.REGISTRAR);
    static final Session CHAIR = SignedIn.withKey("chair", Role.CHAIR);
    static final LocalDate DAY = LocalDate.of(2027, 3, 21);
    static final ZoneOffset OFFSET = ZoneOffset.ofHours(5);
    private static final List<Projector> PROJECTORS =
            List.of(new ScheduleProjector(), new DayProjector(), new ObserverProjector());

    final TurningClock clock = new TurningClock(at("08:00"));
    final Path file;
    final Election election = Steppe.election();
    final Workspace workspace;

    Hall(Path folder) {
        file = folder.resolve("observers.esep");
        Founding founding = Founding.of(election.id(), "steppe", "territorial", "practice", new byte[] {1});
        workspace = Workspace.create(file, founding, new byte[] {1}, PROJECTORS, clock);
    }

    /** That time of voting day. */
    static Instant at(String time) {
        return DAY.atTime(LocalTime.parse(time)).toInstant(OFFSET);
    }

    /** That day and time. */
    static Instant on(String dayAndTime) {
        return LocalDateTime.parse(dayAndTime).toInstant(OFFSET);
    }

    Observers observers() {
        return new Observers(workspace, election);
    }

    Presences presences() {
        return new Presences(workspace, election);
    }

    Submissions submissions() {
        return new Submissions(workspace, election);
    }

    /** Registers a row of those columns at precinct 0001. */
    String register(String kind, String sentBy, String name, String document) {
        return register("0001," + kind + "," + sentBy + "," + name + ",ID-" + name + "," + document + ",,,,")
                .getFirst();
    }

    List<String> register(String... rows) {
        return observers().register(REGISTRAR, observers(rows));
    }

    static ObserverFile observers(String... rows) {
        return ObserverFile.read(bytes(
                "precinct,sender,sent_by,name,identity,document,document_number,accreditation,accredited_on,came",
                rows));
    }

    List<Long> handIn(String... rows) {
        return submissions().handIn(REGISTRAR, SubmissionFile.read(bytes("person,kind,about,received", rows)));
    }

    void answer(String... rows) {
        submissions().answer(REGISTRAR, AnswerFile.read(bytes("number,answer,given", rows)));
    }

    void remove(String... rows) {
        presences().remove(REGISTRAR, RemovalFile.read(bytes("person,decision,date,reason,at", rows)));
    }

    private static byte[] bytes(String columns, String... rows) {
        return (columns + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    void came(String id) {
        presences().came(REGISTRAR, List.of(id), null);
    }

    void went(String id) {
        presences().went(REGISTRAR, List.of(id), null);
    }

    Observer observer(String id) {
        return observers().list(CHAIR).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Codes of what the law has against somebody, with who it is. */
    List<String> objections() {
        return observers().objections(CHAIR).stream()
                .map(one -> one.code() + " " + one.subject())
                .toList();
    }

    /** Replays the journal and compares every table with it. */
    void prove() {
        workspace.compare();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
