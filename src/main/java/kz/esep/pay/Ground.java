package kz.esep.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Message;
import kz.esep.timesheet.Kind;

/** What a step of a line pays for. */
public enum Ground {
    /** A share of the basis of the period, before it is worked. */
    @JsonProperty("advance")
    ADVANCE,
    /** The basis for the days of membership. */
    @JsonProperty("period")
    PERIOD,
    /** The basis for ordinary time worked. */
    @JsonProperty("time")
    TIME,
    /** Ordinary time at night, on top of the basis where that is paid. */
    @JsonProperty("night")
    NIGHT,
    @JsonProperty("overtime")
    OVERTIME,
    @JsonProperty("overtime_night")
    OVERTIME_NIGHT,
    @JsonProperty("weekend")
    WEEKEND,
    @JsonProperty("weekend_night")
    WEEKEND_NIGHT,
    @JsonProperty("holiday")
    HOLIDAY,
    @JsonProperty("holiday_night")
    HOLIDAY_NIGHT;

    /** What time of that kind is paid as beyond the basis. */
    static Ground of(Kind kind, boolean night) {
        return switch (kind) {
            case ORDINARY -> night ? NIGHT : TIME;
            case OVERTIME -> night ? OVERTIME_NIGHT : OVERTIME;
            case WEEKEND -> night ? WEEKEND_NIGHT : WEEKEND;
            case HOLIDAY -> night ? HOLIDAY_NIGHT : HOLIDAY;
        };
    }

    /** Whether it is counted in days of the period and not in minutes of the norm. */
    public boolean inDays() {
        return this == ADVANCE || this == PERIOD;
    }

    /** Whether it is the basis, which the main work pays to public servants. */
    boolean isBasis() {
        return inDays() || this == TIME;
    }

    /** How people say it. */
    public Message said() {
        return Message.of("pay", "ground." + name());
    }
}
