package kz.esep.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Campaign;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Sittings of the commission, from the call to the closed minutes. What the law does not allow is refused: a call at
 * short notice without a reason, a sitting without a quorum, votes that do not add up.
 */
@UseCases
public final class Sittings {
    /** How long before a sitting it is called, unless it is urgent: 48 hours (Art. 19(5)). */
    public static final Duration NOTICE = Duration.ofDays(2);
    /** More than any law allows; a larger number is a slip of the finger. */
    private static final int MOST_MEMBERS = 99;

    private final Workspace workspace;
    private final Election election;
    private final ZoneOffset offset;

    public Sittings(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        offset = Reckoning.offset(election, workspace.founding().commission());
    }

    /** Every sitting with its minutes, in the order they were called. */
    @Needs(Permission.READ_SCHEDULE)
    public List<Sitting> list(Session session) {
        session.require(Permission.READ_SCHEDULE);
        return workspace.read(SittingStore::all);
    }

    /** The decisions that were adopted, the latest first. */
    @Needs(Permission.READ_SCHEDULE)
    public List<Adopted> adopted(Session session) {
        session.require(Permission.READ_SCHEDULE);
        return list(session).stream()
                .flatMap(sitting -> sitting.decisions().stream()
                        .filter(Sitting.Decision::adopted)
                        .map(one -> new Adopted(one.number(), sitting.at().toLocalDate(), one.text())))
                .toList()
                .reversed();
    }

    /**
     * How often the commission sat, and until when the next sitting is due.
     *
     * @param formed the day the commission was formed; one that was formed before this election has sat before
     */
    @Needs(Permission.READ_SCHEDULE)
    public Rhythm rhythm(Session session, Optional<LocalDate> formed) {
        session.require(Permission.READ_SCHEDULE);
        Campaign campaign = election.source().campaign();
        LocalDate called = campaign == null ? null : campaign.called();
        Reckoning reckoning = new Reckoning(election, offset, Hours.standard(election));
        LocalDate votingDay = election.source().votingDay();
        LocalDate begins = called != null
                ? called
                : reckoning.dates().stream()
                        .map(date -> date.when().date())
                        .findFirst()
                        .orElse(votingDay);
        LocalDate ends = reckoning
                .find("results-published")
                .map(date -> date.when().date())
                .orElse(votingDay);
        return Rhythm.of(
                list(session),
                new Rhythm.Span(
                        called, formed.filter(day -> !day.isBefore(begins)).orElse(null), ends),
                When.today(workspace.clock().instant(), offset));
    }

    /** The offset from UTC of the clocks that sittings are called by. */
    @Needs(Permission.READ_SCHEDULE)
    public ZoneOffset offset(Session session) {
        session.require(Permission.READ_SCHEDULE);
        return offset;
    }

    /**
     * Calls a sitting.
     *
     * @param at local date and time
     * @param urgent why there are less than 48 hours left, null where there are more
     * @param agenda at least one point
     */
    @Needs(Permission.KEEP_SCHEDULE)
    public Sitting call(Session session, LocalDateTime at, @Nullable String urgent, List<String> agenda) {
        session.require(Permission.KEEP_SCHEDULE);
        @Nullable String why = urgent == null ? null : Words.needed(urgent, "refused.reason");
        List<String> points = agenda.stream()
                .map(point -> Words.needed(point, "sitting.agenda"))
                .toList();
        if (points.isEmpty()) {
            throw refused("agenda");
        }
        return workspace.write(transaction -> {
            requireNotice(at.toInstant(offset), transaction.now(), why);
            int number = SittingStore.all(transaction.connection()).size() + 1;
            transaction.append(session.person(), SittingActs.CALLED, new SittingActs.Called(number, at, why, points));
            return SittingStore.load(transaction.connection(), number);
        });
    }

    private static void requireNotice(Instant at, Instant now, @Nullable String urgent) {
        if (!at.isAfter(now)) {
            throw refused("past");
        }
        if (urgent == null && at.isBefore(now.plus(NOTICE))) {
            throw refused("notice", NOTICE.toHours());
        }
    }

    /**
     * Opens a sitting with the members who came.
     *
     * @throws Refused without a quorum of two thirds of all members
     */
    @Needs(Permission.DECIDE_SCHEDULE)
    public Sitting open(Session session, int number, Sitting.Attendance attendance) {
        session.require(Permission.DECIDE_SCHEDULE);
        return workspace.write(transaction -> {
            Sitting sitting = in(transaction.connection(), number, Sitting.State.CALLED);
            int members = attendance.members();
            int present = attendance.present();
            if (members < 1 || members > MOST_MEMBERS || present < 0 || present > members) {
                throw refused("members", present, members);
            }
            if (!attendance.hasQuorum()) {
                throw refused("quorum", present, members, attendance.quorum());
            }
            if (transaction.now().isBefore(sitting.at().toInstant(offset))) {
                throw refused("early", sitting.at().toString());
            }
            transaction.append(session.person(), SittingActs.OPENED, new SittingActs.Opened(number, attendance));
            return SittingStore.load(transaction.connection(), number);
        });
    }

