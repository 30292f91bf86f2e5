package kz.esep.desktop.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.tally.Protocols;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Accepting all that are ready: first which they are, afterwards which were left and why. */
final class AcceptAllPart implements ToDoPane.Part {
    private final ReviewModel model;
    private final ReviewWork work;
    private final Speech.Voice voice;
    private final Refusals refusals;
    private final Protocols.@Nullable Accepted done;
    private final List<Case> ready;
    private final Button button;

    AcceptAllPart(ReviewModel model, ReviewWork work) {
        this.model = model;
        this.work = work;
        voice = work.voice();
        refusals = new Refusals(voice.speech());
        done = model.accepted();
        ready = model.cases().ready();
        button = done == null
                ? Buttons.primary(voice.say("accept-all.do", ready.size()), this::main)
                : Buttons.plain(voice.say("accept-all.close"), this::main);
        button.setId("accept-all-do");
    }

    @Override
    public Node body() {
        VBox body = new VBox(8, Labels.heading(voice.say("accept-all.title")));
        Protocols.Accepted result = done;
        if (result == null) {
            body.getChildren().add(Labels.text(voice.say("accept-all.hint")));
            StringBuilder names = new StringBuilder();
            ready.forEach(one ->
                    names.append(names.isEmpty() ? "" : ", ").append(one.key().precinct()));
            body.getChildren().add(Labels.text(names.toString()));
        } else {
            body.getChildren()
                    .add(Mark.GOOD.with(
                            voice.say("accept-all.done", result.accepted().size())));
            if (!result.left().isEmpty()) {
                body.getChildren()
                        .add(Labels.text(
                                voice.say("accept-all.left", result.left().size())));
            }
            for (Message why : result.left()) {
                body.getChildren().add(Labels.text(voice.speech().say(named(why))));
            }
        }
        return body;
    }

    /** The same sentence with the contest's name for its id. */
    private Message named(Message why) {
        if (!why.key().equals("refused.at")) {
            return why;
        }
        String contest = String.valueOf(why.arguments().getFirst());
        return voice.message(
                "accept-all.why",
                why.arguments().get(1),
                work.election().contest(contest).name(),
                why.arguments().get(2));
    }

    @Override
    public Node foot() {
        HBox foot = Buttons.last();
        if (done == null) {
            foot.getChildren().add(Buttons.plain(voice.say("cancel"), this::close));
        }
        foot.getChildren().add(button);
        return new VBox(8, refusals.node(), foot);
    }

    private void close() {
        model.turnTo(ReviewModel.Task.JUDGE);
        model.redraw();
    }

    @Override
    public Node first() {
        return button;
    }

    @Override
    public void main() {
        if (done == null) {
            work.acceptAll(refused -> refusals.say(refused, button));
        } else {
            close();
        }
    }
}
