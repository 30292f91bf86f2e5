package kz.esep.desktop.schedule.day;

import javafx.scene.control.Label;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.PrecinctProgress.State;
import kz.esep.day.Share;
import kz.esep.day.TurnoutReport;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.DateTexts;

/** How voting day looks and what is said of it, the same in the list, in the plot and beside them. */
final class DayLooks {
    private static final int DECIMALS = 2;

    private final Speech.Voice voice;

    DayLooks(Speech.Voice voice) {
        this.voice = voice;
    }

    /** Where something stands, as symbol, word and colour. */
    Label mark(State state) {
        return markOf(state).with(word(state));
    }

    String word(State state) {
        return voice.speech().say(state.said());
    }

    private static Mark markOf(State state) {
        return switch (state) {
            case MISSING -> Mark.BAD;
            case DUE, LATE -> Mark.WARNING;
            case IN_TIME -> Mark.GOOD;
            case AHEAD, NOT_ASKED -> Mark.NEUTRAL;
        };
    }

    /** What a stage is called; a time of turnout by itself. */
    String name(Stage stage) {
        return stage.kind() == Stage.Kind.TURNOUT
                ? DateTexts.time(stage.time())
                : voice.say("stage." + stage.kind().name());
    }

    /** {@code 412 of 1 840, 22.39 %}. */
    String said(TurnoutReport report) {
        return voice.say(
                "report", Numerals.grouped(report.voted()), Numerals.grouped(report.listed()), percent(report.share()));
    }

    /** {@code 22.39 %}. */
    static String percent(Share share) {
        return share.percent(DECIMALS).toPlainString() + " %";
    }

    /** What was told in a stage; empty while nothing was. */
    String told(Stage stage, PrecinctProgress precinct) {
        TurnoutReport report = stage.report(precinct);
        return report == null ? stage.told(precinct) : said(report);
    }
}
