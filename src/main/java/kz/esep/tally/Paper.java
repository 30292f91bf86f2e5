package kz.esep.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.esep.election.ContestForm;
import kz.esep.election.Precinct;
import kz.esep.election.Thresholds;
import org.jspecify.annotations.Nullable;

/** One settled protocol with all that the checks may look at. */
record Paper(Sheet sheet, FormLines lines, Precinct precinct, Thresholds thresholds, PrecinctContext context) {
    static final String LISTED = "voters_listed";
    static final String GIVEN = "voters_given_ballots";
    static final String TOOK_PART = "took_part";
    static final String INVALID = "invalid";
    static final String RECEIVED = "ballots_received";
    static final String CANCELLED = "ballots_cancelled";
    static final String STATIONARY = "urn_stationary";
    static final String MOBILE = "urn_mobile";
    static final String APPLICATIONS = "outside_applications";
    static final String OUTSIDE = "voted_outside";
    static final String CERTIFICATES = "voted_by_certificate";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean has(String code) {
        return sheet.figures().containsKey(code);
    }

    /** The count of a line that {@link #gap} has found to be there. */
    long count(String code) {
        return sheet.count(code).orElseThrow();
    }

    long sum(List<String> codes) {
        long sum = 0;
        for (String code : codes) {
            sum += count(code);
        }
        return sum;
    }

    /** The first of these lines that is not there, as the reason why a check does not apply; null when all are. */
    @Nullable
    Verdict gap(List<String> codes) {
        for (String code : codes) {
            if (!has(code)) {
                boolean printed = lines.form().has(code);
                return Verdict.none(printed ? CheckReport.Reason.LINE_MISSING : CheckReport.Reason.NOT_ON_FORM, code);
            }
        }
        return null;
    }

    /** Codes of the open lines of a kind that are filled, by number. */
    List<String> open(String star) {
        int cut = star.indexOf('*');
        String prefix = star.substring(0, cut);
        String suffix = star.substring(cut + 1);
        List<String> found = new ArrayList<>();
        for (String code : sheet.figures().tailMap(prefix).keySet()) {
            if (!code.startsWith(prefix)) {
                break;
            }
            if (code.endsWith(suffix)) {
                found.add(code);
            }
        }
        found.sort((one, other) -> Integer.compare(ContestForm.numberOf(one), ContestForm.numberOf(other)));
        return found;
    }

    /** Whether {@code part} is more than (positive), equal to (0) or less than that percentage of {@code whole}. */
    static int compareShare(long part, long whole, BigDecimal percent) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .compareTo(BigDecimal.valueOf(whole).multiply(percent));
    }
}
