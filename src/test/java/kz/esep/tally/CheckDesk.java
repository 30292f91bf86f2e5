package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.election.Defaults;
import org.jspecify.annotations.Nullable;

/** Reports of the checks on one sample protocol. */
abstract class CheckDesk {
    static final Checks CHECKS = new Checks(Sample.form(), Defaults.thresholds());

    static CheckReport report(@Nullable Object... figures) {
        return CHECKS.run(changed(figures), Sample.precinct("0001"), Sample.context());
    }

    static Sheet changed(@Nullable Object... figures) {
        Map<String, @Nullable Long> changes = new HashMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            changes.put(String.valueOf(figures[i]), figures[i + 1] instanceof Number count ? count.longValue() : null);
        }
        return Sample.sheet(changes);
    }

    static List<String> codes(CheckReport report) {
        return report.findings().stream().map(Finding::check).distinct().toList();
    }

    static void finds(String check, CheckReport report) {
        assertTrue(codes(report).contains(check), check + " expected, found " + report.findings());
    }

    static void silent(String check, CheckReport report) {
        assertTrue(report.applied().contains(check), check + " not applied: " + report.notApplicable());
        assertTrue(!codes(report).contains(check), check + " not expected: " + report.findings());
    }

    static void notApplicable(String check, CheckReport.Reason reason, CheckReport report) {
        assertTrue(
                report.notApplicable().stream().anyMatch(one -> one.check().equals(check) && one.reason() == reason),
                check + " " + reason + " expected: " + report.notApplicable());
    }

    static Finding only(String check, CheckReport report) {
        List<Finding> found = report.findings().stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }
}
