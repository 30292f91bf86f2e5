package kz.esep.timesheet;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.commission.Entrant;
import kz.esep.commission.MemberProjector;
import kz.esep.commission.Members;
import kz.esep.commission.Memberships;
import kz.esep.commission.Particulars;
import kz.esep.commission.Post;
import kz.esep.commission.Proposer;
import kz.esep.day.DayProjector;
import kz.esep.day.Steppe;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.schedule.ScheduleProjector;
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.text.Iin;

/** A made-up rayon with members: m1 to m3 at precinct 0001, m4 at precinct 0003 further west, m5 at the rayon's own. */
final class Rayon implements AutoCloseable {
    static final Session REGISTRAR = SignedIn.withKey("registrar", Role.REGISTRAR);
    static final Session CHAIR = SignedIn.withKey("chair", Role.CHAIR);
    static final Session TYPIST = SignedIn.as("typist", Role.TYPIST);
    /** Voting day, a Sunday. */
    static final LocalDate SUNDAY = LocalDate.of(2027, 3, 21);

    static final LocalDate MONDAY = SUNDAY.plusDays(1);
    static final LocalDate SINCE = LocalDate.of(2027, 1, 1);
    static final Body SCHOOL = Body.precinct("0001");
    static final Body WEST = Body.precinct("0003");
    static final Body OWN = Body.commission("steppe");

    private static final List<Projector> PROJECTORS =
            List.of(new ScheduleProjector(), new DayProjector(), new MemberProjector(), new TimesheetProjector());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-22T08:00:00Z"), ZoneOffset.UTC);

    final Election election = Steppe.election();
    final Workspace workspace;
    private final Path file;

    Rayon(Path folder) {
        file = folder.resolve("time.esep");
        Founding founding = Founding.of(election.id(), "steppe", "territorial", "practice", new byte[] {1});
        workspace = Workspace.create(file, founding, new byte[] {1}, PROJECTORS, CLOCK);
        join(1, SCHOOL, Post.CHAIR);
        join(2, SCHOOL, Post.SECRETARY);
        join(3, SCHOOL, Post.MEMBER);
        join(4, WEST, Post.CHAIR);
        join(5, OWN, Post.CHAIR);
    }

    private void join(int number, Body body, Post post) {
        Particulars known = new Particulars("Saule Planted" + number, iin(number), "", "");
        Proposer party = new Proposer(Proposer.Kind.PARTY, "Party " + number);
        members().join(REGISTRAR, new Entrant(body, known, post, party, false, List.of(), SINCE, "14 of 28.12.2026"));
    }

    private static String iin(int number) {
        return IntStream.range(0, 10)
                .mapToObj(i -> String.format(Locale.ROOT, "800115300%02d%d", number, i))
                .filter(iin -> Iin.fault(iin).isEmpty())
                .findFirst()
                .orElseGet(() -> iin(number + 50));
    }

    WorkDays workDays() {
        return new WorkDays(workspace);
    }

    Memberships memberships() {
        return new Memberships(workspace);
    }

    Members members() {
        return new Members(workspace, election);
    }

    Timesheets timesheets() {
        return new Timesheets(workspace, election);
    }

    /** What stands of everybody in voting day and the day after. */
    List<Worked> worked() {
        return timesheets().worked(CHAIR, SUNDAY, MONDAY);
    }

    /** Replays the journal and compares every table with it, and opens the file again as another day would. */
    void proveAndReopen() {
        workspace.compare();
        workspace.close();
        Workspace.open(file, PROJECTORS, CLOCK).close();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
