package kz.esep.timesheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Message;

/** What kind of time was worked (Art. 20(11)): everything but ordinary time is paid from election funds to everybody. */
public enum Kind {
    @JsonProperty("ordinary")
    ORDINARY,
    @JsonProperty("overtime")
    OVERTIME,
    @JsonProperty("weekend")
    WEEKEND,
    @JsonProperty("holiday")
    HOLIDAY;

    /** How people say it. */
    public Message said() {
        return Message.of("timesheet", "Kind." + name());
    }

    /** How people say of which kind a day is; there is none of overtime. */
    public Message day() {
        return Message.of("timesheet", "on." + name());
    }
}
