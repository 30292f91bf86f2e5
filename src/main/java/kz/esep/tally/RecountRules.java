package kz.esep.tally;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.text.Refused;
import kz.esep.text.TypedLine;
import org.jspecify.annotations.Nullable;

/**
 * Whether the ballots of a protocol can be counted again for a cause, as a pure function.
 *
 * @param before the protocol as it stands
 * @param limit until when, as the law or the calendar says; null where neither does
 * @param ended when voting ended
 * @param now local time of the precinct
 * @param above ids of the commissions that can order it
 */
record RecountRules(
        Protocol before, Recount.@Nullable Limit limit, LocalDateTime ended, LocalDateTime now, List<String> above) {
    private static final TypedLine LINE = new TypedLine("tally", 200);

    /**
     * The recount as it is to be recorded.
     *
     * @throws Refused naming what to look at
     */
    Recount judge(Recount wanted) {
        Recount.Kind kind = wanted.kind();
        String by = LINE.needed(wanted.by(), "refused.recount-by." + kind.name());
        String number = LINE.needed(wanted.number(), "refused.recount-number");
        Recount.Limit end = end(wanted.limit());
        if (wanted.received().isAfter(now)) {
            throw refused("refused.recount-future");
        }
        if (wanted.received().isBefore(ended)) {
            throw refused("refused.recount-early", Minutes.said(ended));
        }
        if (wanted.received().isAfter(end.until())) {
            throw refused("refused.recount-late", Minutes.said(end.until()), end.said());
        }
        if (kind == Recount.Kind.REQUESTED && isRequested()) {
            throw refused("refused.recount-once");
        }
        if (kind == Recount.Kind.ORDERED && !above.contains(by)) {
            throw refused("refused.recount-above", String.join(", ", above));
        }
        return new Recount(kind, by, number, wanted.received(), end);
    }

    private Recount.Limit end(Recount.@Nullable Limit typed) {
        if (limit != null) {
            if (typed != null) {
                throw refused("refused.recount-limit-known", Minutes.said(limit.until()), limit.said());
            }
            return limit;
        }
        if (typed == null) {
            throw refused("refused.recount-limit");
        }
        return new Recount.Limit(typed.until(), "", LINE.needed(typed.source(), "refused.recount-limit"));
    }

    /** Whether a proxy's request was followed already. */
    private boolean isRequested() {
        return Stream.concat(
                        Stream.ofNullable(before.correction()),
                        before.history().stream().map(Protocol.Round::correction))
                .filter(correction -> correction != null)
                .map(Protocol.Correction::recount)
                .anyMatch(recount -> recount != null && recount.kind() == Recount.Kind.REQUESTED);
    }

    private static Refused refused(String key, Object... arguments) {
        return new Refused("tally", key, arguments);
    }
}
