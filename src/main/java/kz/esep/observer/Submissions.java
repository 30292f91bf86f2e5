package kz.esep.observer;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Sealed;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Entry;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Acts, appeals and reports that persons present hand in, and when they were answered (Art. 20-1(2), 48, 49). */
@UseCases
public final class Submissions {
    private final Workspace workspace;
    private final Election election;
    private final Times times;

    public Submissions(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        times = new Times(election);
    }

    /**
     * Records what was handed in: all of a file or nothing.
     *
     * @return the numbers it has from now on
     * @throws Refused naming the first rows that cannot be recorded: nobody of that id, a time still to come, nothing said
     *     about what it is about
     */
    @Needs(Permission.KEEP_ATTENDANCE)
    public List<Long> handIn(Session session, SubmissionFile file) {
        session.require(Permission.KEEP_ATTENDANCE);
        return workspace.write(transaction -> Rows.each(file.rows(), row -> handIn(session, row, transaction)));
    }

    /**
     * Records one thing that was handed in.
     *
     * @return its number
     * @throws Refused as for a file
     */
    @Needs(Permission.KEEP_ATTENDANCE)
    public long handIn(Session session, SubmissionFile.Row row) {
        session.require(Permission.KEEP_ATTENDANCE);
        return workspace.write(transaction -> handIn(session, row, transaction));
    }

    private long handIn(Session session, SubmissionFile.Row row, Transaction transaction) throws SQLException {
        Observer by = Observers.find(transaction.connection(), row.person());
        String about = Words.TEXT.needed(row.about(), "refused.about");
        Instant at = times.moment(row.received(), by.precinct(), transaction.now());
        long number = Long.parseLong(SubmissionRow.TABLE.nextId(transaction.connection()));
        Sealed sealed = session.seal(ObserverActs.about(number), about);
        transaction.append(
                session.person(),
                ObserverActs.HANDED_IN,
                new ObserverActs.HandedIn(number, by.id(), row.kind(), sealed, at));
        return number;
    }

    /**
     * Records answers: all of a file or none.
     *
     * @throws Refused naming the first rows that cannot be recorded: nothing of that number, answered already, a time still
     *     to come or before it was received, no answer said
     */
    @Needs(Permission.KEEP_ATTENDANCE)
    public void answer(Session session, AnswerFile file) {
        session.require(Permission.KEEP_ATTENDANCE);
        workspace.write(transaction -> Rows.each(file.rows(), row -> answer(session, row, transaction)));
    }

    /**
     * Records one answer.
     *
     * @throws Refused as for a file
     */
    @Needs(Permission.KEEP_ATTENDANCE)
    public void answer(Session session, AnswerFile.Row row) {
        session.require(Permission.KEEP_ATTENDANCE);
        workspace.write(transaction -> answer(session, row, transaction));
    }

    private Entry answer(Session session, AnswerFile.Row row, Transaction transaction) throws SQLException {
        SubmissionRow was = SubmissionRow.TABLE.find(transaction.connection(), Long.toString(row.submission()));
        if (was == null) {
            throw new Refused("observer", "refused.no-submission", Long.toString(row.submission()));
        }
        if (was.answered() != null) {
            throw new Refused("observer", "refused.answered", Long.toString(row.submission()));
        }
        String what = Words.TEXT.needed(row.answer(), "refused.answer");
        Instant at = times.moment(row.given(), was.precinct(), transaction.now());
        if ((at == null ? transaction.now() : at).isBefore(was.received().at())) {
            throw new Refused("observer", "refused.before-received", Long.toString(row.submission()));
        }
        Sealed sealed = session.seal(ObserverActs.answer(row.submission()), what);
        return transaction.append(
                session.person(), ObserverActs.ANSWERED, new ObserverActs.Answered(row.submission(), sealed, at));
    }

    /** Everything that was handed in, in the order of the numbers; texts where the session has the key. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Submission> list(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return seen(session.hasKey() ? session.opener() : null);
    }

    private List<Submission> seen(Session.@Nullable Opener opener) {
        ObserverRules rules = ObserverRules.of(election.source().ruleEdition());
        return workspace.read(SubmissionRow.TABLE::all).stream()
                .map(row -> seen(row, rules, opener))
                .toList();
    }

    private Submission seen(SubmissionRow row, ObserverRules rules, Session.@Nullable Opener opener) {
        Sealed answer = row.answer();
        Moment answered = row.answered();
        return new Submission(
                row.number(),
                row.precinct(),
                row.observer(),
                row.kind(),
                row.received(),
                opener == null ? null : opener.open(ObserverActs.about(row.number()), row.about()),
                rules.due(
                        row.kind(),
                        day(row.received().at(), row.precinct()),
                        election.source().votingDay()),
                answered == null
                        ? null
                        : new Submission.Answer(
                                answered,
                                opener == null || answer == null
                                        ? null
                                        : opener.open(ObserverActs.answer(row.number()), answer)));
    }

    private LocalDate day(Instant at, String precinct) {
        return at.atOffset(times.offset(precinct)).toLocalDate();
    }

    /** Answers that were given late, or are missing although they were due. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Objection> objections(Session session) {
        session.require(Permission.SEE_REGISTERS);
        Message source = ObserverRules.of(election.source().ruleEdition()).source("answers");
        Instant now = workspace.clock().instant();
        return seen(null).stream()
                .filter(one -> isLate(one, now))
                .map(one -> objection(one, source))
                .toList();
    }

    private boolean isLate(Submission one, Instant now) {
        ZoneOffset offset = times.offset(one.precinct());
        return one.isLate(now.atOffset(offset).toLocalDate(), offset);
    }

    private static Objection objection(Submission one, Message source) {
        String code = one.answer() == null ? "unanswered" : "answered-late";
        Submission.Deadline due = one.due();
        String day = due == null ? "" : due.day().toString();
        Message what = Message.of("observer", "objection." + code, one.kind().said(), Long.toString(one.number()), day);
        return new Objection(code, one.precinct(), Long.toString(one.number()), what, source);
    }
}
