package kz.esep.desktop.schedule.sitting;

import java.time.LocalDate;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.schedule.sitting.SittingModel.Panel;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.Rhythm;
import kz.esep.schedule.Sitting;

/** The sittings, the latest first, and the minutes of the chosen one beside them. */
final class SittingView extends VBox {
    private final SittingModel model;
    private final Speech.Voice voice;
    private final ListView<Sitting> list = new ListView<>();
    private final SittingPane pane;
    private final VBox rhythm = new VBox();
    private final InvalidationListener drawing = seen -> draw();
    private boolean filling;

    SittingView(Room room, SittingModel model) {
        super(8);
        this.model = model;
        voice = room.speech().voice("desktop.schedule.sitting");
        pane = new SittingPane(model, voice, () -> Focus.on(list));
        getStyleClass().add("sittings");
        getStylesheets().add(String.valueOf(SittingView.class.getResource("sitting.css")));
        list.setId("sittings");
        list.setAccessibleText(voice.say("title"));
        list.setPlaceholder(Labels.quiet(voice.say("none")));
        list.setCellFactory(made -> new SittingCell(voice));
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null && !filling) {
                model.choose(is.number());
                pane.draw();
            }
        });
        // A cell keeps the height that its lines needed at another width: once that has settled they are measured
        // again.
        list.widthProperty().addListener(seen -> Platform.runLater(list::refresh));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                pane.focusFirst();
                event.consume();
            }
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.turnTo(Panel.MINUTES);
                Focus.on(list);
                event.consume();
            }
        });
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox body = new HBox(16, list, pane);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(rhythm, body, Labels.quiet(voice.say("keys")));
        model.shown().addListener(new WeakInvalidationListener(drawing));
        draw();
        Focus.on(list);
    }

    /** Shows what the model has now. */
    private void draw() {
        SittingModel.Shown shown = model.shown().get();
        if (shown == null) {
            return;
        }
        rhythm.getChildren().setAll(said(shown.rhythm()));
        filling = true;
        list.getItems().setAll(model.rows());
        list.refresh();
        model.chosen().ifPresent(list.getSelectionModel()::select);
        filling = false;
        pane.draw();
    }

    private Node said(Rhythm now) {
        LocalDate due = now.due();
        if (due == null) {
            return Labels.quiet(voice.say("rhythm"));
        }
        Label said = (now.isLate() ? Mark.BAD : Mark.NEUTRAL).with(voice.say("rhythm." + now.word(), Days.said(due)));
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setId("sitting-rhythm");
        return said;
    }

    /** Turns to a form; one of a sitting only where its time is. */
    void turnTo(Panel panel) {
        boolean open =
                model.chosen().filter(one -> one.state() == Sitting.State.OPEN).isPresent();
        if (panel != Panel.DECIDE || open) {
            pane.turnTo(panel);
        } else {
            model.sayNotOpen();
        }
    }
}
