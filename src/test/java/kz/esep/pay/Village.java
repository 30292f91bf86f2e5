package kz.esep.pay;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import kz.esep.commission.Particulars;
import kz.esep.commission.Post;
import kz.esep.commission.Proposer;
import kz.esep.day.DayProjector;
import kz.esep.day.Steppe;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.election.ElectionPackage;
import kz.esep.schedule.ScheduleProjector;
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Iin;
import kz.esep.text.Json;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Portion;
import kz.esep.timesheet.TimesheetProjector;
import kz.esep.timesheet.Timesheets;
import kz.esep.timesheet.WorkedDay;
import org.jspecify.annotations.Nullable;

/**
 * A made-up rayon that pays its members by the edition of 2026: m1, chair, and m2, a public servant, at precinct 0001.
 * 85 000 * 3 = 255 000 for 340 hours is 750 an hour.
 */
final class Village implements AutoCloseable {
    static final Session REGISTRAR = SignedIn.withKey("registrar", Role.REGISTRAR);
    static final Session SECRETARY = SignedIn.withKey("secretary", Role.SECRETARY);
    static final Session CHAIR = SignedIn.withKey("chair", Role.CHAIR);
    static final Session TYPIST = SignedIn.as("typist", Role.TYPIST);
    static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    static final LocalDate SUNDAY = LocalDate.of(2027, 3, 21);
    static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private static final List<Projector> PROJECTORS = List.of(
            new ScheduleProjector(),
            new DayProjector(),
            new MemberProjector(),
            new TimesheetProjector(),
            new PayProjector());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-04-05T08:00:00Z"), ZoneOffset.UTC);

    final Election election;
    final Workspace workspace;
    final Path file;

    /** A rayon whose election is held by the edition of 2026. */
    Village(Path folder) {
        this(folder, "2026");
    }

    Village(Path folder, String edition) {
        election = by(edition);
        file = folder.resolve("pay.esep");
        Founding founding = Founding.of(election.id(), "steppe", "territorial", "practice", new byte[] {1});
        workspace = Workspace.create(file, founding, new byte[] {1}, PROJECTORS, CLOCK);
        join(1, Post.CHAIR, false);
        join(2, Post.SECRETARY, true);
    }

    private static Election by(String edition) {
        String source = new String(Json.write(Steppe.election().source()), StandardCharsets.UTF_8);
        String other = source.replace("\"ruleEdition\":\"2023\"", "\"ruleEdition\":\"" + edition + "\"");
        try {
            byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
            return Election.of(Json.read(bytes, ElectionPackage.class), Digest.of(bytes));
        } catch (Json.BadJson e) {
            throw new AssertionError(e);
        }
    }

    private void join(int number, Post post, boolean servant) {
        Particulars known = new Particulars("Saule Planted" + number, iin(number), "", "KZ00PLANTED" + number);
        Proposer party = new Proposer(Proposer.Kind.PARTY, "Party " + number);
        Entrant entrant =
                new Entrant(Body.precinct("0001"), known, post, party, servant, List.of(), FIRST, "14 of 28.01.2027");
        new Members(workspace, election).join(REGISTRAR, entrant);
    }

    static String iin(int number) {
        return IntStream.range(0, 10)
                .mapToObj(i -> String.format(Locale.ROOT, "800115300%02d%d", number, i))
                .filter(iin -> Iin.fault(iin).isEmpty())
                .findFirst()
                .orElseGet(() -> iin(number + 50));
    }

    /** Everything that a run needs: minimum wage, period and a fund. */
    Village ready() {
        rates().set(
                        REGISTRAR,
                        RateName.MINIMUM_WAGE,
                        LocalDate.of(2027, 1, 1),
                        new BigDecimal("85000"),
                        "budget of 2027");
        rates().setPeriod(REGISTRAR, new Period("", FIRST, LAST, 340, FIRST, "decision 5"));
        fund(1, null);
        return this;
    }

    void fund(int share, @Nullable String budget) {
        BigDecimal most = budget == null ? null : new BigDecimal(budget);
        budgets().set(REGISTRAR, new Fund("republic", "Republican budget", share, most, FIRST, "letter 3"));
    }

    /** Records hours of a day, by day and at night. */
    void worked(String member, LocalDate day, Kind kind, int hours, int night) {
        List<Portion> portions = IntStream.of(hours, night).allMatch(h -> h > 0)
                ? List.of(new Portion(kind, false, hours * 60), new Portion(kind, true, night * 60))
                : List.of(new Portion(kind, night > 0, (hours + night) * 60));
        new Timesheets(workspace, election)
                .record(REGISTRAR, List.of(new WorkedDay(member, day, portions)), "as the paper says");
    }

    Rates rates() {
        return new Rates(workspace, election);
    }

    Budgets budgets() {
        return new Budgets(workspace);
    }

    PayRuns runs() {
        return new PayRuns(workspace, election);
    }

    PayRecord record() {
        return new PayRecord(workspace, election);
    }

    String draft(Reach.Purpose purpose, LocalDate until, String reason) {
        return runs().draft(REGISTRAR, new PayRun.Order("1", new Reach(purpose, until, 0), reason));
    }

    /** Draws up a run, has it checked and approved. */
    String approved(Reach.Purpose purpose, LocalDate until) {
        String id = draft(purpose, until, "found later");
        runs().check(SECRETARY, id);
        runs().approve(CHAIR, id);
        return id;
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
