package kz.esep.commission;

import java.time.LocalDate;
import java.util.List;
import kz.esep.election.Body;

/**
 * A person who becomes a member.
 *
 * @param publicServant whether the main work is in the public service: then the pay is another (Art. 20(11))
 * @param bars what the person said or the commission knows; empty when nothing is against it
 * @param since first day of the membership
 * @param decision of the maslikhat or whoever formed the commission: its number and date
 */
public record Entrant(
        Body body,
        Particulars particulars,
        Post post,
        Proposer proposer,
        boolean publicServant,
        List<Bar> bars,
        LocalDate since,
        String decision) {
    public Entrant {
        bars = bars.stream().distinct().sorted().toList();
    }

    /** The same in another commission and from another day on. */
    Entrant in(Body other, LocalDate day) {
        return new Entrant(other, particulars, post, proposer, publicServant, bars, day, decision);
    }
}
