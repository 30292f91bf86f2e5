package kz.esep.timesheet;

import java.util.Optional;
import kz.esep.commission.Member;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What a member's day can be: hours of a member, no more than a day has. */
public final class DayRules {
    /** A day in minutes. */
    static final int DAY = 24 * 60;
    /** What of a day lies between 22:00 and 06:00, in minutes. */
    static final int NIGHT = 8 * 60;

    private DayRules() {}

    /** What is wrong with a day; empty when nothing is. */
    public static Optional<Message> fault(@Nullable Member member, WorkedDay day) {
        if (member == null) {
            return Optional.of(Message.of("timesheet", "refused.no-member", day.member()));
        }
        if (!day.portions().isEmpty() && member.postOn(day.day()).isEmpty()) {
            return Optional.of(Message.of("timesheet", "refused.not-then"));
        }
        if (day.minutes() > DAY) {
            return Optional.of(Message.of("timesheet", "refused.day", Time.said(day.minutes())));
        }
        if (day.night() > NIGHT) {
            return Optional.of(Message.of("timesheet", "refused.night", Time.said(day.night())));
        }
        int light = day.minutes() - day.night();
        return light > DAY - NIGHT
                ? Optional.of(Message.of("timesheet", "refused.light", Time.said(light)))
                : Optional.empty();
    }
}
