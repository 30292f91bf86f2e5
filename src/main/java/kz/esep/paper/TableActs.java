package kz.esep.paper;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.commission.MemberRecord;
import kz.esep.count.Asked;
import kz.esep.count.Count;
import kz.esep.count.CountRecord;
import kz.esep.count.Departure;
import kz.esep.count.Opinions;
import kz.esep.count.Recorded;
import kz.esep.count.Stage;
import kz.esep.count.bundle.BundleTable;
import kz.esep.count.bundle.Stack;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.document.protocol.CancelledBallotsAct;
import kz.esep.document.protocol.CountingSheet;
import kz.esep.document.protocol.DiscrepancyAct;
import kz.esep.document.protocol.DisputedBallotsAct;
import kz.esep.document.protocol.DissentAnnex;
import kz.esep.document.protocol.Subject;
import kz.esep.document.protocol.VoidedBoxAct;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.Workspace;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;

/**
 * The acts that a precinct commission makes while it counts: forms to be filled in by hand until two readings of the
 * protocol agree, so that none tells the second reader a figure, and then with the figures of the steps.
 */
final class TableActs {
    private final Workspace workspace;
    private final Election election;

    TableActs(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /**
     * The acts that can be made now.
     *
     * @param settled whether two readings of a protocol agree: then what a check asks for is made of those
     */
    List<Paper> papers(Session session, BiPredicate<Session, ProtocolKey> settled) {
        Count count = count();
        if (count.steps().isEmpty()) {
            return List.of();
        }
        List<Paper> papers = new ArrayList<>();
        Precinct precinct =
                election.precinctsOf(workspace.founding().commission()).getFirst();
        for (Contest contest : election.contestsOf(precinct.id())) {
            boolean agreed = settled.test(session, new ProtocolKey(contest.id(), precinct.id()));
            kinds(count, contest.id(), agreed)
                    .forEach(kind -> papers.add(new Paper(kind, contest.id(), precinct.id(), 0)));
        }
        if (session.may(Permission.ISSUE_PAPERS)
                && session.hasKey()
                && !count.all(Stage.DISSENT).isEmpty()) {
            papers.add(new Paper(Kind.DISSENT, "", precinct.id(), 0));
        }
        return papers;
    }

    private static List<Kind> kinds(Count count, String contest, boolean settled) {
        List<Kind> kinds = new ArrayList<>();
        if (count.latest(Stage.UNUSED).isPresent()) {
            kinds.add(Kind.CANCELLED_BALLOTS_ACT);
        }
        if (!settled && !voided(count, contest).isEmpty()) {
            kinds.add(Kind.VOIDED_BOX_ACT);
        }
        if (!settled && isSurplus(count, contest)) {
            kinds.add(Kind.DISCREPANCY_ACT);
        }
        if (count.decisions().stream()
                .anyMatch(step -> !step.done().figures(contest).isEmpty())) {
            kinds.add(Kind.DISPUTED_BALLOTS_ACT);
        }
        if (count.table().begun()) {
            kinds.add(Kind.COUNTING_SHEET);
        }
        return kinds;
    }

    private static boolean isSurplus(Count count, String contest) {
        return count.steps().stream()
                .flatMap(step -> step.done().departures().stream())
                .anyMatch(departure -> departure.kind() == Departure.Kind.E06
                        && departure.contest().equals(contest));
    }

    /** The boxes whose ballots are void in that contest, each with the ids of who carried it. */
    private static SortedMap<Integer, List<String>> voided(Count count, String contest) {
        SortedMap<Integer, List<String>> voided = new TreeMap<>();
        count.boxes().stream()
                .filter(box -> count.isVoid(contest, box))
                .forEach(box -> voided.put(box, count.carriers(box)));
        return voided;
    }

    private Document dissent(Session session, Subject subject) {
        ZoneOffset offset = subject.election().precinct(subject.precinct()).utcOffset();
        return new DissentAnnex(
                        subject,
                        new Opinions(workspace)
                                .list(session).stream()
                                        .map(opinion -> new DissentAnnex.Opinion(
                                                opinion.member(),
                                                Say.minute(opinion.at()
                                                        .atOffset(offset)
                                                        .toLocalDateTime()),
                                                opinion.text()))
                                        .toList())
                .document();
    }

    /**
     * One of them.
     *
     * @param settled whether two readings of the contest's protocol agree; until then it is a form without figures
     */
    Document make(Session session, Kind kind, Subject subject, String contest, boolean settled) {
        return kind == Kind.DISSENT ? dissent(session, subject) : act(kind, subject, contest, settled);
    }

    private Document act(Kind kind, Subject subject, String contest, boolean settled) {
        Count count = count();
        Sheet figures = new Sheet(
                settled ? new CountRecord(workspace, election).lines(contest) : Collections.emptySortedMap(), null);
        return switch (kind) {
            case CANCELLED_BALLOTS_ACT -> cancelled(subject, contest, figures, count);
            case VOIDED_BOX_ACT -> new VoidedBoxAct(subject, contest, figures, voided(count, contest)).document();
            case DISCREPANCY_ACT ->
                new DiscrepancyAct(subject, contest, figures, established(contest, settled)).document();
            case DISPUTED_BALLOTS_ACT ->
                new DisputedBallotsAct(subject, contest, figures, decisions(subject, contest, count), members())
                        .document();
            case COUNTING_SHEET -> sheet(subject, contest, count, settled).document();
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private SortedMap<String, Long> established(String contest, boolean settled) {
        return settled ? new CountRecord(workspace, election).established(contest) : Collections.emptySortedMap();
    }

    private CountingSheet sheet(Subject subject, String contest, Count count, boolean settled) {
        BundleTable table = new CountRecord(workspace, election).table();
        List<Stack> stacks = Asked.of(Stage.SORTED, 0, count, election.form(contest)).stream()
                .map(code -> table.stack(contest, code))
                .toList();
        return new CountingSheet(subject, contest, table.size(), stacks, settled);
    }

    private Document cancelled(Subject subject, String contest, Sheet figures, Count count) {
        Recorded step = count.latest(Stage.UNUSED).orElseThrow();
        return new CancelledBallotsAct(subject, contest, figures, step.done().act(), local(subject, step)).document();
    }

    private static List<DisputedBallotsAct.Decision> decisions(Subject subject, String contest, Count count) {
        List<DisputedBallotsAct.Decision> decisions = new ArrayList<>();
        for (Recorded step : count.decisions()) {
            SortedMap<String, Long> figures = step.done().figures(contest);
            for (Map.Entry<String, Long> figure : figures.entrySet()) {
                if (!figure.getKey().equals(Asked.IN_FAVOUR)) {
                    decisions.add(new DisputedBallotsAct.Decision(
                            figure.getKey(),
                            figure.getValue(),
                            figures.getOrDefault(Asked.IN_FAVOUR, 0L),
                            step.done().note(),
                            local(subject, step)));
                }
            }
        }
        return decisions;
    }

    private static String local(Subject subject, Recorded step) {
        ZoneOffset offset = subject.election().precinct(subject.precinct()).utcOffset();
        return Say.minute(step.at().atOffset(offset).toLocalDateTime());
    }

    private int members() {
        return new MemberRecord(workspace).posts(election.source().votingDay()).size();
    }

    private Count count() {
        return new CountRecord(workspace, election).count();
    }
}
