package kz.esep.desktop.schedule.sitting;

import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.Sitting;
import kz.esep.text.Refused;

/** A question, its open vote and the dissenting opinions; whether it is adopted is said while the votes are typed. */
final class DecisionForm extends VBox {
    private final SittingForm form;
    private final Speech.Voice voice;
    private final Sitting sitting;
    private final StackPane verdict = new StackPane();
    private final VBox opinions = new VBox(2);
    private final InvalidationListener judging = seen -> judge();
    private final InvalidationListener listing = seen -> list();

    DecisionForm(SittingModel model, Speech.Voice voice, Sitting sitting) {
        super(8);
        form = model.form();
        this.voice = voice;
        this.sitting = sitting;
        verdict.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        SittingPane.typed("sitting-number", voice.say("number"), form.number),
                        SittingPane.typed("sitting-text", voice.say("text"), form.text),
                        SittingPane.typed("sitting-yes", voice.say("yes"), form.yes),
                        SittingPane.typed("sitting-no", voice.say("no"), form.no),
                        SittingPane.typed("sitting-abstained", voice.say("abstained"), form.abstained),
                        verdict,
                        Labels.quiet(voice.say("dissent.hint")),
                        opinions,
                        SittingPane.typed("sitting-dissenter", voice.say("dissenter"), form.dissenter),
                        SittingPane.typed("sitting-dissent", voice.say("dissent"), form.dissent),
                        Buttons.plain(voice.say("dissent.add"), model::attach));
        form.yes.addListener(new WeakInvalidationListener(judging));
        form.no.addListener(new WeakInvalidationListener(judging));
        form.abstained.addListener(new WeakInvalidationListener(judging));
        form.dissents.addListener(new WeakInvalidationListener(listing));
        judge();
        list();
    }

    private void list() {
        opinions.getChildren().clear();
        form.dissents.forEach(
                one -> opinions.getChildren().add(Labels.text(voice.say("dissent.of", one.member(), one.text()))));
    }

    private void judge() {
        verdict.getChildren().clear();
        try {
            Sitting.Vote vote = form.vote();
            if (vote.total() > 0) {
                verdict.getChildren().add(judged(vote, Objects.requireNonNull(sitting.attendance())));
            }
        } catch (Refused unfinished) {
            // Nothing can be said while it is being typed.
        }
    }

    private Label judged(Sitting.Vote vote, Sitting.Attendance attendance) {
        boolean counted = vote.total() == attendance.present();
        boolean carries = vote.carries(attendance.members());
        Mark mark = !counted ? Mark.WARNING : carries ? Mark.GOOD : Mark.BAD;
        String key = !counted ? "vote.left" : carries ? "vote.carries" : "vote.fails";
        Label said = mark.with(voice.say(
                key,
                counted ? vote.yes() : vote.total(),
                counted ? attendance.members() : attendance.present(),
                attendance.members() / 2 + 1));
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setId("sitting-verdict");
        return said;
    }
}
