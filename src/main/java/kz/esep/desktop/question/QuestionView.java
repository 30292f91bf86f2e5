package kz.esep.desktop.question;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LinedCell;
import kz.esep.desktop.shell.Speech;
import kz.esep.forensics.Polled;
import kz.esep.forensics.Seen;
import kz.esep.tally.ProtocolKey;
import org.jspecify.annotations.Nullable;

/** What is looked at on the left; beside it the precincts drawn, what is to be asked, and what may be behind it. */
final class QuestionView extends VBox {
    private final Speech speech;
    private final Speech.Voice voice;
    private final QuestionModel model;
    private final Consumer<ProtocolKey> protocol;
    private final ListView<Seen> aspects = new ListView<>();
    private final ListView<Seen.Question> questions = new ListView<>();
    private final Label nothing = Labels.text("");
    private final Label caution = Labels.quiet("");
    private final Label chosen = Labels.text("");
    private final ScatterPlot scatter;
    private final BarPlot bars;
    private final StackPane plot = new StackPane();
    private final StackPane asked = new StackPane(questions, nothing);
    private final StackPane stage = new StackPane();
    private final FieldChoice choice;
    private final HBox body;
    private final InvalidationListener drawing = seen -> draw();
    private boolean placed;

    QuestionView(Speech speech, QuestionModel model, Consumer<ProtocolKey> protocol) {
        super(12);
        this.speech = speech;
        this.model = model;
        this.protocol = protocol;
        voice = speech.voice("desktop.question");
        scatter = new ScatterPlot(speech, model, this::open);
        bars = new BarPlot(speech);
        choice = new FieldChoice(speech, model);
        getStyleClass().addAll("place", "questions");
        getStylesheets().add(String.valueOf(QuestionView.class.getResource("question.css")));
        aspects();
        questions();
        body = new HBox(16, aspects, beside());
        VBox.setVgrow(stage, Priority.ALWAYS);
        stage.setMinHeight(0);
        getChildren().addAll(top(), stage, Labels.quiet(voice.say("keys")));
        model.looked().addListener(new WeakInvalidationListener(drawing));
        draw();
    }

    private HBox top() {
        Label title = Labels.title(voice.say("title"));
        title.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(16, title, gap, choice);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private VBox beside() {
        plot.getStyleClass().add("question-stage");
        plot.setMinHeight(0);
        VBox.setVgrow(plot, Priority.ALWAYS);
        asked.getStyleClass().add("question-asked");
        StackPane.setAlignment(nothing, Pos.TOP_LEFT);
        chosen.setId("chosen-precinct");
        VBox beside = new VBox(8, plot, chosen, asked, caution);
        beside.setMinWidth(0);
        HBox.setHgrow(beside, Priority.ALWAYS);
        return beside;
    }

    private void aspects() {
        aspects.setId("aspects");
        aspects.setAccessibleText(voice.say("aspects"));
        aspects.setCellFactory(list -> new AspectCell(speech));
        aspects.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null && is.aspect() != model.aspect()) {
                model.aspect(is.aspect());
                answer();
            }
        });
    }

    private void questions() {
        questions.setId("asked");
        questions.setAccessibleText(voice.say("asked"));
        questions.setCellFactory(list -> new QuestionCell());
        questions.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null && !is.precincts().isEmpty()) {
                model.choose(is.precincts().getFirst());
                scatter.draw();
            }
        });
        questions.setOnKeyPressed(event -> {
            Seen.Question one = questions.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER
                    && one != null
                    && !one.precincts().isEmpty()) {
                open(one.precincts().getFirst());
                event.consume();
            }
        });
    }

    private final class QuestionCell extends LinedCell<Seen.Question> {
        @Override
        protected void updateItem(Seen.@Nullable Question question, boolean empty) {
            super.updateItem(question, empty);
            String text = empty || question == null ? "" : speech.say(question.asks());
            setText(text);
            setGraphic(text.isEmpty() ? null : Labels.text(text));
        }
    }

    private void open(Polled one) {
        open(one.precinct());
    }

    private void open(String precinct) {
        QuestionModel.Looked now = model.looked().get();
        if (now != null) {
            protocol.accept(new ProtocolKey(now.field().contest(), precinct));
        }
    }

    private void draw() {
        QuestionModel.Looked now = model.looked().get();
        if (now == null) {
            stage.getChildren().setAll(Labels.empty(voice.say("empty"), voice.say("empty.todo")));
            return;
        }
        stage.getChildren().setAll(body);
        choice.show(now);
        aspects.getItems().setAll(now.answers());
        model.answer().ifPresent(aspects.getSelectionModel()::select);
        answer();
        if (!placed) {
            placed = true;
            Focus.on(aspects);
        }
    }

    private void answer() {
        QuestionModel.Looked now = model.looked().get();
        Seen seen = model.answer().orElse(null);
        if (now == null || seen == null) {
            return;
        }
        if (seen.bars().isEmpty()) {
            plot.getChildren().setAll(scatter);
            chosen.textProperty().bind(scatter.words());
            scatter.show(new Measure(seen.aspect(), now.leader()));
        } else {
            plot.getChildren().setAll(bars);
            chosen.textProperty().bind(bars.words());
            bars.show(seen.aspect(), seen.bars());
        }
        questions.getItems().setAll(seen.questions());
        boolean none = seen.questions().isEmpty();
        questions.setVisible(!none);
        nothing.setVisible(none);
        nothing.setText(none ? AspectCell.count(speech, seen) : "");
        caution.setText(speech.say(seen.aspect().caution()));
    }

    /** Goes to the plot that is shown. */
    void focusPlot() {
        List.copyOf(plot.getChildren()).forEach(Focus::on);
    }
}
