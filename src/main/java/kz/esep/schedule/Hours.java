package kz.esep.schedule;

import java.time.LocalTime;
import kz.esep.election.Election;

/**
 * Hours of voting at a precinct, local time to the minute (Art. 38).
 *
 * @param opens when voting begins
 * @param closes when it ends and the count may begin
 */
public record Hours(LocalTime opens, LocalTime closes) {

    /** What holds where nothing else was decided: the edition's beginning, and the end that the package has. */
    public static Hours standard(Election election, String precinct) {
        return new Hours(
                election.ruleEdition().polling().opens(),
                election.precinct(precinct).endOfVoting());
    }

    /** What the edition itself says, for where no single precinct is meant. */
    public static Hours standard(Election election) {
        return new Hours(
                election.ruleEdition().polling().opens(),
                election.ruleEdition().polling().closes());
    }

    /** As 07:00-20:00. */
    @Override
    public String toString() {
        return DateTexts.time(opens) + "-" + DateTexts.time(closes);
    }
}
