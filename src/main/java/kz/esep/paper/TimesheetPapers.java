package kz.esep.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.commission.Member;
import kz.esep.commission.Members;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.timesheet.TimesheetForm;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import kz.esep.timesheet.Timesheets;
import kz.esep.timesheet.WorkedDay;
import org.jspecify.annotations.Nullable;

/** Timesheets on paper. They have names, so they are made only for who has the key to personal data. */
@UseCases
public final class TimesheetPapers {
    private final Workspace workspace;
    private final Election election;
    private final Members members;
    private final Timesheets timesheets;

    public TimesheetPapers(Workspace workspace, Election election, Members members, Timesheets timesheets) {
        this.workspace = workspace;
        this.election = election;
        this.members = members;
        this.timesheets = timesheets;
    }

    /**
     * Which timesheet.
     *
     * @param body null for every commission of the workspace
     * @param from first day
     * @param to last day
     */
    public record Wanted(@Nullable Body body, LocalDate from, LocalDate to) {
        /** The document as the journal names it. */
        public Paper paper() {
            return new Paper(Kind.TIMESHEET, "", body == null || body.kind() != Body.Kind.PRECINCT ? "" : body.id(), 0);
        }
    }

    /**
     * A document to look at. Nothing is journalled.
     *
     * @throws Refused when nothing is recorded in those days, or the session does not have the key
     */
    @Needs(Permission.SEE_REGISTERS)
    public byte[] make(Session session, Wanted wanted, Watch watch) {
        session.require(Permission.SEE_REGISTERS);
        if (!session.hasKey()) {
            throw new Refused("paper", "names.sealed");
        }
        Map<String, List<WorkedDay>> days =
                WorkedDay.of(timesheets.worked(session, wanted.from(), wanted.to())).stream()
                        .collect(Collectors.groupingBy(WorkedDay::member));
        SortedMap<Body, List<Member>> bodies =
                new TreeMap<>(Comparator.comparing(Body::kind).thenComparing(Body::id));
        for (Member member : members.list(session)) {
            if (days.containsKey(member.id())
                    && (wanted.body() == null || member.body().equals(wanted.body()))) {
                bodies.computeIfAbsent(member.body(), none -> new ArrayList<>()).add(member);
            }
        }
        if (bodies.isEmpty()) {
            throw new Refused("paper", "absent.TIMESHEET");
        }
        List<TimesheetForm.Sheet> sheets = bodies.entrySet().stream()
                .map(one -> sheet(one.getKey(), one.getValue(), days))
                .toList();
        return new TimesheetForm(imprint(), election, wanted.from(), wanted.to(), sheets)
                .document()
                .pdf(watch::part);
    }

    private static TimesheetForm.Sheet sheet(Body body, List<Member> members, Map<String, List<WorkedDay>> days) {
        return new TimesheetForm.Sheet(
                body,
                members,
                members.stream()
                        .flatMap(member -> days.getOrDefault(member.id(), List.of()).stream())
                        .toList());
    }

    /**
     * Prints a timesheet or saves it as a file, and journals it once it is out.
     *
     * @return SHA-256 of what came out
     * @throws Refused when it cannot be made or does not come out: then nothing is journalled
     */
    @Needs(Permission.SEE_REGISTERS)
    public Digest issue(Session session, Wanted wanted, Language language, Outlet outlet) {
        session.require(Permission.SEE_REGISTERS);
        byte[] pdf = make(session, wanted, outlet.watch());
        return new Issuing(workspace).issue(session, wanted.paper(), pdf, language, outlet);
    }

    private Imprint imprint() {
        Head head = workspace.head();
        return new Imprint(
                election.source().name(),
                election.commission(workspace.founding().commission()).name(),
                election.mode(),
                Mark.NONE,
                new Imprint.Origin(0, head.length(), head.hash(), null, OffsetDateTime.now(workspace.clock())));
    }
}
