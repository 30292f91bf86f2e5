package kz.esep.desktop.member.timesheet;

import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LineKeys;
import kz.esep.desktop.shell.Speech;
import kz.esep.timesheet.WorkCalendar;

/** What is asked for below the grid: a reason, the end of the count, or what kind of day a day is. */
final class FormPane extends VBox {
    private static final int WIDE = 32;
    private static final int MOST_NAMED = 6;

    private final Speech.Voice voice;
    private final FlowPane fields = new FlowPane(12, 8);

    /** @param calendar the days that the commission named so far */
    FormPane(Speech.Voice voice, TimesheetWork work, TimesheetWork.Form form, WorkCalendar calendar) {
        super(8);
        this.voice = voice;
        getStyleClass().add("card");
        getChildren().addAll(Labels.heading(voice.say("form." + form)), Labels.quiet(voice.say("about." + form)));
        TextField first = switch (form) {
            case REASON -> wide(field("reason", work.reason));
            case FILL -> field("until", work.until);
            case DAY -> day(work);
        };
        Label refusal = Labels.refusal();
        refusal.textProperty().bind(work.refusal());
        Button confirm = Buttons.primary(voice.say("confirm." + form), work::confirm);
        confirm.setId("confirm");
        Button back = Buttons.plain(voice.say("back"), work::close);
        FlowPane acts = new FlowPane(8, 8, confirm, back);
        if (form == TimesheetWork.Form.DAY) {
            getChildren().add(named(calendar));
            Button file = Buttons.plain(voice.say("days.file"), work::takeFile);
            file.setId("days-file");
            acts.getChildren().add(1, file);
        }
        getChildren().addAll(fields, refusal, acts);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                work.close();
                event.consume();
            }
        });
        Focus.on(first);
    }

    /** What the commission named so far, the latest first, as many as one looks through. */
    private Label named(WorkCalendar calendar) {
        String days = calendar.named().reversed().values().stream()
                .limit(MOST_NAMED)
                .map(one -> voice.say(
                        "days.one",
                        Days.said(one.day()),
                        voice.speech().say(one.kind().day()),
                        one.source()))
                .collect(Collectors.joining("\n"));
        Label label = Labels.text(days.isEmpty() ? voice.say("days.none") : days);
        label.setId("named-days");
        return label;
    }

    private TextField day(TimesheetWork work) {
        TextField day = field("day", work.day);
        field("kind", work.kind).setPrefColumnCount(3);
        wide(field("source", work.source));
        return day;
    }

    private static TextField wide(TextField field) {
        field.setPrefColumnCount(WIDE);
        return field;
    }

    private TextField field(String key, StringProperty value) {
        TextField field = new TextField();
        field.setId("field-" + key);
        field.textProperty().bindBidirectional(value);
        LineKeys.on(field);
        fields.getChildren().add(Labels.over(voice.say("field." + key), field));
        return field;
    }
}
