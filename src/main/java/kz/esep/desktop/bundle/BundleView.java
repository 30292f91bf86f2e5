package kz.esep.desktop.bundle;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.count.Tabled;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;

/** Every stack at the left, with how far it is, and beside them the one that is counted. */
final class BundleView extends VBox {
    private final BundleModel model;
    private final Speech.Voice voice;
    private final ListView<Tabled.Row> stacks = new ListView<>();
    private final BundlePane pane;
    private final Label refusal = Labels.refusal();
    private final Label told = Mark.GOOD.with("");
    private final InvalidationListener drawing = seen -> draw();
    private final InvalidationListener telling = seen -> tell();
    private boolean choosing;

    BundleView(Room room, BundleModel model) {
        super(8);
        this.model = model;
        voice = room.speech().voice("desktop.bundle");
        getStyleClass().addAll("place", "bundles");
        getStylesheets().add(String.valueOf(BundleView.class.getResource("bundle.css")));
        pane = new BundlePane(model, voice, room);
        told.setId("bundle-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        prepareStacks();
        VBox beside = new VBox(8, refusal, told, pane);
        VBox.setVgrow(pane, Priority.ALWAYS);
        HBox body = new HBox(16, stacks, beside);
        HBox.setHgrow(beside, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Labels.title(voice.say("title")), body);
        model.shown().addListener(new WeakInvalidationListener(drawing));
        model.typed().addListener(new WeakInvalidationListener(drawing));
        model.told().addListener(new WeakInvalidationListener(telling));
        tell();
    }

    private void prepareStacks() {
        stacks.setId("bundle-stacks");
        stacks.setAccessibleText(voice.say("stacks"));
        stacks.setCellFactory(list -> new StackCell(voice));
        stacks.managedProperty().bind(stacks.visibleProperty());
        stacks.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null && !choosing) {
                model.choose(is.key());
            }
        });
        stacks.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                pane.focusFirst();
                event.consume();
            }
        });
    }

    /** What came of the latest act stands above the form and never scrolls away. */
    private void tell() {
        BundleModel.Told now = model.told().get();
        String text = now == null ? "" : voice.speech().say(now.text());
        refusal.setText(now != null && now.refused() ? text : "");
        told.setText(now != null && !now.refused() ? text : "");
    }

    private void draw() {
        Tabled tabled = model.shown().get();
        model.typed().get();
        if (tabled == null) {
            return;
        }
        choosing = true;
        stacks.setVisible(tabled.size() > 0);
        stacks.getItems().setAll(tabled.rows());
        model.row()
                .ifPresentOrElse(
                        row -> stacks.getSelectionModel().select(tabled.rows().indexOf(row)),
                        () -> stacks.getSelectionModel().clearSelection());
        choosing = false;
        pane.draw(tabled, Focus.isIn(stacks));
    }

    /** From the stacks to the figure and back. */
    void turn() {
        if (Focus.isIn(stacks)) {
            pane.focusFirst();
        } else {
            Focus.on(stacks);
        }
    }
}
