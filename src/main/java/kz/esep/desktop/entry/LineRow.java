package kz.esep.desktop.entry;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.CountField;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Measured;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** A line of the paper: its number, its name, the field, and under the name what the checks say. */
final class LineRow extends Measured {
    private static final String NOTE = "line-note";

    private final String code;
    private final TextField field;
    private final VBox middle;
    private final StackPane found = new StackPane();
    private String said = "";
    private @Nullable Mark marked;

    LineRow(Speech speech, Paper.PaperLine line, LocalDate votingDay) {
        code = line.code();
        String name = (line.number() + " " + speech.say(line.label())).strip();
        field = line.isTime() ? new TimeField(name, votingDay) : new CountField(name);
        field.setId("line-" + code.replace('.', '-'));
        Label number = Labels.styled(line.number(), "line-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label label = Labels.text(speech.say(line.label()));
        label.setLabelFor(field);
        middle = new VBox(label);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        found.setMinWidth(Region.USE_PREF_SIZE);
        found.getStyleClass().add("line-found");
        getChildren().addAll(number, middle, found, field);
        field.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("line");
        setAlignment(Pos.BASELINE_LEFT);
    }

    String code() {
        return code;
    }

    TextField field() {
        return field;
    }

    /** What is typed: digits only, or the time as it is. */
    String text() {
        return field instanceof CountField count ? count.digits() : field.getText();
    }

    void show(String text) {
        if (field instanceof CountField count) {
            count.show(text);
        } else {
            field.setText(text);
        }
    }

    /** Is told of every change of the text. */
    void onType(Consumer<String> listener) {
        field.textProperty().addListener(seen -> listener.accept(text()));
    }

    /**
     * Says something under the line's name and marks the line as one to look at. What stands there already is not made
     * anew, for that would be work at every key that leaves a line.
     *
     * @param text empty where there is nothing to say
     * @param mark null where there is nothing to look at
     */
    void note(String text, @Nullable Mark mark) {
        if (text.equals(said) && mark == marked) {
            return;
        }
        said = text;
        marked = mark;
        field.setAccessibleHelp(text.isEmpty() ? null : text);
        found.getChildren().clear();
        middle.getChildren().removeIf(node -> node.getStyleClass().contains(NOTE));
        if (mark != null) {
            found.getChildren().add(mark.with(""));
            if (!text.isEmpty()) {
                Label note = Labels.text(text);
                note.getStyleClass().addAll(NOTE, mark.style());
                middle.getChildren().add(note);
            }
        }
    }
}
