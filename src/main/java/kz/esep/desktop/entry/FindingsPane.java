package kz.esep.desktop.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    private final Speech.Voice voice;
    private final Consumer<String> go;
    private final Runnable back;
    private String first = "";
    private Map<Item, Node> buttons = Map.of();

    /**
     * Something to look at.
     *
     * @param line the code of the line where it is, empty where there is none
     */
    record Item(Mark mark, String word, String text, String line) {}

    FindingsPane(Speech.Voice voice, Consumer<String> go, Runnable back) {
        this.voice = voice;
        this.go = go;
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
        lay();
    }

    /** Shows what there is to look at, with a sentence above it where one is due; what stands there already stays. */
    void show(String first, List<Item> items) {
        if (first.equals(this.first) && List.copyOf(buttons.keySet()).equals(items)) {
            return;
        }
        Map<Item, Node> now = new LinkedHashMap<>();
        for (Item item : items) {
            Node there = buttons.get(item);
            now.put(item, there == null ? button(item) : there);
        }
        this.first = first;
        buttons = now;
        lay();
    }

    private void lay() {
        List<Node> nodes = new ArrayList<>();
        if (!first.isEmpty()) {
            var said = Labels.text(first);
            said.getStyleClass().add("findings-first");
            said.setId("findings-first");
            nodes.add(said);
        }
        nodes.addAll(buttons.values());
        nodes.add(Labels.quiet(voice.say(buttons.isEmpty() ? "findings.none" : "findings.keys")));
        list.getChildren().setAll(nodes);
    }

    /** Like a button, but its text breaks its lines. */
    private Node button(Item item) {
        Label head = item.mark().with(item.word());
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        VBox button = new VBox(4, head, Labels.text(item.text()));
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(item.word() + ". " + item.text());
        button.getStyleClass().addAll("finding", item.mark().style());
        button.setOnMouseClicked(event -> go.accept(item.line()));
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go.accept(item.line());
                event.consume();
            }
        });
        return button;
    }

    /** Goes to the list, if there is anything in it. */
    void focusFirst() {
        buttons.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void key(KeyEvent event) {
        List<Node> all = List.copyOf(buttons.values());
        int at = all.indexOf(getScene().getFocusOwner());
        if (at < 0) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            all.get(Math.clamp(next, 0, all.size() - 1)).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }
}
