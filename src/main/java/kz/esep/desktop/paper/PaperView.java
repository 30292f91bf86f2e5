package kz.esep.desktop.paper;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import org.controlsfx.control.SegmentedButton;

/** The documents with the page that is looked at, or the log of what left the office. */
final class PaperView extends VBox {
    private final Room room;
    private final PaperModel model;
    private final IssueModel issue;
    private final Speech.Voice voice;
    private final ListView<PaperRow> list = new ListView<>();
    private final PaperFilter filter;
    private final StackPane stage = new StackPane();
    private final IssuePane acts;
    private final PreviewPane preview;
    private final Node documents;
    private final Node empty;
    private final ToggleButton toDocuments;
    private final ToggleButton toLog;
    private final InvalidationListener drawing = seen -> draw();
    private boolean filling;
    private boolean placed;

    PaperView(Room room, PaperModel model, IssueModel issue) {
        this.room = room;
        this.model = model;
        this.issue = issue;
        voice = room.speech().voice("desktop.paper");
        getStyleClass().addAll("place", "papers");
        getStylesheets().add(String.valueOf(PaperView.class.getResource("paper.css")));
        preview = new PreviewPane(voice, model.preview());
        acts = new IssuePane(room, model, issue);
        filter = new PaperFilter(voice, this::draw);
        documents = documents();
        empty = Labels.empty(voice.say("empty"), voice.say("empty.hint"));
        toDocuments = toggle("documents", this::draw);
        toLog = toggle("log", this::draw);
        toDocuments.setSelected(true);
        VBox.setVgrow(stage, Priority.ALWAYS);
        getChildren().addAll(head(), stage);
        model.shown().addListener(new WeakInvalidationListener(drawing));
        draw();
    }

    private Node head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        SegmentedButton both = new SegmentedButton(toDocuments, toLog);
        both.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(16, Labels.title(voice.say("title")), gap, both);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private ToggleButton toggle(String key, Runnable pressed) {
        ToggleButton button = new ToggleButton(voice.say(key));
        button.setId("papers-" + key);
        button.setOnAction(event -> {
            (button.equals(toLog) ? toDocuments : toLog).setSelected(false);
            button.setSelected(true);
            placed = false;
            pressed.run();
        });
        return button;
    }

    private Node documents() {
        list.setId("papers");
        list.setAccessibleText(voice.say("title"));
        list.setCellFactory(made -> new PaperCell(room, voice));
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null && !filling) {
                model.choose(is.word());
                issue.turnTo(IssueModel.Panel.PRINT);
                acts.draw();
            }
        });
        list.setOnKeyPressed(preview::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setPlaceholder(Labels.quiet(voice.say("search.none")));
        VBox left = new VBox(12, filter, list, acts);
        left.getStyleClass().add("papers-left");
        HBox.setHgrow(preview, Priority.ALWAYS);
        return new HBox(16, left, preview);
    }

    /** Shows what the model has now. */
    private void draw() {
        PaperModel.Shown shown = model.shown().get();
        if (shown == null) {
            stage.getChildren().setAll(Labels.quiet(voice.say("looking")));
        } else if (toLog.isSelected()) {
            drawLog(shown);
        } else if (shown.rows().isEmpty()) {
            stage.getChildren().setAll(empty);
        } else {
            drawDocuments(shown);
        }
    }

    private void drawLog(PaperModel.Shown shown) {
        LogView log = new LogView(room, issue, shown);
        stage.getChildren().setAll(log);
        log.focusFirst();
    }

    private void drawDocuments(PaperModel.Shown shown) {
        filling = true;
        filter.offer(shown.rows());
        List<PaperRow> found = filter.of(shown.rows());
        if (!list.getItems().equals(found)) {
            list.getItems().setAll(found);
        }
        model.chosen().filter(found::contains).ifPresent(row -> {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        });
        filling = false;
        acts.draw();
        stage.getChildren().setAll(documents);
        if (!placed) {
            placed = true;
            Focus.on(list);
            // Once the rows have their heights, the chosen one comes to where it belongs.
            Platform.runLater(() -> list.scrollTo(list.getSelectionModel().getSelectedIndex()));
        }
    }

    /** Whether a page can be turned here. */
    boolean showsPages() {
        return toDocuments.isSelected();
    }

    /** From the documents to the log and back. */
    void turn() {
        (toDocuments.isSelected() ? toLog : toDocuments).fire();
    }

    void search() {
        if (showsPages()) {
            filter.focus();
        }
    }

    void print() {
        acts.print();
    }

    void save() {
        acts.save();
    }

    void handOut() {
        acts.turnTo(IssueModel.Panel.HAND_OUT);
    }

    void post() {
        acts.turnTo(IssueModel.Panel.POST);
    }
}
