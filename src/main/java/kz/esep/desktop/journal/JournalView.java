package kz.esep.desktop.journal;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import org.controlsfx.control.SegmentedButton;

/** The journal's screen: the acts with their details, or the health of the file. */
final class JournalView extends VBox {
    private static final String STYLE = "/kz/esep/desktop/journal/journal.css";

    private final Room room;
    private final JournalExport export;
    private final Speech.Voice voice;
    private final StackPane stage = new StackPane();
    private final ToggleButton acts;
    private final ToggleButton health;
    private final ActsView list;

    JournalView(Room room, JournalModel model, HealthModel file, JournalExport export) {
        this.room = room;
        this.export = export;
        this.voice = room.speech().voice("desktop.journal");
        getStyleClass().addAll("place", "journal");
        getStylesheets().add(String.valueOf(JournalView.class.getResource(STYLE)));
        DetailView detail = new DetailView(room);
        list = new ActsView(room, model, detail);
        acts = toggle("acts");
        health = toggle("health");
        acts.setSelected(true);
        SegmentedButton both = new SegmentedButton(acts, health);
        both.setMinWidth(USE_PREF_SIZE);
        Label title = Labels.title(voice.say("title"));
        title.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(16, title, gap, both);
        top.setAlignment(Pos.CENTER_LEFT);
        SplitPane split = new SplitPane(list, detail);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.55);
        split.setMinHeight(0);
        stage.setMinHeight(0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        stage.getChildren().add(split);
        getChildren().addAll(top, stage);
        acts.setOnAction(event -> show(split, acts));
        health.setOnAction(event -> show(new HealthView(room, file), health));
        list.focusTable();
    }

    private ToggleButton toggle(String key) {
        ToggleButton button = new ToggleButton(voice.say(key));
        button.setId("journal-" + key);
        return button;
    }

    /** A pressed half stays pressed. */
    private void show(javafx.scene.Node content, ToggleButton pressed) {
        pressed.setSelected(true);
        stage.getChildren().setAll(content);
        if (content instanceof HealthView shown) {
            shown.focusFirst();
        } else {
            list.focusTable();
        }
    }

    /** From the acts to the health of the file and back. */
    void turn() {
        (acts.isSelected() ? health : acts).fire();
    }

    void search() {
        if (!acts.isSelected()) {
            acts.fire();
        }
        list.focusSearch();
    }

    void exportCsv() {
        to(export.named("journal.csv"), export::csv);
    }

    void exportLog() {
        to(export.named("journal-event-log.json"), export::log);
    }

    private void to(String proposed, Consumer<Path> write) {
        room.dialogs().newFile(voice.say("export.title"), proposed).ifPresent(write);
    }
}
