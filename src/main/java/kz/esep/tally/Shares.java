package kz.esep.tally;

import static kz.esep.tally.Paper.GIVEN;
import static kz.esep.tally.Paper.INVALID;
import static kz.esep.tally.Paper.LISTED;
import static kz.esep.tally.Paper.MOBILE;
import static kz.esep.tally.Paper.OUTSIDE;
import static kz.esep.tally.Paper.RECEIVED;
import static kz.esep.tally.Paper.STATIONARY;
import static kz.esep.tally.Paper.TOOK_PART;

import java.util.ArrayList;
import java.util.List;
import kz.esep.election.ContestForm;
import kz.esep.election.Thresholds;
import org.jspecify.annotations.Nullable;

/** The checks that look for unusual shares. Shares are compared exactly, never rounded. */
final class Shares {
    private Shares() {}

    static Verdict reserve(Paper paper) {
        List<String> lines = List.of(RECEIVED, LISTED);
        @Nullable Verdict gap = paper.gap(lines);
        if (gap != null) {
            return gap;
        }
        long most = (101 * paper.count(LISTED) + 99) / 100;
        return Verdict.when(paper.count(RECEIVED) > most, lines, paper.count(RECEIVED), most);
    }

    static Verdict invalid(Paper paper) {
        List<String> lines = List.of(INVALID, STATIONARY, MOBILE);
        @Nullable Verdict gap = paper.gap(lines);
        if (gap != null) {
            return gap;
        }
        long invalid = paper.count(INVALID);
        long found = paper.count(STATIONARY) + paper.count(MOBILE);
        if (found == 0 && invalid == 0) {
            return Verdict.none(CheckReport.Reason.NOTHING_TO_COMPARE);
        }
        boolean many = Paper.compareShare(invalid, found, paper.thresholds().invalidPercent()) >= 0;
        return Verdict.when(many, lines, invalid, found);
    }

    static Verdict turnout(Paper paper) {
        List<String> lines = List.of(GIVEN, LISTED);
        @Nullable Verdict gap = paper.gap(lines);
        if (gap != null) {
            return gap;
        }
        Thresholds.@Nullable Band band =
                paper.thresholds().turnout().get(paper.precinct().kind());
        if (band == null) {
            return Verdict.none(CheckReport.Reason.NO_LIMIT);
        }
        long listed = paper.count(LISTED);
        if (listed == 0) {
            return Verdict.none(CheckReport.Reason.NOBODY_LISTED);
        }
        long given = paper.count(GIVEN);
        boolean outside =
                Paper.compareShare(given, listed, band.low()) < 0 || Paper.compareShare(given, listed, band.high()) > 0;
        return Verdict.when(outside, lines, given, listed);
    }

    static Verdict oneSided(Paper paper) {
        List<String> votes = new ArrayList<>(paper.lines().votes());
        if (paper.lines().againstAll()) {
            votes.add(ContestForm.AGAINST_ALL);
        }
        List<String> lines = new ArrayList<>(List.of(TOOK_PART));
        lines.addAll(votes);
        @Nullable Verdict gap = paper.gap(lines);
        if (gap != null) {
            return gap;
        }
        if (paper.count(TOOK_PART) == 0) {
            return Verdict.when(true, List.of(TOOK_PART), 0, 0);
        }
        if (votes.size() == 1) {
            return Verdict.none(CheckReport.Reason.NOTHING_TO_COMPARE);
        }
        long all = paper.sum(votes);
        for (String option : paper.lines().votes()) {
            if (all > 0 && paper.count(option) == all) {
                return Verdict.of(List.of(new Verdict.Hit(option, List.of(option, TOOK_PART), all, all)));
            }
        }
        return Verdict.CLEAN;
    }

    static Verdict listed(Paper paper) {
        @Nullable Verdict gap = paper.gap(List.of(LISTED));
        if (gap != null) {
            return gap;
        }
        long now = paper.count(LISTED);
        long before = paper.precinct().listedVoters();
        long difference = Math.abs(now - before);
        boolean much = Paper.compareShare(difference, before, paper.thresholds().listedPercent()) > 0
                || difference > paper.thresholds().listedVoters();
        return Verdict.when(much, List.of(LISTED), now, before);
    }

    static Verdict outside(Paper paper) {
        List<String> lines = List.of(OUTSIDE, GIVEN);
        @Nullable Verdict gap = paper.gap(lines);
        if (gap != null) {
            return gap;
        }
        boolean many = Paper.compareShare(
                        paper.count(OUTSIDE),
                        paper.count(GIVEN),
                        paper.thresholds().outsidePercent())
                > 0;
        return Verdict.when(many, lines, paper.count(OUTSIDE), paper.count(GIVEN));
    }
}
