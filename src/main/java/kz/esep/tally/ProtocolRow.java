package kz.esep.tally;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One protocol in a list: where it stands, never its figures.
 *
 * @param reader who is reading it at the moment, null when nobody is
 * @param readers who has read it in this round
 * @param counted who recorded figures of the count and makes no second reading; empty unless one is due
 * @param disputed codes of the disputed cells in the order of the paper
 * @param unexplained findings that need a reason or a decision; empty until it is settled and once it is accepted
 * @param since when the latest thing happened to it, null while nobody has begun it
 * @param acceptance who accepted it and when, null until then
 * @param underCorrection whether it was accepted before and is being changed
 */
public record ProtocolRow(
        ProtocolKey key,
        int version,
        State state,
        @Nullable String reader,
        List<String> readers,
        Set<String> counted,
        List<String> disputed,
        List<Finding> unexplained,
        @Nullable Instant since,
        Protocol.@Nullable Acceptance acceptance,
        boolean underCorrection) {

    static ProtocolRow of(
            Protocol protocol, @Nullable Instant since, List<String> disputed, List<Finding> unexplained) {
        return new ProtocolRow(
                protocol.key(),
                protocol.version(),
                protocol.state(),
                protocol.reader(),
                protocol.readings().stream().map(Reading::person).toList(),
                Set.of(),
                List.copyOf(disputed),
                unexplained,
                since,
                protocol.acceptance(),
                protocol.underCorrection());
    }

    /** The same, while these people are kept from the second reading. */
    ProtocolRow counted(Set<String> people) {
        return new ProtocolRow(
                key,
                version,
                state,
                reader,
                readers,
                Set.copyOf(people),
                disputed,
                unexplained,
                since,
                acceptance,
                underCorrection);
    }

    /** Whether only the chair brings it further: it is settled and nothing is open, or an error is. */
    public boolean waitsForChair() {
        return isJudged()
                && (unexplained.isEmpty() || unexplained.stream().anyMatch(finding -> finding.grade() == Grade.ERROR));
    }

    /** Whether a warning has no reason yet. */
    public boolean waitsForReason() {
        return unexplained.stream().anyMatch(finding -> finding.grade() == Grade.WARNING);
    }

    private boolean isJudged() {
        return state == State.MATCHED || state == State.EXPLAINED;
    }
}
