package kz.esep.desktop.review;

import java.time.Instant;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.tally.State;
import org.jspecify.annotations.Nullable;

/** A reading that is under way: who has it open since when; the chair can release it, with a reason. */
final class ReleasePart implements ToDoPane.Part {
    private final ReviewModel model;
    private final ReviewWork work;
    private final Case chosen;
    private final Speech.Voice voice;
    private final Refusals refusals;
    private final boolean may;
    private final TextField reason = new TextField();

    ReleasePart(ReviewModel model, ReviewWork work, Case chosen) {
        this.model = model;
        this.work = work;
        this.chosen = chosen;
        voice = work.voice();
        refusals = new Refusals(voice.speech());
        may = work.may(Permission.DECIDE);
        reason.setId("release-reason");
        reason.textProperty()
                .bindBidirectional(model.drafted().release(chosen.key()).reason());
        reason.setOnAction(event -> main());
    }

    private String login() {
        return model.login(Objects.requireNonNull(chosen.row().reader()));
    }

    @Override
    public Node body() {
        int number = chosen.row().state() == State.FIRST_READING ? 1 : 2;
        Instant since = Objects.requireNonNull(chosen.row().since());
        VBox body = new VBox(
                12,
                Labels.text(
                        voice.say("release.who", number, login(), voice.speech().time(since))));
        if (may) {
            body.getChildren()
                    .addAll(Labels.text(voice.say("release.hint", login())), Labels.over(voice.say("reason"), reason));
        } else {
            body.getChildren().add(Labels.quiet(voice.say("release.chair")));
        }
        return body;
    }

    @Override
    public Node foot() {
        HBox foot = Buttons.last();
        if (may) {
            Button release = Buttons.danger(voice.say("release.do", chosen.key().precinct()), this::main);
            release.setId("release");
            foot.getChildren().add(release);
        }
        return new VBox(8, refusals.node(), foot);
    }

    @Override
    public @Nullable Node first() {
        return may ? reason : null;
    }

    @Override
    public void main() {
        if (may) {
            work.release(chosen.key(), login(), refused -> refusals.say(refused, reason));
        }
    }
}
