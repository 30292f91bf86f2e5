package kz.esep.tally;

import static kz.esep.election.ContestForm.BOX_APPLICATIONS;
import static kz.esep.election.ContestForm.BOX_BALLOTS;

import java.util.ArrayList;
import java.util.List;
import kz.esep.election.ContestForm;

/** The check that every required line is filled: an empty cell is missing, never zero. */
final class Completeness {
    private Completeness() {}

    static Verdict requiredLines(Paper paper) {
        List<Verdict.Hit> hits = new ArrayList<>();
        for (String code : paper.lines().required()) {
            if (!paper.has(code)) {
                hits.add(missing(code));
            }
        }
        for (String star : ContestForm.OPEN) {
            if (paper.lines().requiresOpen(star) && paper.open(star).isEmpty() && !noBoxesWereUsed(paper, star)) {
                hits.add(missing(star));
            }
        }
        halves(paper, BOX_BALLOTS, BOX_APPLICATIONS, hits);
        halves(paper, BOX_APPLICATIONS, BOX_BALLOTS, hits);
        return Verdict.of(hits);
    }

    /** A row of a mobile box has both figures, where the form has both. */
    private static void halves(Paper paper, String star, String otherStar, List<Verdict.Hit> hits) {
        if (!paper.lines().form().hasOpen(otherStar)) {
            return;
        }
        for (String code : paper.open(star)) {
            String other = otherStar.replace("*", Integer.toString(ContestForm.numberOf(code)));
            if (!paper.has(other)) {
                hits.add(missing(other));
            }
        }
    }

    /** Where nobody voted outside there was no mobile box, and so there is no row of one. */
    private static boolean noBoxesWereUsed(Paper paper, String star) {
        return star.startsWith("mobile_box.")
                && paper.sheet().count(Paper.MOBILE).orElse(1) == 0
                && paper.sheet().count(Paper.APPLICATIONS).orElse(1) == 0;
    }

    private static Verdict.Hit missing(String code) {
        return new Verdict.Hit(code, List.of(code), 0, 0);
    }
}
