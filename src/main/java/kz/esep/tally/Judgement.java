package kz.esep.tally;

import java.util.List;
import java.util.Optional;
import kz.esep.access.Role;

/** The steps that judge a settled protocol: decisions, acceptance, and opening a correction. */
final class Judgement {
    private Judgement() {}

    static Outcome decide(Protocol protocol, Step.Decide step, Context context) {
        if (!context.roles().contains(Role.CHAIR)) {
            return Tally.refused("refused.chair-only");
        }
        Optional<Finding> finding = finding(protocol, step.check(), step.about(), context);
        if (finding.isEmpty()) {
            return Tally.refused("refused.no-such-finding", step.check(), step.about());
        }
        boolean warning = finding.get().grade() == Grade.WARNING;
        boolean back = step.kind() == Decision.Kind.RETURNED || step.kind() == Decision.Kind.RECOUNT_ORDERED;
        if (!back && (step.kind() == Decision.Kind.CONFIRMED) != warning) {
            return Tally.refused(warning ? "refused.warning-is-confirmed" : "refused.error-is-decided", step.check());
        }
        if (step.kind() != Decision.Kind.CONFIRMED && step.act().isBlank()) {
            return Tally.refused("refused.act-missing", step.check());
        }
        if (step.reason().isBlank()) {
            return Tally.refused("refused.reason-missing", step.check());
        }
        return decided(protocol, finding.get(), step.kind(), step.act().strip(), step.reason(), context);
    }

    /** The finding of that name in a protocol that can still be decided about. */
    static Optional<Finding> finding(Protocol protocol, String check, String about, Context context) {
        boolean open = protocol.state() == State.MATCHED || protocol.state() == State.EXPLAINED;
        return open ? context.checking().check(protocol).find(check, about) : Optional.empty();
    }

    static Outcome decided(
            Protocol protocol, Finding finding, Decision.Kind kind, String act, String reason, Context context) {
        boolean back = kind == Decision.Kind.RETURNED || kind == Decision.Kind.RECOUNT_ORDERED;
        Event.Decided event =
                event(protocol, finding, kind, act, reason.strip(), back ? State.NOT_STARTED : State.MATCHED);
        if (!back) {
            Protocol after = Turn.after(protocol, event, context.person(), context.at());
            event = event(protocol, finding, kind, act, reason.strip(), Tally.stateWhenRead(after, context));
        }
        return Tally.next(protocol, event, context);
    }

    private static Event.Decided event(
            Protocol protocol, Finding finding, Decision.Kind kind, String act, String reason, State state) {
        return new Event.Decided(
                protocol.key(),
                finding.check(),
                finding.about(),
                kind,
                act,
                reason,
                finding.left(),
                finding.right(),
                state);
    }

    static Outcome accept(Protocol protocol, Context context) {
        if (!context.roles().contains(Role.CHAIR)) {
            return Tally.refused("refused.chair-only");
        }
        if (protocol.state() != State.MATCHED && protocol.state() != State.EXPLAINED) {
            boolean accepted = protocol.state() == State.ACCEPTED || protocol.state() == State.SIGNED;
            return Tally.refused(accepted ? "refused.accepted-already" : "refused.not-matched");
        }
        if (protocol.typists().contains(context.person())) {
            return Tally.refused("refused.acceptor-typed");
        }
        if (context.counted().contains(context.person())) {
            return Tally.refused("refused.acceptor-counted");
        }
        List<Finding> open = context.checking().check(protocol).unexplained(protocol.decisions());
        if (!open.isEmpty()) {
            return Tally.refused(
                    "refused.unexplained",
                    open.size(),
                    String.join(
                            ", ", open.stream().map(Finding::check).distinct().toList()));
        }
        return Tally.next(
                protocol, new Event.Accepted(protocol.key(), context.checking().known(protocol)), context);
    }

    static Outcome openCorrection(Protocol protocol, Step.OpenCorrection step, Context context) {
        if (!context.roles().contains(Role.CHAIR)) {
            return Tally.refused("refused.chair-only");
        }
        if (!step.secretaryRoles().contains(Role.SECRETARY) || step.secretary().equals(context.person())) {
            return Tally.refused("refused.secretary-needed");
        }
        if (protocol.state() != State.ACCEPTED && protocol.state() != State.SIGNED) {
            return Tally.refused("refused.not-accepted");
        }
        if (step.act().isBlank() || step.reason().isBlank()) {
            return Tally.refused("refused.correction-act");
        }
        return Tally.next(
                protocol,
                new Event.CorrectionOpened(
                        protocol.key(), step.act().strip(), step.reason().strip(), step.secretary(), step.recount()),
                context);
    }
}
