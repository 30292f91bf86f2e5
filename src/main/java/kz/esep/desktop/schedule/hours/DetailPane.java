package kz.esep.desktop.schedule.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.PrecinctHours;

/** What is known of the hours of the chosen precinct, and what can be done about it or about the marked ones. */
final class DetailPane extends VBox {
    private final Speech.Voice voice;
    private final HoursModel model;
    private final HoursWork work;

    DetailPane(Room room, HoursModel model, HoursWork work) {
        super(8);
        this.model = model;
        this.work = work;
        voice = room.speech().voice("desktop.schedule.hours");
    }

    void draw() {
        List<HoursRow> meant = model.meant();
        List<Node> parts = new ArrayList<>();
        if (model.marked() > 0) {
            parts.add(Labels.heading(voice.say("marked", meant.size())));
            parts.add(Labels.quiet(voice.say("marked.hint")));
        } else {
            model.chosen().ifPresent(row -> tell(row, parts));
        }
        FlowPane acts = acts(meant);
        if (model.mayPrint() && model.chosen().isPresent()) {
            acts.getChildren().add(poster());
        }
        parts.add(acts);
        getChildren().setAll(parts);
    }

    private void tell(HoursRow row, List<Node> parts) {
        PrecinctHours known = row.known();
        parts.add(Labels.heading(voice.say("precinct", row.id())));
        parts.add(Labels.quiet(row.precinct().settlement() + ", "
                + voice.speech().say(row.precinct().place())));
        parts.add(Labels.text(voice.say("in-force", row.inForce().toString())));
        if (!row.inForce().equals(row.standard())) {
            parts.add(Labels.quiet(voice.say("standard", row.standard().toString())));
        }
        history(known, parts);
        early(row, parts);
    }

    private void history(PrecinctHours known, List<Node> parts) {
        PrecinctHours.Decision decision = known.decision();
        if (decision != null) {
            parts.add(marked(Standing.TOLD, voice.say("decided", decision.act().number(), day(decision.act()))));
            PrecinctHours.Notice notice = known.notice();
            parts.add(
                    notice == null
                            ? marked(Standing.UNTOLD, voice.say("untold"))
                            : Labels.text(voice.say("told", Days.said(notice.date()), notice.how())));
        }
        PrecinctHours.Proposal proposal = known.proposal();
        if (proposal != null) {
            parts.add(marked(
                    Standing.PROPOSED, voice.say("proposed", proposal.hours().toString())));
            String letter = proposal.letter().isEmpty() ? "" : " \u2116 " + proposal.letter();
            parts.add(Labels.text(voice.say("proposed.by." + proposal.by()) + letter + ": " + proposal.reason()));
        }
        PrecinctHours.Refusal refusal = known.refusal();
        if (refusal != null) {
            parts.add(marked(
                    Standing.REFUSED, voice.say("refused", refusal.hours().toString())));
            parts.add(
                    Labels.text(voice.say("refused.by", refusal.act().number(), day(refusal.act()), refusal.reason())));
        }
    }

    private void early(HoursRow row, List<Node> parts) {
        PrecinctHours.Act early = row.known().early();
        PrecinctHours.Closing closing = row.known().closing();
        LocalDate listable = row.listable();
        if (closing != null) {
            parts.add(Labels.text(voice.say("ended", closing.at().toString(), Numerals.grouped(closing.listed()))));
        } else if (early != null) {
            parts.add(Labels.text(voice.say("early", early.number(), day(early))));
        } else if (listable != null) {
            parts.add(Labels.quiet(voice.say("early.until", Days.said(listable))));
        }
    }

    private static Label marked(Standing standing, String text) {
        Label label = standing.mark().with(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static String day(PrecinctHours.Act act) {
        return Days.said(act.date());
    }

    private Button poster() {
        Button button = Buttons.plain(voice.say("poster.button"), model::print);
        button.setId("hours-poster");
        return button;
    }

    /** Those acts that fit at least one of the precincts that are meant. */
    private FlowPane acts(List<HoursRow> meant) {
        FlowPane acts = new FlowPane(8, 8);
        for (Act act : Act.values()) {
            if (work.may(act) && meant.stream().anyMatch(act::fits)) {
                Button button = Buttons.plain(voice.say("act." + act), () -> work.open(act));
                button.setId("act-" + act);
                acts.getChildren().add(button);
            }
        }
        return acts;
    }
}
