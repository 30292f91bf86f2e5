package kz.esep.desktop.schedule.sitting;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.Sitting;
import kz.esep.text.Refused;

/** How many members there are and how many came; whether that is a quorum is said while it is typed. */
final class AttendanceForm extends VBox {
    private final SittingForm form;
    private final Speech.Voice voice;
    private final StackPane verdict = new StackPane();
    private final InvalidationListener judging = seen -> judge();

    AttendanceForm(SittingForm form, Speech.Voice voice) {
        super(8);
        this.form = form;
        this.voice = voice;
        verdict.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Labels.quiet(voice.say("open.hint")),
                        SittingPane.typed("sitting-members", voice.say("members"), form.members),
                        SittingPane.typed("sitting-present", voice.say("present"), form.present),
                        verdict);
        form.members.addListener(new WeakInvalidationListener(judging));
        form.present.addListener(new WeakInvalidationListener(judging));
        judge();
    }

    private void judge() {
        verdict.getChildren().clear();
        try {
            Sitting.Attendance attendance = form.attendance();
            String key = attendance.hasQuorum() ? "quorum" : "quorum.none";
            Label said = (attendance.hasQuorum() ? Mark.GOOD : Mark.BAD)
                    .with(voice.say(key, attendance.present(), attendance.members(), attendance.quorum()));
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            said.setId("sitting-quorum");
            verdict.getChildren().add(said);
        } catch (Refused unfinished) {
            // Nothing can be said while it is being typed.
        }
    }
}
