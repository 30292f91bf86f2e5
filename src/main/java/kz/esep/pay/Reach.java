package kz.esep.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import kz.esep.text.Message;

/**
 * What a pay sheet reaches: from the beginning of the period to a day.
 *
 * @param until last day that is paid; of an advance, which is a share of the whole, the last day of the period
 * @param percent of the basis that an advance pays, 0 for everything else
 */
public record Reach(Purpose purpose, LocalDate until, int percent) {

    /** The same, an advance reaching to the end of the period. */
    Reach in(Period period) {
        return purpose == Purpose.ADVANCE ? new Reach(purpose, period.to(), percent) : this;
    }

    /** What a run is for. */
    public enum Purpose {
        /** A share of the basis before the work. */
        @JsonProperty("advance")
        ADVANCE,
        /** What is due by a day. */
        @JsonProperty("pay")
        PAY,
        /** What came to be known after a run and only adds to it. */
        @JsonProperty("supplement")
        SUPPLEMENT,
        /** What a correction changes, to more or to less. */
        @JsonProperty("recalculation")
        RECALCULATION;

        /** Whether it changes an earlier run and so needs one, and a reason. */
        boolean isLater() {
            return this == SUPPLEMENT || this == RECALCULATION;
        }

        /** How people say it. */
        public Message said() {
            return Message.of("pay", "purpose." + name());
        }
    }
}
