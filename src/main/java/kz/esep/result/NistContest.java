package kz.esep.result;

import static kz.esep.result.NistReport.text;
import static kz.esep.result.NistReport.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kz.esep.election.Contest;
import kz.esep.election.ContestForm;
import kz.esep.election.ContestKind;
import kz.esep.election.Election;
import kz.esep.election.ElectionKind;
import kz.esep.text.Wording;

/** One contest of a NIST report, with its ballot counts and the votes of each option. */
final class NistContest {
    private static final String FOUND_STATIONARY = "urn_stationary";
    private static final String FOUND_MOBILE = "urn_mobile";
    private static final String INVALID = "invalid";

    private final Election election;
    private final boolean complete;

    NistContest(Election election, boolean complete) {
        this.election = election;
        this.complete = complete;
    }

    private static boolean isList(Contest contest) {
        return contest.kind() == ContestKind.PARTY_LIST || contest.kind() == ContestKind.LOCAL_PARTY_LIST;
    }

    private static String id(String kind, Contest contest, String option) {
        return kind + "-" + contest.id() + "-" + option;
    }

    List<Object> parties(Contest contest) {
        List<Object> parties = new ArrayList<>();
        if (isList(contest)) {
            for (Contest.Option option : contest.options()) {
                Map<String, Object> party = typed("Party");
                party.put("@id", id("party", contest, option.id()));
                party.put("Name", text(option.name()));
                parties.add(party);
            }
        }
        return parties;
    }

    Map<String, Object> election(Contest contest, List<NistReport.Figures> figures) {
        Map<String, Object> written = typed("Election");
        written.put("Name", text(election.source().name()));
        written.put("StartDate", election.source().votingDay().toString());
        written.put("EndDate", election.source().votingDay().toString());
        if (election.source().kind() == ElectionKind.REFERENDUM) {
            written.put("Type", "other");
            written.put("OtherType", "kz:referendum");
        } else {
            written.put("Type", "general");
        }
        written.put("ElectionScopeId", NistReport.territoryId(contest.territory()));
        Map<String, Object> identifier = typed("ExternalIdentifier");
        identifier.put("Type", "other");
        identifier.put("OtherType", "kz-election");
        identifier.put("Value", election.id());
        written.put("ExternalIdentifier", List.of(identifier));
        List<Object> counts = new ArrayList<>();
        figures.forEach(unit -> ballots(counts, unit));
        written.put("BallotCounts", counts);
        if (contest.kind() == ContestKind.PLURALITY || contest.kind() == ContestKind.MAJORITY_RUN_OFF) {
            written.put("Candidate", candidates(contest));
        }
        written.put("Contest", List.of(contest(contest, figures)));
        return written;
    }

    private static List<Object> candidates(Contest contest) {
        List<Object> candidates = new ArrayList<>();
        for (Contest.Option option : contest.options()) {
            Map<String, Object> candidate = typed("Candidate");
            candidate.put("@id", id("candidate", contest, option.id()));
            candidate.put("BallotName", text(option.name()));
            candidates.add(candidate);
        }
        return candidates;
    }

    private static void ballots(List<Object> counts, NistReport.Figures unit) {
        SortedMap<String, Long> lines = unit.lines();
        Map<String, Object> total = typed("BallotCounts");
        total.put("GpUnitId", unit.unit());
        total.put("Type", "total");
        Long stationary = lines.get(FOUND_STATIONARY);
        Long mobile = lines.get(FOUND_MOBILE);
        if (stationary != null && mobile != null) {
            total.put("BallotsCast", Math.addExact(stationary, mobile));
        }
        Long invalid = lines.get(INVALID);
        if (invalid != null) {
            total.put("BallotsRejected", invalid);
        }
        counts.add(total);
        lines.forEach((line, count) -> {
            if (!isVotes(line) && !line.equals(INVALID)) {
                Map<String, Object> other = typed("BallotCounts");
                other.put("GpUnitId", unit.unit());
                other.put("Type", "other");
                other.put("OtherType", "kz:" + line);
                other.put("BallotsCast", count);
                counts.add(other);
            }
        });
    }

