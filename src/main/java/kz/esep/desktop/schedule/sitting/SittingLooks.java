package kz.esep.desktop.schedule.sitting;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.DateTexts;
import kz.esep.schedule.Sitting;
import kz.esep.text.Message;

/** How sittings look and what is said of them. */
final class SittingLooks {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    private final Speech.Voice voice;

    SittingLooks(Speech.Voice voice) {
        this.voice = voice;
    }

    /** Where a sitting stands, as symbol, word and colour. */
    Label mark(Sitting sitting) {
        Mark mark = switch (sitting.state()) {
            case CALLED -> Mark.NEUTRAL;
            case OPEN -> Mark.BUSY;
            case CLOSED -> Mark.GOOD;
            case CANCELLED -> Mark.WARNING;
        };
        return mark.with(word(sitting));
    }

    String word(Sitting sitting) {
        return voice.speech()
                .say(Message.of("schedule", "State." + sitting.state().name()));
    }

    String name(Sitting sitting) {
        return voice.say("sitting", sitting.number());
    }

    String when(Sitting sitting) {
        return MINUTE.format(sitting.at());
    }

    /** Everything of the minutes, from the call to the last decision. */
    List<Node> minutes(Sitting sitting, ZoneOffset offset) {
        List<Node> parts = new ArrayList<>(
                List.of(mark(sitting), Labels.text(when(sitting) + " (" + DateTexts.offset(offset) + ")")));
        if (sitting.urgent() != null) {
            parts.add(Labels.text(voice.say("urgent.was", sitting.urgent())));
        }
        parts.add(Labels.quiet(voice.say("agenda")));
        for (int i = 0; i < sitting.agenda().size(); i++) {
            parts.add(Labels.text((i + 1) + ". " + sitting.agenda().get(i)));
        }
        Sitting.Attendance attendance = sitting.attendance();
        if (attendance != null) {
            parts.add(Labels.text(
                    voice.say("attendance", attendance.present(), attendance.members(), attendance.quorum())));
        }
        sitting.decisions().forEach(decision -> parts.addAll(decision(decision)));
        if (sitting.cancelled() != null) {
            parts.add(Labels.text(voice.say("cancelled.why", sitting.cancelled())));
        }
        return parts;
    }

    private List<Node> decision(Sitting.Decision decision) {
        Sitting.Vote vote = decision.vote();
        Label mark = (decision.adopted() ? Mark.GOOD : Mark.BAD)
                .with(voice.say(decision.adopted() ? "decision.adopted" : "decision.lost", decision.number()));
        mark.setWrapText(true);
        List<Node> parts = new ArrayList<>(List.of(
                mark,
                Labels.text(decision.text()),
                Labels.quiet(voice.say("votes", vote.yes(), vote.no(), vote.abstained()))));
        decision.dissents().forEach(one -> parts.add(Labels.text(voice.say("dissent.of", one.member(), one.text()))));
        return parts;
    }
}
