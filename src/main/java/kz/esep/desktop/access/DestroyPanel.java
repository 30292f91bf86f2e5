package kz.esep.desktop.access;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;

/** The end of personal data: what goes, what stays, and the act that is recorded. */
final class DestroyPanel extends VBox {
    private final Speech.Voice voice;
    private final PeoplePlace place;
    private final TextField commission;
    private final Asked asked;

    DestroyPanel(Speech.Voice voice, PeoplePlace place, PeopleModel model) {
        super(12);
        this.voice = voice;
        this.place = place;
        commission = new TextField();
        commission.textProperty().bindBidirectional(model.destroyedOf());
        commission.setId("destroy-commission");
        TextField reason = new TextField();
        reason.textProperty().bindBidirectional(model.destroyedWhy());
        reason.setId("destroy-reason");
        commission.setOnAction(event -> reason.requestFocus());
        reason.setOnAction(event -> ask());
        Button destroy = Buttons.danger(voice.say("destroy.do"), this::ask);
        destroy.setId("destroy");
        asked = new Asked(voice, Buttons.last(Buttons.plain(voice.say("cancel"), place::stopTyping), destroy));
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Labels.heading(voice.say("destroy")),
                        wrapped(Mark.BAD, "destroy.goes"),
                        wrapped(Mark.GOOD, "destroy.stays"),
                        wrapped(Mark.WARNING, "destroy.copies"),
                        Labels.over(voice.say("destroy.commission"), commission),
                        Labels.over(voice.say("destroy.reason"), reason),
                        Labels.quiet(voice.say("destroy.reason.hint")),
                        asked);
    }

    private Label wrapped(Mark mark, String key) {
        Label label = mark.with(voice.say(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void ask() {
        asked.ask(voice.say("destroy.ask"), voice.say("destroy.yes"), place::destroy);
    }

    void focus() {
        Focus.on(commission);
    }
}
