package kz.esep.desktop.schedule.timetable;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LineKeys;
import kz.esep.desktop.schedule.MinutesChoice;
import kz.esep.desktop.shell.Speech;

/** The form of the decision, or of a copy, for the precincts that are meant. */
final class FormPane extends VBox {
    private final Speech.Voice voice;
    private final TextField first;

    FormPane(Speech.Voice voice, TimetableModel model, TimetableWork work, TimetableWork.Form form) {
        super(8);
        this.voice = voice;
        getStyleClass().add("card");
        int meant = model.meant().size();
        String about =
                meant == 1 ? voice.say("precinct", model.meant().getFirst().id()) : voice.say("about", meant);
        getChildren().addAll(Labels.heading(voice.say("form." + form)), Labels.quiet(about));
        FlowPane fields = new FlowPane(12, 8);
        if (form == TimetableWork.Form.DECIDE) {
            if (!model.adopted().isEmpty()) {
                fields.getChildren().add(new MinutesChoice(voice.speech(), model.adopted(), work::take));
            }
            first = field(fields, "number", work.number);
            field(fields, "date", work.date);
        } else {
            first = field(fields, "from", work.from);
        }
        Label refusal = Labels.refusal();
        refusal.textProperty().bind(work.refusal());
        Button record = Buttons.primary(voice.say("record." + form), work::record);
        record.setId("record");
        Button back = Buttons.plain(voice.say("back"), work::close);
        getChildren().addAll(fields, refusal, new FlowPane(8, 8, record, back));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                work.close();
                event.consume();
            }
        });
        Focus.on(first);
    }

    private TextField field(FlowPane fields, String key, StringProperty value) {
        TextField field = new TextField();
        field.setId("field-" + key);
        field.textProperty().bindBidirectional(value);
        LineKeys.on(field);
        fields.getChildren().add(Labels.over(voice.say("field." + key), field));
        return field;
    }
}
