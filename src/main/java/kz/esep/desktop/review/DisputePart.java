package kz.esep.desktop.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.CountField;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.ContestForm;
import kz.esep.tally.RetypeFile;
import org.jspecify.annotations.Nullable;

/** Disputed cells, blank, to be typed once more from the paper. */
final class DisputePart implements ToDoPane.Part {
    private final ReviewWork work;
    private final Case chosen;
    private final Speech.Voice voice;
    private final Refusals refusals;
    private final boolean may;
    private final VBox body = new VBox(12);
    private final Map<Cell, TextField> fields = new LinkedHashMap<>();

    DisputePart(ReviewModel model, ReviewWork work, Case chosen) {
        this.work = work;
        this.chosen = chosen;
        voice = work.voice();
        refusals = new Refusals(voice.speech());
        may = work.mayRetype(chosen);
        body.getChildren().add(Labels.text(voice.say(may ? "dispute" : "dispute.others")));
        if (may && work.isChair() && !chosen.row().readers().contains(work.person())) {
            Label warning = Labels.text(voice.say("dispute.warning"));
            warning.getStyleClass().add("mark-warning");
            body.getChildren().add(warning);
        }
        ContestForm form = work.election().form(chosen.key().contest());
        Texting texting = new Texting(model, voice);
        for (String code : chosen.row().disputed()) {
            Cell cell = model.drafted().cell(chosen.key(), code);
            String name = texting.line(form, code);
            body.getChildren().add(may ? field(cell, name) : Labels.text(name));
        }
    }

    private Node field(Cell cell, String name) {
        TextField field = cell.isTime() ? new TextField() : new CountField(name);
        field.setId("cell-" + cell.code());
        if (cell.isTime()) {
            field.setPromptText(voice.say("time.prompt"));
            field.getStyleClass().add("time-field");
        }
        field.textProperty().bindBidirectional(cell.typed());
        field.focusedProperty().addListener((seen, was, is) -> {
            if (was) {
                work.keepCells(chosen);
            }
        });
        CheckBox blank = new CheckBox(voice.say("blank"));
        blank.setAccessibleText(voice.say("blank.of", name));
        blank.selectedProperty().bindBidirectional(cell.blank());
        field.disableProperty().bind(blank.selectedProperty());
        fields.put(cell, field);
        Label label = Labels.text(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        HBox row = new HBox(12, field, blank);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, label, row);
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public Node foot() {
        HBox foot = Buttons.last();
        if (may) {
            var button = Buttons.primary(voice.say("retype"), this::main);
            button.setId("retype");
            foot.getChildren().add(button);
        }
        return new VBox(8, refusals.node(), foot);
    }

    @Override
    public @Nullable Node first() {
        return fields.values().stream().findFirst().orElse(null);
    }

    /** Hands in what is typed: one cell is enough, the others stay disputed. */
    @Override
    public void main() {
        if (!may) {
            return;
        }
        List<RetypeFile.Cell> typed = new ArrayList<>();
        for (Map.Entry<Cell, TextField> field : fields.entrySet()) {
            Optional<RetypeFile.Cell> value = field.getKey().value(chosen.key());
            if (value.isEmpty()) {
                String key = field.getKey().isTime() ? "cell.time" : "cell.missing";
                refusals.say(voice.say(key), field.getValue());
                return;
            }
            typed.add(value.get());
        }
        work.retype(chosen.key(), typed, refused -> refusals.say(refused, body));
    }
}
