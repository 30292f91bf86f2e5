package kz.esep.desktop.media;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Choice;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.FormCard;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LinedCell;
import kz.esep.desktop.shell.Speech;
import kz.esep.media.Compared;
import kz.esep.media.Part;
import kz.esep.media.Tone;
import org.jspecify.annotations.Nullable;

/** The comparisons at the left; the chosen one beside them, drawn and in figures, with the imbalance in a sentence. */
final class ParityView extends HBox {
    private final Speech speech;
    private final Speech.Voice voice;
    private final ParityModel model;
    private final ListView<Compared> list = new ListView<>();
    private final Page page = new Page();
    private final StackPane stage = new StackPane();
    private final InvalidationListener drawing = seen -> draw();
    private boolean begun;

    ParityView(Speech speech, ParityModel model) {
        super(16);
        this.speech = speech;
        this.model = model;
        voice = speech.voice("desktop.media");
        getStyleClass().add("media");
        getStylesheets().add(String.valueOf(ParityView.class.getResource("media.css")));
        list.setId("parity-list");
        list.setAccessibleText(voice.say("parity"));
        list.setCellFactory(made -> new LinedCell<>() {
            @Override
            protected void updateItem(@Nullable Compared one, boolean empty) {
                super.updateItem(one, empty);
                String text = empty || one == null ? "" : model.title(one);
                setGraphic(text.isEmpty() ? null : Labels.text(text));
                setAccessibleText(text);
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener(seen -> answer());
        Choice<Part> part =
                new Choice<>("parity-part", Arrays.asList(Part.values()), one -> speech.say(one.said()), model.part);
        VBox left = new VBox(8, Labels.over(voice.say("choice.part"), part), list);
        left.getStyleClass().add("parity-side");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(stage, Priority.ALWAYS);
        stage.setMinWidth(0);
        getChildren().setAll(left, stage);
        model.looked().addListener(new WeakInvalidationListener(drawing));
        draw();
    }

    private void draw() {
        ParityModel.Looked now = model.looked().get();
        if (now == null) {
            return;
        }
        int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(now.all());
        if (now.all().isEmpty()) {
            stage.getChildren().setAll(Labels.empty(voice.say("parity.empty"), voice.say("parity.empty.todo")));
        } else {
            list.getSelectionModel().select(Math.min(chosen, now.all().size() - 1));
            answer();
        }
        if (!begun) {
            begun = true;
            Focus.on(list);
        }
    }

    private void answer() {
        Compared one = list.getSelectionModel().getSelectedItem();
        if (one != null) {
            List<Node> parts =
                    new ArrayList<>(List.of(new ParityGrid(speech, one.parity(), model.contestants()), sentence(one)));
            if (!one.tones().isEmpty()) {
                parts.add(Labels.heading(voice.say("tones")));
                one.tones().forEach(toned -> parts.add(Labels.text(tones(toned))));
            }
            parts.add(Labels.quiet(voice.say("parity.caution")));
            page.show(model.title(one), parts);
            stage.getChildren().setAll(page);
        }
    }

    private String tones(Compared.Toned toned) {
        StringJoiner counts = new StringJoiner(", ");
        int at = 0;
        for (Tone tone : Tone.values()) {
            counts.add(speech.say(tone.said()) + " " + toned.counts().get(at++));
        }
        return speech.say(model.contestants().name(toned.contestant())) + ": " + counts;
    }

    private Label sentence(Compared one) {
        Label said = Labels.text(speech.say(one.sentence(model.contestants())));
        said.setId("parity-sentence");
        return said;
    }

    /** The chosen comparison, which scrolls. */
    private static final class Page extends FormCard {
        void show(String title, List<Node> parts) {
            List<Node> all = new ArrayList<>(List.of(heading("parity-title", title)));
            all.addAll(parts);
            fill(all);
        }
    }
}
