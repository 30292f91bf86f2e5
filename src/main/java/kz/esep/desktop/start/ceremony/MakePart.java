package kz.esep.desktop.start.ceremony;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.SecretField;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.start.StepCard;
import kz.esep.desktop.start.ceremony.MakeModel.Step;
import kz.esep.signing.JointPassphrase;

/** A new CA on one page: what it is of, the first person's part, the second person's part. */
final class MakePart extends VBox {
    private final CeremonyView view;
    private final MakeModel model;
    private final Speech.Voice voice;

    MakePart(CeremonyView view) {
        super(16);
        this.view = view;
        model = view.model().making();
        voice = view.voice();
        getChildren()
                .addAll(
                        Labels.text(voice.say("make.what")),
                        what(),
                        person(2, Step.FIRST, "make.first"),
                        person(3, Step.SECOND, "make.second"));
    }

    private StepCard what() {
        StepCard card = new StepCard(1, voice.say("make.named"));
        if (model.step() != Step.WHAT) {
            Button change = Buttons.plain(voice.say("change"), () -> {
                model.again(Step.WHAT);
                view.draw();
            });
            change.setAccessibleText(voice.say("change.WHAT"));
            return card.done(voice.say("make.done", model.election(), model.name(), model.folder()), change);
        }
        VBox election =
                view.field("ca-election", "election", model.election(), model::typeElection, view.on("ca-name"));
        VBox folder = view.path(
                "ca-new-folder",
                "make.folder",
                model.folder(),
                model::typeFolder,
                this::said,
                () -> view.room().dialogs().folder(voice.say("make.folder")));
        Focus.on(election.lookup("#ca-election"));
        return card.now(
                election,
                view.field("ca-name", "name", model.name(), model::typeName, view.on("ca-days")),
                view.field("ca-days", "days", model.days(), model::typeDays, view.on("ca-new-folder")),
                folder,
                view.refusal(),
                Buttons.last(Buttons.primary(voice.say("on"), this::said)));
    }

    private void said() {
        String missing =
                model.election().isBlank() ? "ca-election" : model.name().isBlank() ? "ca-name" : "ca-days";
        view.run("folder.looking", missing, progress -> model.look(), folder -> model.said());
    }

    private StepCard person(int number, Step step, String key) {
        StepCard card = new StepCard(number, voice.say(key));
        if (model.step().compareTo(step) < 0) {
            return card.later();
        }
        if (model.step() != step) {
            Button again = Buttons.plain(voice.say("change"), () -> {
                model.again(step);
                view.draw();
            });
            again.setAccessibleText(voice.say("change." + step));
            return card.done(voice.say("part.typed"), again);
        }
        SecretField part = new SecretField(voice.say("part"));
        part.setId("ca-part");
        SecretField again = new SecretField(voice.say("part.again"));
        again.setId("ca-part-again");
        Runnable act = () -> typed(step, part, again);
        part.setOnAction(event -> again.requestFocus());
        again.setOnAction(event -> act.run());
        Focus.on(part);
        return card.now(
                Labels.text(voice.say(key + ".hint", JointPassphrase.SHORTEST_PART)),
                Labels.over(voice.say("part"), part),
                Labels.over(voice.say("part.again"), again),
                view.refusal(),
                Buttons.last(Buttons.primary(voice.say(step == Step.FIRST ? "on" : "make"), act)));
    }

    private void typed(Step step, SecretField part, SecretField again) {
        view.attempt("ca-part", () -> {
            if (step == Step.FIRST) {
                model.first(part.take(), again.take());
                view.draw();
            } else {
                make(model.second(part.take(), again.take()));
            }
        });
    }

    private void make(char[] passphrase) {
        view.run("making", "ca-part", progress -> model.make(passphrase), view.model()::made);
    }
}
