package kz.esep.desktop.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Scrolled;
import kz.esep.desktop.shell.Speech;

/** Beside the form: what to look at on paper. Up and Down go through it, Enter goes to the cell, Escape back to the form. */
final class FindingsPane extends VBox {
    private final VBox list = new VBox(8);
    private final List<Node> buttons = new ArrayList<>();
    private final Speech.Voice voice;
    private final Runnable back;

    /** Something to look at. */
    record Item(Mark mark, String word, String text, Runnable go) {}

    FindingsPane(Speech.Voice voice, Runnable back) {
        this.voice = voice;
        this.back = back;
        ScrollPane scroll = new Scrolled(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bare-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Labels.heading(voice.say("findings")), scroll);
        getStyleClass().addAll("card", "findings");
        setId("findings");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show("", List.of());
    }

    /** Shows what there is to look at, with a sentence above it where one is due. */
    void show(String first, List<Item> items) {
        list.getChildren().clear();
        buttons.clear();
        if (!first.isEmpty()) {
            var said = Labels.text(first);
            said.getStyleClass().add("findings-first");
            said.setId("findings-first");
            list.getChildren().add(said);
        }
        items.forEach(item -> buttons.add(button(item)));
        list.getChildren().addAll(buttons);
        list.getChildren().add(Labels.quiet(voice.say(buttons.isEmpty() ? "findings.none" : "findings.keys")));
    }

    /** Like a button, but its text breaks its lines. */
    private static Node button(Item item) {
        Label head = item.mark().with(item.word());
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        VBox button = new VBox(4, head, Labels.text(item.text()));
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(item.word() + ". " + item.text());
        button.getStyleClass().addAll("finding", item.mark().style());
        button.setOnMouseClicked(event -> item.go().run());
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                item.go().run();
                event.consume();
            }
        });
        return button;
    }

    /** Goes to the list, if there is anything in it. */
    void focusFirst() {
        if (!buttons.isEmpty()) {
            buttons.getFirst().requestFocus();
        }
    }

    private void key(KeyEvent event) {
        int at = buttons.indexOf(getScene().getFocusOwner());
        if (at < 0) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            buttons.get(Math.clamp(next, 0, buttons.size() - 1)).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }
}
