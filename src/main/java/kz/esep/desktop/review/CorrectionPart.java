package kz.esep.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.SecretField;
import kz.esep.desktop.form.Suggestions;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Speech;

/** Opening a correction: the act, the cause, and the second person, who signs in beside the first. */
final class CorrectionPart implements ToDoPane.Part {
    private final ReviewModel model;
    private final ReviewWork work;
    private final Case chosen;
    private final Speech.Voice voice;
    private final Refusals refusals;
    private final Answer typed;
    private final CausePart cause;
    private final TextField act = new TextField();
    private final TextField reason = new TextField();
    private final TextField second = new TextField();
    private final SecretField password;

    CorrectionPart(ReviewModel model, ReviewWork work, Case chosen) {
        this.model = model;
        this.work = work;
        this.chosen = chosen;
        voice = work.voice();
        refusals = new Refusals(voice.speech());
        typed = model.drafted().correction(chosen.key());
        cause = new CausePart(work, chosen.key(), model.drafted().again(chosen.key()));
        password = new SecretField(voice.say("second.password"));
        field(act, "correction-act", typed.act(), reason);
        Suggestions.on(act, model.drafted()::acts);
        field(reason, "correction-reason", typed.reason(), second);
        field(second, "correction-second", typed.second(), password);
        password.setId("correction-password");
        password.setOnAction(event -> main());
    }

    private static void field(TextField field, String id, javafx.beans.property.StringProperty value, Node next) {
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(event -> next.requestFocus());
    }

    @Override
    public Node body() {
        Label who = Labels.text(voice.say(work.isChair() ? "second.secretary" : "second.chair"));
        who.getStyleClass().add("part-title");
        VBox beside = new VBox(
                8,
                who,
                Labels.quiet(voice.say("second.hint")),
                Labels.over(voice.say("second.login"), second),
                Labels.over(voice.say("second.password"), password));
        beside.getStyleClass().add("card");
        return new VBox(
                12,
                Labels.text(voice.say("correction.hint")),
                cause,
                Labels.over(voice.say("act"), act),
                Labels.over(voice.say("correction.reason"), reason),
                beside);
    }

    @Override
    public Node foot() {
        Button open = Buttons.primary(voice.say("correct.do", chosen.key().precinct()), this::main);
        open.setId("correct-do");
        HBox foot = Buttons.last(Buttons.plain(voice.say("cancel"), this::cancel), open);
        return new VBox(8, refusals.node(), foot);
    }

    private void cancel() {
        model.turnTo(ReviewModel.Task.JUDGE);
        model.redraw();
    }

    @Override
    public Node first() {
        return cause.first().<Node>map(TypedField::field).orElse(act);
    }

    @Override
    public void main() {
        if (act.getText().isBlank()) {
            refusals.say(voice.say("act.missing"), act);
        } else if (reason.getText().isBlank()) {
            refusals.say(voice.say("reason.missing"), reason);
        } else if (second.getText().isBlank()) {
            refusals.say(voice.say("second.missing"), second);
        } else {
            work.correct(chosen.key(), typed, password.take(), refused -> refusals.say(refused, password));
        }
    }
}