    /**
     * Records a question and its vote; it is adopted by a majority of all members.
     *
     * @param decisionNumber as on paper, different from every other decision's
     * @param dissents of members who put their own opinion in writing
     */
    @Needs(Permission.DECIDE_SCHEDULE)
    public Sitting.Decision decide(
            Session session,
            int number,
            String decisionNumber,
            String text,
            Sitting.Vote vote,
            List<Sitting.Dissent> dissents) {
        session.require(Permission.DECIDE_SCHEDULE);
        String name = Words.needed(decisionNumber, "refused.number");
        String words = Words.needed(text, "sitting.text");
        List<Sitting.Dissent> opinions = dissents.stream()
                .map(one -> new Sitting.Dissent(one.member(), Words.needed(one.text(), "sitting.dissent")))
                .toList();
        return workspace.write(transaction -> {
            Sitting sitting = in(transaction.connection(), number, Sitting.State.OPEN);
            if (find(transaction.connection(), name) != null) {
                throw refused("twice", name);
            }
            Sitting.Attendance attendance = Objects.requireNonNull(sitting.attendance());
            requireVote(vote, opinions, attendance);
            Sitting.Decision decision =
                    new Sitting.Decision(name, words, vote, vote.carries(attendance.members()), opinions);
            transaction.append(session.person(), SittingActs.TAKEN, new SittingActs.Taken(number, decision));
            return decision;
        });
    }

    private static void requireVote(Sitting.Vote vote, List<Sitting.Dissent> dissents, Sitting.Attendance attendance) {
        boolean negative = vote.yes() < 0 || vote.no() < 0 || vote.abstained() < 0;
        if (negative || vote.total() != attendance.present()) {
            throw refused("vote", vote.total(), attendance.present());
        }
        long members = dissents.stream().map(Sitting.Dissent::member).distinct().count();
        boolean known = dissents.stream().allMatch(one -> one.member() >= 1 && one.member() <= attendance.members());
        if (!known || members != dissents.size()) {
            throw refused("dissenter", attendance.members());
        }
    }

    /** Closes the minutes: nothing is added to them any more. */
    @Needs(Permission.DECIDE_SCHEDULE)
    public Sitting close(Session session, int number) {
        session.require(Permission.DECIDE_SCHEDULE);
        return workspace.write(transaction -> {
            in(transaction.connection(), number, Sitting.State.OPEN);
            transaction.append(session.person(), SittingActs.CLOSED, new SittingActs.Closed(number));
            return SittingStore.load(transaction.connection(), number);
        });
    }

    /** Records that a sitting is not held, as without a quorum. */
    @Needs(Permission.KEEP_SCHEDULE)
    public Sitting cancel(Session session, int number, String reason) {
        session.require(Permission.KEEP_SCHEDULE);
        String why = Words.needed(reason, "refused.reason");
        return workspace.write(transaction -> {
            in(transaction.connection(), number, Sitting.State.CALLED);
            transaction.append(session.person(), SittingActs.CANCELLED, new SittingActs.Cancelled(number, why));
            return SittingStore.load(transaction.connection(), number);
        });
    }

    private static Sitting in(Connection connection, int number, Sitting.State wanted) throws SQLException {
        Sitting sitting = SittingStore.find(connection, number).orElseThrow(() -> refused("unknown", number));
        if (sitting.state() != wanted) {
            throw refused("state", number, sitting.state());
        }
        return sitting;
    }

    /** A decision taken at a sitting of this commission, with the sitting's day; null where none has that number. */
    static @Nullable Registered find(Connection connection, String number) throws SQLException {
        for (Sitting sitting : SittingStore.all(connection)) {
            for (Sitting.Decision decision : sitting.decisions()) {
                if (decision.number().equals(number)) {
                    return new Registered(decision, sitting.at());
                }
            }
        }
        return null;
    }

    /** A decision that stands in this commission's own minutes must have been adopted, and on that day. */
    static void requireAdopted(Connection connection, PrecinctHours.Act act) throws SQLException {
        Registered registered = find(connection, act.number());
        if (registered != null && !registered.decision().adopted()) {
            throw new Refused("schedule", "hours.refused.not-adopted", act.number());
        }
        if (registered != null && !registered.at().toLocalDate().equals(act.date())) {
            throw new Refused(
                    "schedule",
                    "hours.refused.other-day",
                    act.number(),
                    registered.at().toLocalDate().toString());
        }
    }

    /** A decision and when it was taken. */
    record Registered(Sitting.Decision decision, LocalDateTime at) {}

    private static Refused refused(String key, Object... arguments) {
        return new Refused("schedule", "sitting." + key, arguments);
    }
}
