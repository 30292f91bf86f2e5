package kz.esep.desktop.killed;

import java.util.List;
import kz.esep.tally.Decision;
import kz.esep.tally.DecisionFile;
import kz.esep.tally.Figures;
import kz.esep.tally.Finding;

/** What the chair answers to findings: an error stands by act 12, a warning was compared with the paper. */
final class Answers {
    private Answers() {}

    /** To everything that is not explained yet. */
    static List<DecisionFile.Row> to(List<Figures.Checked> checked) {
        return checked.stream()
                .flatMap(one -> one.unexplained().stream().map(finding -> answer(one, finding)))
                .toList();
    }

    private static DecisionFile.Row answer(Figures.Checked checked, Finding finding) {
        boolean error = finding.check().startsWith("E");
        return new DecisionFile.Row(
                1,
                checked.protocol().key(),
                finding.check(),
                finding.about(),
                error ? Decision.Kind.ACCEPTED_AS_IT_STANDS : Decision.Kind.CONFIRMED,
                error ? "12" : "",
                "seen");
    }
}
