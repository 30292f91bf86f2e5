package kz.esep.day;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.ContestKind;
import kz.esep.election.Defaults;
import kz.esep.election.Election;
import kz.esep.election.ElectionKind;
import kz.esep.election.ElectionPackage;
import kz.esep.election.Level;
import kz.esep.election.Mode;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import kz.esep.election.Territory;
import kz.esep.election.TurnoutTimes;
import kz.esep.schedule.PollingHours;
import kz.esep.schedule.ScheduleProjector;
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Wording;

/** A made-up rayon on voting day: three schools, one of them four hours ahead of Greenwich, and a hospital. */
public final class Steppe implements AutoCloseable {
    static final Session CHAIR = SignedIn.as("chair", Role.CHAIR);
    static final Session TYPIST = SignedIn.as("typist", Role.TYPIST);
    static final Session REGISTRAR = SignedIn.as("registrar", Role.REGISTRAR);
    static final Session ADMINISTRATOR = SignedIn.as("administrator", Role.ADMINISTRATOR);
    static final Session OBSERVER = SignedIn.as("observer", Role.OBSERVER);
    static final LocalDate DAY = LocalDate.of(2027, 3, 21);
    static final LocalTime TEN = LocalTime.of(10, 0);
    static final LocalTime NOON = LocalTime.of(12, 0);
    static final LocalTime EIGHT = LocalTime.of(20, 0);
    static final String WEST = "0003";
    static final String HOSPITAL = "0004";

    private static final List<Projector> PROJECTORS = List.of(new ScheduleProjector(), new DayProjector());

    final Turning clock = new Turning();
    final Election election;
    final Workspace workspace;

    private final Path file;

    Steppe(Path folder) {
        this(folder, election());
    }

    Steppe(Path folder, Election election) {
        this.election = election;
        file = folder.resolve("day.esep");
        Founding founding = Founding.of(election.id(), "steppe", "territorial", "practice", new byte[] {1});
        workspace = Workspace.create(file, founding, new byte[] {1}, PROJECTORS, clock);
    }

    PrecinctDays days() {
        return new PrecinctDays(workspace, election, () -> false);
    }

    PollingHours hours() {
        return new PollingHours(workspace, election);
    }

    PrecinctProgress of(String precinct) {
        return days().look(CHAIR).precincts().stream()
                .filter(one -> one.precinct().id().equals(precinct))
                .findFirst()
                .orElseThrow();
    }

    static Opening opening(int hour, int minute) {
        LocalTime begun = LocalTime.of(hour, minute);
        return new Opening(
                begun,
                new Opening.Boxes(2, 1, begun.plusMinutes(30)),
                900,
                909,
                5,
                new Opening.Present(3, 1, 0, 2, 1, 0));
    }

    /** A clock that stands still until it is turned, in whatever zone the machine is. */
    static final class Turning extends Clock {
        private Instant now = Instant.parse("2027-03-21T08:00:00Z");

        /** To that time of voting day five hours ahead of Greenwich. */
        void set(String local) {
            now = DAY.atTime(LocalTime.parse(local)).toInstant(ZoneOffset.ofHours(5));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("America/Anchorage");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** The election of that rayon, its voting day a Sunday. */
    public static Election election() {
        return election(source().reporting(new TurnoutTimes(List.of(TEN, NOON, EIGHT), 30)));
    }

    static Election election(ElectionPackage source) {
        return Election.of(source, Digest.of(new byte[] {1}));
    }

    static ElectionPackage source() {
        return new ElectionPackage(
                ElectionPackage.FORMAT,
                ElectionPackage.VERSION,
                "steppe-election",
                Mode.PRACTICE,
                ElectionKind.MAZHILIS,
                Wording.same("Election"),
                DAY,
                "2023",
                Defaults.thresholds(),
                List.of("chair", "secretary"),
                List.of(
                        new Territory("kz", Territory.Kind.COUNTRY, null, Wording.same("Country")),
                        new Territory("steppe", Territory.Kind.RAYON, "kz", Wording.same("Steppe"))),
                List.of(
                        new Commission("centre", Level.CENTRAL, "kz", null, Wording.same("Centre")),
                        new Commission("steppe", Level.TERRITORIAL, "steppe", "centre", Wording.same("Steppe"))),
                List.of(
                        precinct("0001", PrecinctKind.ORDINARY, 5),
                        precinct("0002", PrecinctKind.ORDINARY, 5),
                        precinct(WEST, PrecinctKind.ORDINARY, 4),
                        precinct(HOSPITAL, PrecinctKind.HOSPITAL, 5)),
                List.of(Defaults.form()),
                List.of(new Contest(
                        "lists",
                        ContestKind.PARTY_LIST,
                        "kz",
                        "protocol",
                        Wording.same("Lists"),
                        69,
                        List.of(
                                new Contest.Option("one", Wording.same("One"), 1),
                                new Contest.Option("two", Wording.same("Two"), 2)),
                        false)),
                "");
    }

    private static Precinct precinct(String id, PrecinctKind kind, int offset) {
        return new Precinct(
                id,
                "steppe",
                "steppe",
                kind,
                "Qaiyng",
                Wording.same("School"),
                900,
                ZoneOffset.ofHours(offset),
                LocalTime.of(20, 0));
    }

    /** Replays the journal and compares every table with it, and opens the file again as another day would. */
    void proveAndReopen() {
        workspace.compare();
        workspace.close();
        Workspace.open(file, PROJECTORS, clock).close();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
