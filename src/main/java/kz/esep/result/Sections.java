package kz.esep.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import kz.esep.count.Departure;
import org.jspecify.annotations.Nullable;

/**
 * The optional sections of a result record. The first schema fixes them, so that a later program can fill them without
 * a new schema; until a feature keeps such facts its section is absent, not empty. None carries personal data.
 */
public final class Sections {

    private Sections() {}

    /**
     * Polling hours of a precinct, local time (Art. 38).
     *
     * @param decision number of the territorial commission's decision when the hours differ from 07:00 to 20:00
     * @param closedEarlyAt when everyone on the list had voted before the end (Art. 38(3)), null otherwise
     */
    public record Hours(
            String precinct,
            LocalTime from,
            LocalTime to,
            @Nullable String decision,
            @Nullable LocalTime closedEarlyAt) {}

    /**
     * The commission's absentee certificates, serial numbers only (Art. 41).
     *
     * @param stock what the commission and its precincts answer for
     * @param precincts those whose registers have something to say, once for each type
     * @param spoiled before a precinct had them
     * @param lost before a precinct had them
     */
    public record Certificates(List<Range> stock, List<Serials> precincts, List<Range> spoiled, List<Range> lost) {
        public Certificates {
            stock = List.copyOf(stock);
            precincts = List.copyOf(precincts);
            spoiled = List.copyOf(spoiled);
            lost = List.copyOf(lost);
        }
    }

    /** Serial numbers from first to last, both included. */
    public record Range(String type, long first, long last) {}

    /**
     * What became of the certificates of one type at one precinct. A number that was issued and then spoiled or lost is
     * not among the issued ones any more.
     *
     * @param accepted those that voters brought and other precincts issued
     * @param acceptedAt when each of them was registered
     */
    public record Serials(
            String precinct,
            String type,
            List<Long> issued,
            List<Long> accepted,
            List<Instant> acceptedAt,
            List<Long> spoiled,
            List<Long> lost) {
        public Serials {
            issued = List.copyOf(issued);
            accepted = List.copyOf(accepted);
            acceptedAt = List.copyOf(acceptedAt);
            spoiled = List.copyOf(spoiled);
            lost = List.copyOf(lost);
        }
    }

    /**
     * Pay of the members of one role.
     *
     * @param people how many were paid
     * @param tenge the sum, with at most two decimals, such as {@code 210000.00}
     */
    public record Pay(String role, int people, String tenge) {}

    /**
     * A step of voting day or of the count that was done at a precinct.
     *
     * @param step {@code opened}, {@code boxes_sealed}, {@code turnout} or {@code closed}
     * @param at the moment that it is about; of turnout the time for which it was reported
     * @param voters who had received ballots by then, of turnout alone
     * @param listed voters on the list by then, of turnout alone
     */
    public record Step(
            String precinct,
            String step,
            Instant at,
            @Nullable Long voters,
            @Nullable Long listed) {}

    /**
     * A step of a precinct commission's day and count, in the order in which they were recorded.
     *
     * @param step its code, such as {@code unused}
     * @param at when it was done
     * @param recorded when it was recorded; another time than {@code at} where that was corrected
     * @param person id of who recorded it
     * @param box number of the mobile box, 0 for none
     * @param departures in which way it was done otherwise, for that reason or with that act
     */
    public record Counted(
            String precinct,
            String step,
            Instant at,
            Instant recorded,
            String person,
            int box,
            String act,
            String reason,
            List<Departure> departures) {
        public Counted {
            departures = List.copyOf(departures);
        }
    }

    /**
     * Persons who were present at a precinct, counted by the kind of body that sent them (Art. 20(8)).
     *
     * @param acts that they handed in, which are attached to the protocol (Art. 20-1(2))
     */
    public record Observers(String precinct, Body body, int people, List<HandedIn> acts) {
        public Observers {
            acts = List.copyOf(acts);
        }
    }

    /**
     * An act that was handed in.
     *
     * @param number in the commission's list
     * @param person id of who handed it in, in the commission's register
     */
    public record HandedIn(long number, String person, Instant received) {}

    /** Who sends observers. */
    public enum Body {
        @JsonProperty("party")
        PARTY,
        @JsonProperty("association")
        ASSOCIATION,
        @JsonProperty("foreign_state")
        FOREIGN_STATE,
        @JsonProperty("international")
        INTERNATIONAL,
        @JsonProperty("proxy")
        PROXY,
        @JsonProperty("media")
        MEDIA
    }
}
