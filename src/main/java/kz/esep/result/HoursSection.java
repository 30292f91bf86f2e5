package kz.esep.result;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.election.RuleEdition;
import kz.esep.schedule.Hours;
import kz.esep.schedule.HoursInForce;
import kz.esep.schedule.PrecinctHours;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The record's section of polling hours: written from the schedule, read against the package and the law's limits. */
final class HoursSection {
    private final Election election;
    private final Map<String, Sections.Hours> rows = new HashMap<>();

    private HoursSection(Election election) {
        this.election = election;
    }

    /** What the commission keeps; null while it keeps no hours. */
    static @Nullable List<Sections.Hours> of(Workspace workspace, Election election) {
        List<Sections.Hours> rows = new HoursInForce(workspace, election)
                .kept().stream().map(hours -> row(election, hours)).toList();
        return rows.isEmpty() ? null : rows;
    }

    private static Sections.Hours row(Election election, PrecinctHours kept) {
        Hours hours = kept.inForce(Hours.standard(election, kept.precinct()));
        PrecinctHours.Decision decision = kept.decision();
        PrecinctHours.Closing closing = kept.closing();
        return new Sections.Hours(
                kept.precinct(),
                hours.opens(),
                hours.closes(),
                decision == null ? null : decision.act().number(),
                closing == null ? null : closing.at());
    }

    /** The section of a record that came in. */
    static HoursSection of(ResultRecord record, Election election) {
        HoursSection section = new HoursSection(election);
        if (record.hours() != null) {
            record.hours().forEach(row -> section.rows.put(row.precinct(), row));
        }
        return section;
    }

    /** What is wrong with the section, null when nothing is: a foreign precinct, one twice, or hours against Art. 38. */
    static @Nullable Message disagreement(ResultRecord record, Election election) {
        List<Sections.Hours> rows = record.hours() == null ? List.of() : record.hours();
        HoursSection section = of(record, election);
        for (Sections.Hours row : rows) {
            if (!section.holds(row, record.header().commission())) {
                return Message.of("result", "V10.hours", row.precinct());
            }
        }
        return rows.size() == section.rows.size()
                ? null
                : Message.of("result", "V10.hours", rows.getLast().precinct());
    }

    private boolean holds(Sections.Hours row, String commission) {
        boolean own = election.findPrecinct(row.precinct())
                .map(Precinct::commission)
                .filter(commission::equals)
                .isPresent();
        if (!own) {
            return false;
        }
        Hours standard = Hours.standard(election, row.precinct());
        RuleEdition.Polling polling = election.ruleEdition().polling();
        boolean decided = row.decision() != null && polling.allows(row.from(), row.to());
        boolean early = row.closedEarlyAt() == null
                || (row.closedEarlyAt().isAfter(row.from())
                        && row.closedEarlyAt().isBefore(row.to()));
        return early && (decided || standard.equals(new Hours(row.from(), row.to())));
    }

    /**
     * Whether a protocol may have been checked against that end of voting: the package's, the decided one, or the early
     * one, whichever was known when the protocol was accepted.
     */
    boolean gives(String precinct, @Nullable LocalDateTime end) {
        if (election.endOfVoting(precinct).equals(end)) {
            return true;
        }
        Sections.Hours row = rows.get(precinct);
        return row != null
                && end != null
                && end.toLocalDate().equals(election.source().votingDay())
                && (end.toLocalTime().equals(row.to()) || end.toLocalTime().equals(row.closedEarlyAt()));
    }
}
