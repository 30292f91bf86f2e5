package kz.esep.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.election.Campaign;
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
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.TurningClock;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** The territorial commission of a made-up rayon, with its workspace and a clock that can be turned. */
final class Steppe implements AutoCloseable {
    static final Session CHAIR = SignedIn.as("chair", Role.CHAIR);
    static final Session SECRETARY = SignedIn.as("secretary", Role.SECRETARY);
    static final Session REGISTRAR = SignedIn.as("registrar", Role.REGISTRAR);
    static final Session TYPIST = SignedIn.as("typist", Role.TYPIST);
    static final Session ADMINISTRATOR = SignedIn.as("administrator", Role.ADMINISTRATOR);
    static final LocalDate VOTING_DAY = LocalDate.of(2027, 3, 21);
    static final String COMMISSION = "steppe";

    private static final List<Projector> PROJECTORS = List.of(new ScheduleProjector());

    final TurningClock clock = new TurningClock(Instant.parse("2027-02-01T06:00:00Z"));
    final Election election;
    final Workspace workspace;

    private final Path file;

    Steppe(Path folder) {
        this(folder, election(ElectionKind.MAZHILIS, "2023", VOTING_DAY, null));
    }

    Steppe(Path folder, Election election) {
        this.election = election;
        file = folder.resolve("steppe.esep");
        Founding founding = Founding.of(election.id(), COMMISSION, "territorial", "practice", new byte[] {1});
        workspace = Workspace.create(file, founding, new byte[] {1}, PROJECTORS, clock);
    }

    CalendarDates calendar() {
        return new CalendarDates(workspace, election);
    }

    static Election election(ElectionKind kind, String edition, LocalDate day, @Nullable Campaign campaign) {
        return election(kind, edition, day, campaign, precincts(ZoneOffset.ofHours(5)));
    }

    static Election election(
            ElectionKind kind, String edition, LocalDate day, @Nullable Campaign campaign, List<Precinct> precincts) {
        boolean question = kind == ElectionKind.REFERENDUM;
        Contest contest = new Contest(
                "contest",
                question ? ContestKind.QUESTION : ContestKind.PARTY_LIST,
                "kz",
                "protocol",
                Wording.same("Contest"),
                question ? 0 : 69,
                List.of(
                        new Contest.Option("one", Wording.same("One"), question ? null : 1),
                        new Contest.Option("two", Wording.same("Two"), question ? null : 2)),
                false);
        ElectionPackage source = new ElectionPackage(
                ElectionPackage.FORMAT,
                ElectionPackage.VERSION,
                "steppe-election",
                Mode.PRACTICE,
                kind,
                Wording.same("Election"),
                day,
                edition,
                Defaults.thresholds(),
                List.of("chair", "secretary"),
                List.of(
                        new Territory("kz", Territory.Kind.COUNTRY, null, Wording.same("Country")),
                        new Territory("steppe", Territory.Kind.RAYON, "kz", Wording.same("Steppe"))),
                List.of(
                        new Commission("centre", Level.CENTRAL, "kz", null, Wording.same("Centre")),
                        new Commission(COMMISSION, Level.TERRITORIAL, "steppe", "centre", Wording.same("Steppe"))),
                precincts,
                List.of(Defaults.form()),
                List.of(contest),
                "");
        return Election.of(source.during(campaign), Digest.of(new byte[] {1}));
    }

    static List<Precinct> precincts(ZoneOffset... offsets) {
        List<Precinct> precincts = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++) {
            precincts.add(precinct("000" + (i + 1), PrecinctKind.ORDINARY, offsets[i]));
        }
        return precincts;
    }

    static Precinct precinct(String id, PrecinctKind kind, ZoneOffset offset) {
        return new Precinct(
                id, COMMISSION, "steppe", kind, "Qaiyng", Wording.same("School"), 900, offset, LocalTime.of(20, 0));
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
