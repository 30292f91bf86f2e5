package kz.esep.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.commission.Post;
import kz.esep.text.Message;

/** What a rate is of. */
public enum RateName {
    /** The minimum wage of a month, tenge. It holds within its calendar year. */
    @JsonProperty("minimum_wage")
    MINIMUM_WAGE,
    /** How many minimum wages are paid for a period (Art. 20(11)). */
    @JsonProperty("basis")
    BASIS,
    /** What an hour of overtime is multiplied by; likewise the others. */
    @JsonProperty("overtime")
    OVERTIME,
    @JsonProperty("weekend")
    WEEKEND,
    @JsonProperty("holiday")
    HOLIDAY,
    /** Ordinary time between 22:00 and 06:00. */
    @JsonProperty("night")
    NIGHT,
    /** Overtime at night, where another number is used than the edition's rule makes of the two; likewise below. */
    @JsonProperty("overtime_night")
    OVERTIME_NIGHT,
    @JsonProperty("weekend_night")
    WEEKEND_NIGHT,
    @JsonProperty("holiday_night")
    HOLIDAY_NIGHT,
    /** What the chair's basis is multiplied by; likewise below. No law that was read has such a number: 1 where none is kept. */
    @JsonProperty("chair")
    CHAIR,
    @JsonProperty("deputy")
    DEPUTY,
    @JsonProperty("secretary")
    SECRETARY,
    @JsonProperty("member")
    MEMBER;

    /** The coefficient of a post. */
    static RateName of(Post post) {
        return switch (post) {
            case CHAIR -> CHAIR;
            case DEPUTY -> DEPUTY;
            case SECRETARY -> SECRETARY;
            case MEMBER -> MEMBER;
        };
    }

    /** How people say it. */
    public Message said() {
        return Message.of("pay", "rate." + name());
    }
}
