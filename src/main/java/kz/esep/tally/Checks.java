package kz.esep.tally;

import java.util.ArrayList;
import java.util.List;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.election.Thresholds;

/**
 * Every check of the catalogue on one contest's protocols: a pure function of the settled figures, the form, the
 * precinct, the thresholds and what is known from outside. The same input gives the same report anywhere, so a receiver
 * can repeat it. Safe for use by several threads; make one per contest and keep it.
 */
public final class Checks {
    private final FormLines form;
    private final Thresholds thresholds;

    public Checks(ContestForm form, Thresholds thresholds) {
        this.form = new FormLines(form);
        this.thresholds = thresholds;
    }

    /** The checks of one contest of an election. */
    public static Checks of(Election election, String contest) {
        return new Checks(election.form(contest), election.thresholds());
    }

    /** Makes every check. */
    public CheckReport run(Sheet settled, Precinct precinct, PrecinctContext context) {
        Paper paper = new Paper(settled, form, precinct, thresholds, context);
        List<Finding> findings = new ArrayList<>();
        List<String> applied = new ArrayList<>();
        List<CheckReport.NotApplicable> notApplicable = new ArrayList<>();
        for (Check check : Check.values()) {
            Verdict verdict = check.look(paper);
            if (verdict.reason() != null) {
                notApplicable.add(new CheckReport.NotApplicable(check.code(), verdict.reason(), verdict.what()));
                continue;
            }
            applied.add(check.code());
            for (Verdict.Hit hit : verdict.hits()) {
                findings.add(
                        new Finding(check.code(), check.grade(), hit.about(), hit.lines(), hit.left(), hit.right()));
            }
        }
        return new CheckReport(findings, applied, notApplicable);
    }
}
