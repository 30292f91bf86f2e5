package kz.esep.desktop.schedule.sitting;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.FormCard;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.schedule.sitting.SittingModel.Panel;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.Sitting;
import org.jspecify.annotations.Nullable;

/** The minutes of the chosen sitting and what can be done with it, or the form of what is being done. */
final class SittingPane extends FormCard {
    private final SittingModel model;
    private final Speech.Voice voice;
    private final SittingLooks looks;
    private final Runnable back;
    private final InvalidationListener drawing = seen -> draw();
    private @Nullable Drawn drawn;

    /** What the parts depend on: as long as it stays, they stay with what is typed and where the focus is. */
    private record Drawn(Panel panel, @Nullable Sitting sitting) {}

    /**
     * A pane.
     *
     * @param back takes the focus away when a form is done with
     */
    SittingPane(SittingModel model, Speech.Voice voice, Runnable back) {
        this.model = model;
        this.voice = voice;
        this.back = back;
        looks = new SittingLooks(voice);
        getStyleClass().add("sitting-pane");
        model.panel().addListener(new WeakInvalidationListener(drawing));
        draw();
    }

    /** Shows what is chosen now. */
    void draw() {
        Drawn wanted = new Drawn(model.panel().get(), model.chosen().orElse(null));
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            boolean used = isUsed();
            fill(parts(wanted.panel(), wanted.sitting()));
            if (used && wanted.panel() == Panel.MINUTES) {
                back.run();
            }
        }
    }

    private List<Node> parts(Panel panel, @Nullable Sitting sitting) {
        if (panel == Panel.CALL) {
            return List.of(
                    heading("sitting-heading", voice.say("call")), new CallForm(model, voice), last(call(), back()));
        }
        if (sitting == null) {
            return List.of(Labels.quiet(voice.say("none.hint")), acts(null));
        }
        List<Node> parts = new ArrayList<>(List.of(heading("sitting-heading", looks.name(sitting))));
        switch (panel) {
            case OPEN -> parts.addAll(List.of(new AttendanceForm(model.form(), voice), last(open(sitting), back())));
            case DECIDE ->
                parts.addAll(List.of(new DecisionForm(model, voice, sitting), last(decide(sitting), back())));
            case CLOSE -> parts.addAll(List.of(Labels.text(voice.say("close.hint")), last(close(sitting), back())));
            case CANCEL ->
                parts.addAll(List.of(
                        Labels.text(voice.say("cancel.hint")),
                        field("sitting-reason", voice.say("reason"), model.form().reason),
                        last(cancel(sitting), back())));
            case CALL, MINUTES -> {
                parts.addAll(looks.minutes(sitting, model.offset()));
                parts.add(acts(sitting));
            }
        }
        return parts;
    }

    private static FlowPane last(Button... buttons) {
        return new FlowPane(8, 8, buttons);
    }

    private Button call() {
        return button("sitting-call-now", Buttons.primary(voice.say("call.now"), model::call));
    }

    private Button open(Sitting sitting) {
        return button("sitting-open-now", Buttons.primary(voice.say("open.now"), () -> model.open(sitting)));
    }

    private Button decide(Sitting sitting) {
        return button("sitting-decide-now", Buttons.primary(voice.say("decide.now"), () -> model.decide(sitting)));
    }

    private Button close(Sitting sitting) {
        return button("sitting-close-now", Buttons.primary(voice.say("close.now"), () -> model.close(sitting)));
    }

    private Button cancel(Sitting sitting) {
        return button("sitting-cancel-now", Buttons.danger(voice.say("cancel.now"), () -> model.cancel(sitting)));
    }

    private Button back() {
        return button("sitting-back", Buttons.plain(voice.say("back"), () -> turnTo(Panel.MINUTES)));
    }

    /** What can be done with the sitting as it stands. */
    private FlowPane acts(@Nullable Sitting sitting) {
        FlowPane acts = new FlowPane(8, 8);
        Sitting.State state = sitting == null ? Sitting.State.CLOSED : sitting.state();
        if (state == Sitting.State.CALLED && model.mayDecide()) {
            acts.getChildren().add(to("open", Panel.OPEN, true));
        }
        if (state == Sitting.State.OPEN && model.mayDecide()) {
            acts.getChildren().addAll(to("decide", Panel.DECIDE, true), to("close", Panel.CLOSE, false));
        }
        if (sitting != null && sitting.wasHeld() && model.mayPrint()) {
            acts.getChildren().add(button("sitting-print", Buttons.plain(voice.say("print"), model::print)));
        }
        if (state == Sitting.State.CALLED && model.mayCall()) {
            acts.getChildren().add(to("cancel", Panel.CANCEL, false));
        }
        if (model.mayCall()) {
            boolean main = state == Sitting.State.CLOSED || state == Sitting.State.CANCELLED;
            acts.getChildren().add(to("call", Panel.CALL, main));
        }
        return acts;
    }

    private Button to(String key, Panel panel, boolean main) {
        Runnable turn = () -> turnTo(panel);
        return button(
                "sitting-" + key, main ? Buttons.primary(voice.say(key), turn) : Buttons.plain(voice.say(key), turn));
    }

    /** Turns to a form, or back, and takes the focus there. */
    void turnTo(Panel panel) {
        model.turnTo(panel);
        if (panel != Panel.MINUTES) {
            focusFirst();
        }
    }

    static Node typed(String id, String label, StringProperty typed) {
        return field(id, label, typed);
    }
}