    private static boolean isVotes(String line) {
        return line.startsWith(ContestForm.VOTES_PREFIX) || line.equals(ContestForm.AGAINST_ALL);
    }

    private Map<String, Object> contest(Contest contest, List<NistReport.Figures> figures) {
        boolean candidates = contest.kind() == ContestKind.PLURALITY || contest.kind() == ContestKind.MAJORITY_RUN_OFF;
        String type = isList(contest) ? "PartyContest" : candidates ? "CandidateContest" : "BallotMeasureContest";
        Map<String, Object> written = typed(type);
        written.put("@id", "contest-" + contest.id());
        written.put("Name", contest.name().en());
        written.put("BallotTitle", text(contest.name()));
        written.put("ElectionDistrictId", NistReport.territoryId(contest.territory()));
        switch (contest.kind()) {
            case PARTY_LIST, LOCAL_PARTY_LIST -> written.put("VoteVariation", "proportional");
            case PLURALITY -> written.put("VoteVariation", "plurality");
            case MAJORITY_RUN_OFF -> written.put("VoteVariation", "majority");
            case QUESTION -> written.put("Type", "referendum");
        }
        if (candidates) {
            written.put("VotesAllowed", 1);
            written.put("NumberElected", contest.seats());
        }
        written.put("ContestSelection", selections(contest, figures));
        Map<String, Object> status = typed("CountStatus");
        status.put("Type", "total");
        status.put("Status", complete ? "completed" : "in-process");
        written.put("CountStatus", List.of(status));
        return written;
    }

    private List<Object> selections(Contest contest, List<NistReport.Figures> figures) {
        List<Object> selections = new ArrayList<>();
        for (Contest.Option option : contest.options()) {
            Map<String, Object> selection = selection(contest, option);
            selection.put("SequenceOrder", selections.size() + 1);
            selection.put("VoteCounts", votes(ContestForm.VOTES_PREFIX + option.id(), figures));
            selections.add(selection);
        }
        if (contest.againstAll()) {
            Wording label = election.form(contest.id())
                    .find(ContestForm.AGAINST_ALL)
                    .map(line -> line.label())
                    .orElse(Wording.same(ContestForm.AGAINST_ALL));
            Map<String, Object> selection = measure(id("selection", contest, ContestForm.AGAINST_ALL), label);
            selection.put("SequenceOrder", selections.size() + 1);
            selection.put("VoteCounts", votes(ContestForm.AGAINST_ALL, figures));
            selections.add(selection);
        }
        return selections;
    }

    private static Map<String, Object> selection(Contest contest, Contest.Option option) {
        String id = id("selection", contest, option.id());
        return switch (contest.kind()) {
            case PARTY_LIST, LOCAL_PARTY_LIST ->
                named("PartySelection", id, "PartyIds", id("party", contest, option.id()));
            case PLURALITY, MAJORITY_RUN_OFF ->
                named("CandidateSelection", id, "CandidateIds", id("candidate", contest, option.id()));
            case QUESTION -> measure(id, option.name());
        };
    }

    private static Map<String, Object> named(String type, String id, String field, String value) {
        Map<String, Object> selection = typed(type);
        selection.put("@id", id);
        selection.put(field, List.of(value));
        return selection;
    }

    private static Map<String, Object> measure(String id, Wording label) {
        Map<String, Object> selection = typed("BallotMeasureSelection");
        selection.put("@id", id);
        selection.put("Selection", text(label));
        return selection;
    }

    private static List<Object> votes(String line, List<NistReport.Figures> figures) {
        List<Object> votes = new ArrayList<>();
        for (NistReport.Figures unit : figures) {
            Long count = unit.lines().get(line);
            if (count != null) {
                Map<String, Object> counted = typed("VoteCounts");
                counted.put("GpUnitId", unit.unit());
                counted.put("Type", "total");
                counted.put("Count", count);
                votes.add(counted);
            }
        }
        return votes;
    }
}
