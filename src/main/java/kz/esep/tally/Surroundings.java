package kz.esep.tally;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.election.ContestForm;
import org.jspecify.annotations.Nullable;

/** The checks against what is known from outside the protocol; each needs it to be known. */
final class Surroundings {
    private static final String CHAIR = "chair";
    private static final String SECRETARY = "secretary";
    /** A second reading may be taken back once without a question. */
    private static final int TAKEN_BACK_FREELY = 1;

    private Surroundings() {}

    static Verdict certificates(Paper paper) {
        List<String> lines = List.of(Paper.CERTIFICATES);
        @Nullable Verdict gap = paper.gap(lines);
        if (gap != null) {
            return gap;
        }
        @Nullable Long arrivals = paper.context().arrivals();
        if (arrivals == null) {
            return Verdict.none(CheckReport.Reason.NOT_KNOWN);
        }
        long voted = paper.count(Paper.CERTIFICATES);
        return Verdict.when(voted > arrivals, lines, voted, arrivals);
    }

    static Verdict issuers(Paper paper) {
        List<String> members = paper.open(ContestForm.ISSUED_BY_MEMBER);
        if (members.isEmpty()) {
            boolean printed = paper.lines().form().hasOpen(ContestForm.ISSUED_BY_MEMBER);
            return Verdict.none(
                    printed ? CheckReport.Reason.LINE_MISSING : CheckReport.Reason.NOT_ON_FORM,
                    ContestForm.ISSUED_BY_MEMBER);
        }
        @Nullable Map<Integer, String> roles = paper.context().issuingRoles();
        if (roles == null) {
            return Verdict.none(CheckReport.Reason.NOT_KNOWN);
        }
        List<Verdict.Hit> hits = new ArrayList<>();
        for (String member : members) {
            @Nullable String role = roles.get(ContestForm.numberOf(member));
            if (CHAIR.equals(role) || SECRETARY.equals(role)) {
                hits.add(new Verdict.Hit(member, List.of(member), paper.count(member), 0));
            }
        }
        return Verdict.of(hits);
    }

    static Verdict time(Paper paper) {
        @Nullable LocalDateTime time = paper.sheet().time();
        @Nullable LocalDateTime end = paper.context().endOfVoting();
        if (time == null) {
            return Verdict.none(CheckReport.Reason.LINE_MISSING, Sheet.TIME);
        }
        if (end == null) {
            return Verdict.none(CheckReport.Reason.NOT_KNOWN);
        }
        return Verdict.when(time.isBefore(end), List.of(Sheet.TIME), Minutes.of(time), Minutes.of(end));
    }

    static Verdict sameAsAnother(Paper paper) {
        @Nullable String other = paper.context().sameAs();
        int filled = paper.sheet().figures().size();
        return other == null
                ? Verdict.CLEAN
                : Verdict.of(List.of(new Verdict.Hit(
                        other, List.copyOf(paper.sheet().figures().keySet()), filled, filled)));
    }

    static Verdict takenBack(Paper paper) {
        int times = paper.context().takenBack();
        return Verdict.when(times > TAKEN_BACK_FREELY, List.of(), times, TAKEN_BACK_FREELY);
    }
}
