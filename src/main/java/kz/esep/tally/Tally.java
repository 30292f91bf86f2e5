package kz.esep.tally;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.access.Role;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The way of a protocol from paper to accepted, as a pure function.
 *
 * <ul>
 *   <li>Two different people read the paper; the second does not see the first figures and may not read from the same
 *       file. Equal readings match, otherwise only the cells that differ are typed again (decision 0003).
 *   <li>A reading that somebody left open is released by the chair, with a reason; its draft stays its owner's.
 *   <li>A warning needs a reason, an error the chair's decision with an act. A decision holds only for the figures it
 *       was taken on. Returned or recounted, the protocol starts again and its history stays.
 *   <li>Nobody accepts a protocol of which they ever typed a figure.
 *   <li>After acceptance only a correction by chair and secretary changes it, again by two readings (decision 0004).
 * </ul>
 */
public final class Tally {
    private static final Set<Role> EXPLAINERS = Set.of(Role.TYPIST, Role.SECRETARY, Role.CHAIR);

    private Tally() {}

    /** What becomes of the protocol when that person takes that step. */
    public static Outcome step(Protocol protocol, Step step, Context context) {
        return switch (step) {
            case Step.StartReading start -> start(protocol, start, context);
            case Step.FinishReading finish -> finish(protocol, finish, context);
            case Step.TakeBackReading _ -> takeBack(protocol, context);
            case Step.ReleaseReading release -> release(protocol, release, context);
            case Step.Retype retype -> retype(protocol, retype, context);
            case Step.Decide decide -> Judgement.decide(protocol, decide, context);
            case Step.Explain explain -> explain(protocol, explain, context);
            case Step.Accept _ -> Judgement.accept(protocol, context);
            case Step.OpenCorrection open -> Judgement.openCorrection(protocol, open, context);
            case Step.MarkSigned signed -> markSigned(protocol, signed, context);
        };
    }

    private static Outcome start(Protocol protocol, Step.StartReading step, Context context) {
        @Nullable String refusal = mayRead(protocol, step.number(), context);
        if (refusal == null && protocol.reader() != null) {
            refusal = "refused.being-read";
        }
        return refusal != null
                ? refused(refusal)
                : next(protocol, new Event.ReadingStarted(protocol.key(), step.number()), context);
    }

    private static Outcome finish(Protocol protocol, Step.FinishReading step, Context context) {
        Optional<Message> refusal = mayFinish(protocol, step.number(), context);
        if (refusal.isPresent()) {
            return new Outcome.RefusedStep(refusal.get());
        }
        if (step.number() == 2
                && step.file() != null
                && step.file().equals(protocol.readings().getFirst().file())) {
            return refused("refused.same-file");
        }
        for (String code : step.sheet().figures().keySet()) {
            if (!context.form().has(code)) {
                return refused("refused.unknown-line", code);
            }
        }
        Event.ReadingFinished event =
                new Event.ReadingFinished(protocol.key(), step.number(), step.sheet(), step.file(), State.FIRST_DONE);
        if (step.number() == 1) {
            return next(protocol, event, context);
        }
        State state = stateWhenRead(Turn.after(protocol, event, context.person(), context.at()), context);
        return next(
                protocol,
                new Event.ReadingFinished(protocol.key(), step.number(), step.sheet(), step.file(), state),
                context);
    }

    /** Why this person may not hand in that reading now; empty when they may. */
    static Optional<Message> mayFinish(Protocol protocol, int number, Context context) {
        @Nullable String refusal = mayRead(protocol, number, context);
        if (refusal == null && protocol.reader() != null && !protocol.reader().equals(context.person())) {
            refusal = "refused.being-read";
        }
        return Optional.ofNullable(refusal).map(key -> Message.of("tally", key));
    }

    /** Why this person may not make that reading now, null when they may. */
    private static @Nullable String mayRead(Protocol protocol, int number, Context context) {
        if (!context.roles().contains(Role.TYPIST)) {
            return "refused.typist-only";
        }
        boolean turn = switch (protocol.state()) {
            case NOT_STARTED, FIRST_READING -> number == 1;
            case FIRST_DONE, SECOND_READING -> number == 2;
            default -> false;
        };
        if (!turn) {
            return number == 2 && protocol.readings().isEmpty()
                    ? "refused.first-reading-missing"
                    : "refused.read-already";
        }
        boolean readFirst =
                number == 2 && protocol.readings().getFirst().person().equals(context.person());
        if (readFirst) {
            return "refused.same-person";
        }
        return number == 2 && context.counted().contains(context.person()) ? "refused.counted" : null;
    }

