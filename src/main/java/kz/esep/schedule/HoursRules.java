package kz.esep.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.election.RuleEdition;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The rules of Art. 38 for one precinct at one moment, with the limits of the election's rule edition. Each method says
 * what stands against an act, null where nothing does.
 */
final class HoursRules {
    private static final String EARLY_LIST = "early-close-list";

    private final RuleEdition.Polling polling;
    private final LocalDate votingDay;
    private final Precinct precinct;
    private final Hours standard;
    private final Instant now;
    private final Election election;

    HoursRules(Election election, String precinct, Instant now) {
        this.polling = election.ruleEdition().polling();
        this.votingDay = election.source().votingDay();
        this.precinct = election.precinct(precinct);
        this.standard = Hours.standard(election, precinct);
        this.now = now;
        this.election = election;
    }

    /** Other hours must lie within the limits and change something. */
    @Nullable
    Message proposal(PrecinctHours before, Hours wanted) {
        if (!isWhole(wanted.opens()) || !isWhole(wanted.closes())) {
            return refused("minutes");
        }
        if (!polling.allows(wanted.opens(), wanted.closes())) {
            return refused(
                    "limits", wanted.toString(), DateTexts.time(polling.earliest()), DateTexts.time(polling.latest()));
        }
        if (before.proposal() != null) {
            return refused("proposal-open", before.proposal().hours().toString());
        }
        return wanted.equals(before.inForce(standard)) ? refused("same", wanted.toString()) : null;
    }

    private static boolean isWhole(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }

    /** A decision is about an open proposal and was made before voting, where the edition says so some days before. */
    @Nullable
    Message decision(PrecinctHours before, PrecinctHours.Act act) {
        if (before.proposal() == null) {
            return refused("nothing-proposed");
        }
        LocalDate last = votingDay.minusDays(Math.max(1, polling.decidedDaysBefore()));
        if (act.date().isAfter(last)) {
            return refused("too-late", act.date().toString(), last.toString());
        }
        return future(act.date());
    }

    @Nullable
    Message refusal(PrecinctHours before, PrecinctHours.Act act) {
        return before.proposal() == null ? refused("nothing-proposed") : future(act.date());
    }

    /** Voters are told after the decision and before voting ends. */
    @Nullable
    Message notice(PrecinctHours before, LocalDate date) {
        PrecinctHours.Decision decision = before.decision();
        if (decision == null) {
            return refused("nothing-decided");
        }
        if (date.isBefore(decision.act().date()) || date.isAfter(votingDay)) {
            return refused("notice-date", date.toString(), decision.act().date().toString(), votingDay.toString());
        }
        return future(date);
    }

    /** Only some kinds of precincts are listed, and only until the law's day (Art. 38(3)) or the centre's. */
    @Nullable
    Message earlyList(PrecinctHours.Act act) {
        if (!polling.earlyClosing().contains(precinct.kind())) {
            return refused("kind", precinct.kind());
        }
        LocalDate last = earlyListEnds();
        return act.date().isAfter(last)
                ? refused("too-late", act.date().toString(), last.toString())
                : future(act.date());
    }

    /** The last day on which precincts are listed: the law's or the centre's. */
    LocalDate earlyListEnds() {
        return new Reckoning(election, precinct.utcOffset(), standard)
                .find(EARLY_LIST)
                .map(date -> date.when().date())
                .orElse(votingDay.minusDays(1));
    }

    /** Voting ends early once everybody on the list has voted. */
    @Nullable
    Message closing(PrecinctHours before, PrecinctHours.Closing closing, long voted) {
        if (before.early() == null) {
            return refused("not-listed");
        }
        if (before.closing() != null) {
            return refused("closed", DateTexts.time(before.closing().at()));
        }
        Hours hours = before.inForce(standard);
        if (!closing.at().isAfter(hours.opens()) || !closing.at().isBefore(hours.closes()) || !isWhole(closing.at())) {
            return refused("closing-time", DateTexts.time(closing.at()), hours.toString());
        }
        if (!new When(votingDay, closing.at(), precinct.utcOffset()).isPast(now)) {
            return refused("not-yet", DateTexts.time(closing.at()));
        }
        return closing.listed() < 1 || closing.listed() != voted
                ? refused("not-all-voted", closing.listed(), voted)
                : null;
    }

    private @Nullable Message future(LocalDate date) {
        return date.isAfter(When.today(now, precinct.utcOffset())) ? refused("future", date.toString()) : null;
    }

    private static Message refused(String key, Object... arguments) {
        return Message.of("schedule", "hours.refused." + key, arguments);
    }
}
