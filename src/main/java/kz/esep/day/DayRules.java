package kz.esep.day;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.esep.schedule.DateTexts;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What stands against something that a precinct tells of voting day; null where nothing does. */
final class DayRules {
    private static final int MOST_BOXES = 999;
    private static final int MOST_PEOPLE = 9_999;

    private final List<LocalTime> times;
    private final Instant now;

    /**
     * The rules at one moment.
     *
     * @param times for which turnout is reported
     */
    DayRules(List<LocalTime> times, Instant now) {
        this.times = times;
        this.now = now;
    }

    /** An opening has happened, in its order, and its counts fit the form. */
    @Nullable
    Message opening(PrecinctProgress precinct, Opening opening) {
        Message against = time(precinct, opening.boxes().sealed());
        if (against != null) {
            return against;
        }
        if (!isWhole(opening.begun()) || opening.begun().isAfter(opening.boxes().sealed())) {
            return refused(
                    "sealed-first",
                    opening.begun().toString(),
                    opening.boxes().sealed().toString());
        }
        return counts(opening);
    }

    private static @Nullable Message counts(Opening opening) {
        Opening.Present present = opening.present();
        boolean counts = isWithin(Opening.MOST, opening.listed(), opening.ballots())
                && isWithin(
                        MOST_BOXES,
                        opening.boxes().stationary(),
                        opening.boxes().mobile())
                && isWithin(
                        MOST_PEOPLE,
                        opening.issuing(),
                        present.observers(),
                        present.foreign(),
                        present.international(),
                        present.proxies(),
                        present.media(),
                        present.foreignMedia());
        if (!counts) {
            return refused("counts", Opening.MOST, MOST_BOXES, MOST_PEOPLE);
        }
        if (opening.boxes().stationary() < 1) {
            return refused("no-box");
        }
        return opening.issuing() < 1 ? refused("no-issuing") : null;
    }

    private static boolean isWithin(long most, long... counts) {
        return LongStream.of(counts).allMatch(count -> count >= 0 && count <= most);
    }

    /** Turnout is for a time of the package that has come, never falls and is never above the list. */
    @Nullable
    Message turnout(PrecinctProgress precinct, LocalTime time, Share turnout) {
        if (!times.contains(time)) {
            return unknown(time);
        }
        if (!precinct.reportsAt(time)) {
            return refused("not-voting", text(time), text(precinct.hours().opens()), text(precinct.end()));
        }
        Message against = time(precinct, time);
        if (against != null) {
            return against;
        }
        if (!isWithin(Opening.MOST, turnout.part(), turnout.whole())) {
            return refused("count", Opening.MOST);
        }
        return turnout.part() > turnout.whole()
                ? refused("above-list", turnout.part(), turnout.whole())
                : falling(precinct.day(), time, turnout.part());
    }

    private static @Nullable Message falling(PrecinctDay day, LocalTime time, long voted) {
        Optional<TurnoutReport> before = day.before(time);
        if (before.isPresent() && before.get().voted() > voted) {
            return refused(
                    "falls", voted, text(before.get().time()), before.get().voted());
        }
        Optional<TurnoutReport> after = day.after(time);
        return after.isPresent() && after.get().voted() < voted
                ? refused(
                        "falls-later",
                        voted,
                        text(after.get().time()),
                        after.get().voted())
                : null;
    }

    private Message unknown(LocalTime time) {
        return times.isEmpty()
                ? refused("no-times")
                : refused(
                        "other-time",
                        time.toString(),
                        times.stream().map(DayRules::text).collect(Collectors.joining(", ")));
    }

    /** Voting does not end before its hour; that it ended early is recorded with the hours of voting. */
    @Nullable
    Message closing(PrecinctProgress precinct, LocalTime at) {
        LocalTime early = precinct.endedEarly();
        if (early != null) {
            return refused("ended-early", text(early));
        }
        if (at.isBefore(precinct.hours().closes())) {
            return refused("closed-early", at.toString(), text(precinct.hours().closes()));
        }
        return time(precinct, at);
    }

    /** It is a whole minute that has come at the precinct. */
    private @Nullable Message time(PrecinctProgress precinct, LocalTime time) {
        if (!isWhole(time)) {
            return refused("minutes", time.toString());
        }
        return now.isBefore(precinct.moment(time)) ? refused("not-yet", text(time)) : null;
    }

    private static boolean isWhole(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }

    private static String text(LocalTime time) {
        return DateTexts.time(time);
    }

    static Message refused(String key, Object... arguments) {
        return Message.of("day", "refused." + key, arguments);
    }
}