    /** Disputed, matched, or explained when the checks leave nothing to explain. */
    static State stateWhenRead(Protocol protocol, Context context) {
        if (protocol.settled() == null) {
            return State.DISPUTED;
        }
        List<Finding> open = context.checking().check(protocol).unexplained(protocol.decisions());
        return open.isEmpty() ? State.EXPLAINED : State.MATCHED;
    }

    private static Outcome takeBack(Protocol protocol, Context context) {
        Optional<String> whose = switch (protocol.state()) {
            case FIRST_READING, SECOND_READING -> Optional.ofNullable(protocol.reader());
            case FIRST_DONE, DISPUTED, MATCHED, EXPLAINED ->
                Optional.of(protocol.readings().getLast().person());
            default -> Optional.empty();
        };
        if (whose.isEmpty()) {
            return refused(
                    protocol.state() == State.NOT_STARTED ? "refused.nothing-read" : "refused.correction-needed");
        }
        if (!whose.get().equals(context.person()) && !context.roles().contains(Role.CHAIR)) {
            return refused("refused.not-your-reading");
        }
        if (protocol.reader() != null && !protocol.reader().equals(context.person())) {
            return refused("refused.release-instead");
        }
        return next(protocol, new Event.ReadingTakenBack(protocol.key()), context);
    }

    private static Outcome release(Protocol protocol, Step.ReleaseReading step, Context context) {
        if (!context.roles().contains(Role.CHAIR)) {
            return refused("refused.chair-only");
        }
        if (protocol.reader() == null) {
            return refused("refused.nobody-reads");
        }
        if (step.reason().isBlank()) {
            return refused("refused.release-reason");
        }
        return next(
                protocol,
                new Event.ReadingReleased(
                        protocol.key(), protocol.reader(), step.reason().strip()),
                context);
    }

    private static Outcome retype(Protocol protocol, Step.Retype step, Context context) {
        if (protocol.state() != State.DISPUTED || !protocol.disputed().contains(step.code())) {
            return refused("refused.not-disputed", step.code());
        }
        Optional<Message> refusal = mayRetype(protocol, context);
        if (refusal.isPresent()) {
            return new Outcome.RefusedStep(refusal.get());
        }
        @Nullable String value = null;
        if (step.value() != null) {
            Optional<String> plain = Cells.plain(step.code(), step.value());
            if (plain.isEmpty()) {
                return refused("refused.not-a-value", step.code());
            }
            value = plain.get();
        }
        Event.Retyped event = new Event.Retyped(protocol.key(), step.code(), value, State.DISPUTED);
        Protocol after = Turn.after(protocol, event, context.person(), context.at());
        return next(
                protocol,
                new Event.Retyped(protocol.key(), step.code(), value, stateWhenRead(after, context)),
                context);
    }

    /** Why this person may not type disputed cells again now; empty when they may. */
    static Optional<Message> mayRetype(Protocol protocol, Context context) {
        if (protocol.state() != State.DISPUTED) {
            return Optional.of(Message.of("tally", "refused.nothing-disputed"));
        }
        boolean reader = protocol.readings().stream()
                .anyMatch(reading -> reading.person().equals(context.person()));
        return reader || context.roles().contains(Role.CHAIR)
                ? Optional.empty()
                : Optional.of(Message.of("tally", "refused.reader-or-chair"));
    }

    private static Outcome explain(Protocol protocol, Step.Explain step, Context context) {
        if (context.roles().stream().noneMatch(EXPLAINERS::contains)) {
            return refused("refused.explainer-only");
        }
        Optional<Finding> finding = Judgement.finding(protocol, step.check(), step.about(), context);
        if (finding.isEmpty()) {
            return refused("refused.no-such-finding", step.check(), step.about());
        }
        if (finding.get().grade() == Grade.ERROR) {
            return refused("refused.error-needs-chair", step.check());
        }
        if (step.reason().isBlank()) {
            return refused("refused.reason-missing", step.check());
        }
        return Judgement.decided(protocol, finding.get(), Decision.Kind.CONFIRMED, "", step.reason(), context);
    }

    private static Outcome markSigned(Protocol protocol, Step.MarkSigned step, Context context) {
        boolean accepted = protocol.state() == State.ACCEPTED || protocol.state() == State.SIGNED;
        if (!accepted) {
            return refused("refused.not-accepted");
        }
        return next(protocol, new Event.Signed(protocol.key(), step.revision()), context);
    }

    static Outcome next(Protocol before, Event event, Context context) {
        Protocol after = Turn.after(before, event, context.person(), context.at());
        return new Outcome.Next(after, event);
    }

    static Outcome refused(String key, Object... arguments) {
        return new Outcome.RefusedStep(Message.of("tally", key, arguments));
    }
}
