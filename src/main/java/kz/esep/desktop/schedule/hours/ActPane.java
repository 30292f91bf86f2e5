package kz.esep.desktop.schedule.hours;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.CountField;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.HourField;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LineKeys;
import kz.esep.desktop.schedule.MinutesChoice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.PrecinctHours;
import org.jspecify.annotations.Nullable;

/** The form of one act: what it is about, its fields in the order of the paper, and the button that records it. */
final class ActPane extends VBox {
    private final Speech.Voice voice;
    private final HoursModel model;
    private final HoursWork work;
    private @Nullable Node first;

    ActPane(Room room, HoursModel model, HoursWork work, Act act) {
        super(8);
        this.model = model;
        this.work = work;
        voice = room.speech().voice("desktop.schedule.hours");
        getChildren().addAll(Labels.heading(voice.say("act." + act)), about());
        getChildren().addAll(fields(act));
        Label refusal = Labels.refusal();
        refusal.textProperty().bind(work.refusal());
        Button record = Buttons.primary(voice.say("record." + act), work::record);
        record.setId("record");
        Button back = Buttons.plain(voice.say("back"), work::close);
        getChildren().addAll(refusal, new FlowPane(8, 8, record, back));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                work.close();
                event.consume();
            }
        });
    }

    private Label about() {
        List<HoursRow> meant = model.meant();
        return Labels.quiet(
                meant.size() == 1 ? voice.say("precinct", meant.getFirst().id()) : voice.say("about", meant.size()));
    }

    private List<Node> fields(Act act) {
        Typed typed = work.typed();
        return switch (act) {
            case PROPOSE -> {
                Node hours = pair(hour("opens", typed.opens), hour("closes", typed.closes));
                yield List.of(
                        hours,
                        Labels.quiet(voice.say("hours.hint")),
                        proposer(),
                        text("letter", typed.letter),
                        text("reason", typed.reason));
            }
            case DECIDE, ALLOW -> decision();
            case REFUSE -> {
                List<Node> fields = new ArrayList<>(decision());
                fields.add(text("reason", typed.reason));
                yield fields;
            }
            case TELL -> List.of(text("date", typed.date), text("how", typed.how));
            case END -> List.of(hour("at", typed.at), pair(count("listed", typed.listed), count("voted", typed.voted)));
        };
    }

    private static HBox pair(VBox one, VBox other) {
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        return new HBox(8, one, other);
    }

    private VBox proposer() {
        VBox box = new VBox(4, Labels.styled(voice.say("field.by"), "field-label"));
        ToggleGroup group = new ToggleGroup();
        for (PrecinctHours.Proposer one : PrecinctHours.Proposer.values()) {
            RadioButton button = new RadioButton(voice.say("proposed.by." + one));
            button.setId("by-" + one);
            button.setToggleGroup(group);
            button.setSelected(one == work.typed().by.get());
            button.selectedProperty().addListener((seen, was, is) -> {
                if (is) {
                    work.typed().by.set(one);
                }
            });
            box.getChildren().add(button);
        }
        return box;
    }

    /** Number and day, or one of the decisions that stand in this commission's minutes. */
    private List<Node> decision() {
        List<Node> fields = new ArrayList<>();
        if (!model.adopted().isEmpty()) {
            fields.add(new MinutesChoice(voice.speech(), model.adopted(), work::take));
        }
        fields.add(text("number", work.typed().number));
        fields.add(text("date", work.typed().date));
        return fields;
    }

    private VBox hour(String key, StringProperty value) {
        return field(key, value, new HourField(voice.say("field." + key)));
    }

    private VBox count(String key, StringProperty value) {
        return field(key, value, new CountField(voice.say("field." + key)));
    }

    private VBox text(String key, StringProperty value) {
        TextField field = new TextField();
        LineKeys.on(field);
        return field(key, value, field);
    }

    private VBox field(String key, StringProperty value, TextField field) {
        field.setId("field-" + key);
        field.textProperty().bindBidirectional(value);
        if (first == null) {
            first = field;
        }
        return Labels.over(voice.say("field." + key), field);
    }

    void focusFirst() {
        Node there = first;
        if (there != null) {
            Focus.on(there);
        }
    }
}
