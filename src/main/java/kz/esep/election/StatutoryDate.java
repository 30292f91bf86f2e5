package kz.esep.election;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One date that the law sets, as data: {@code /kz/esep/election/dates/<edition>.json}.
 *
 * @param code its name in journals, packages and files, such as {@code lists-open}; never renamed once released
 * @param kinds the elections that have it, null for every kind
 * @param from what it is counted from
 * @param amount how many units from there, negative before
 * @param unit minutes only from {@link From#OPENING} and {@link From#CLOSING}, and nothing else from these
 * @param time local time of day, null where the law names a day only: then the whole day is left
 * @param body who does it
 * @param duty whether somebody must have done it by then; otherwise it comes by itself, like the end of campaigning
 * @param law which law sets it
 * @param article the article of that law, or the date of the act
 * @param source where the value was read and which calendar its counting follows
 */
public record StatutoryDate(
        String code,
        @Nullable Set<ElectionKind> kinds,
        From from,
        int amount,
        Unit unit,
        @Nullable LocalTime time,
        Body body,
        boolean duty,
        Law law,
        String article,
        String source) {

    public StatutoryDate {
        kinds = kinds == null ? null : Set.copyOf(new TreeSet<>(kinds));
    }

    /** Whether an election of that kind has this date. */
    boolean isFor(ElectionKind kind) {
        return kinds == null || kinds.contains(kind);
    }

    /** What a date is counted from. */
    public enum From {
        @JsonProperty("voting_day")
        VOTING_DAY,
        /** The day of the act that called the election. */
        @JsonProperty("calling")
        CALLING,
        /** The day on which campaigning begins. */
        @JsonProperty("campaign")
        CAMPAIGN,
        /** The beginning of voting on voting day. */
        @JsonProperty("opening")
        OPENING,
        /** The end of voting on voting day. */
        @JsonProperty("closing")
        CLOSING
    }

    /** What is counted, and how. */
    public enum Unit {
        /** Days as a difference of dates: 15 days before the 19th of March is the 4th. */
        @JsonProperty("days")
        DAYS,
        /** So many whole days lie between the two: 20 days before the 19th of March is the 26th of February. */
        @JsonProperty("clear_days")
        CLEAR_DAYS,
        /** The day that is counted from is the first one: within 7 days of the 14th is up to the 20th. */
        @JsonProperty("inclusive_days")
        INCLUSIVE_DAYS,
        @JsonProperty("months")
        MONTHS,
        @JsonProperty("minutes")
        MINUTES
    }

    /** Who does what falls due. */
    public enum Body {
        @JsonProperty("central")
        CENTRAL,
        @JsonProperty("oblast")
        OBLAST,
        @JsonProperty("territorial")
        TERRITORIAL,
        @JsonProperty("precinct")
        PRECINCT,
        @JsonProperty("akim")
        AKIM,
        @JsonProperty("party")
        PARTY,
        @JsonProperty("candidate")
        CANDIDATE,
        @JsonProperty("voter")
        VOTER,
        @JsonProperty("media")
        MEDIA,
        @JsonProperty("everybody")
        EVERYBODY;

        /** Whether a commission of that level does it or watches over it: its own duties, and those it depends on. */
        public boolean concerns(Level level) {
            return switch (this) {
                case CENTRAL -> level == Level.CENTRAL;
                case OBLAST -> level == Level.OBLAST;
                case TERRITORIAL -> level == Level.TERRITORIAL;
                case PRECINCT, AKIM -> level == Level.PRECINCT || level == Level.TERRITORIAL;
                case PARTY, CANDIDATE, VOTER, MEDIA, EVERYBODY -> false;
            };
        }
    }

    /** Which law. */
    public enum Law {
        /** The Constitutional Law on Elections. */
        @JsonProperty("elections")
        ELECTIONS,
        /** The Constitutional Law on the Republican Referendum. */
        @JsonProperty("referendum")
        REFERENDUM,
        /** An act of the central commission. */
        @JsonProperty("central_commission")
        CENTRAL_COMMISSION
    }
}
