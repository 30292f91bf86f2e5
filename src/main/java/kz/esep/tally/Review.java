package kz.esep.tally;

import java.util.List;
import java.util.Objects;
import kz.esep.election.ContestForm;
import org.jspecify.annotations.Nullable;

/**
 * A settled protocol with everything a reviewer looks at.
 *
 * @param protocol with its readings, retypings, decisions and earlier rounds, each with who and when
 * @param report what the checks say now, of an accepted protocol what they said when it was accepted
 * @param beside both readings in the order of the paper
 * @param findings all that was found, open ones and answered ones, in the catalogue's order
 * @param annexes what each correction changed, oldest first; the one under way counts as if it were accepted as it stands
 */
public record Review(
        Protocol protocol, CheckReport report, List<Beside> beside, List<Judged> findings, List<Annex> annexes) {
    public Review {
        beside = List.copyOf(beside);
        findings = List.copyOf(findings);
        annexes = List.copyOf(annexes);
    }

    /**
     * A finding with its answer.
     *
     * @param answer the decision or reason that holds, with who and when; null while it is open
     */
    public record Judged(Finding finding, @Nullable Decision answer) {
        /** Whether a reason or a decision is still due. */
        public boolean open() {
            return answer == null;
        }
    }

    static Review of(Protocol protocol, CheckReport report, ContestForm form) {
        return new Review(
                protocol,
                report,
                Beside.of(protocol, form),
                report.findings().stream()
                        .map(finding -> new Judged(
                                finding,
                                CheckReport.answer(finding, protocol.decisions())
                                        .orElse(null)))
                        .toList(),
                Annexes.of(
                        protocol.version(),
                        protocol.correction(),
                        Objects.requireNonNull(protocol.settled()),
                        protocol.history()));
    }
}
