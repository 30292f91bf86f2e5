package kz.esep.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import kz.esep.desktop.shell.Hints;
import org.kordamp.ikonli.javafx.FontIcon;

/** Looks over a screen for what a designer would not let pass: cut-off texts, nameless controls, things out of sight. */
final class Inspection {
    /** Styles of labels that may be shortened because a tooltip or the same text elsewhere says all of it. */
    private static final Set<String> MAY_SHORTEN = Set.of("may-shorten");

    private final Scene scene;
    private final List<String> problems = new ArrayList<>();

    private Inspection(Scene scene) {
        this.scene = scene;
    }

    /** Everything wrong with what is shown now. To be called on the screen's thread, after a layout. */
    static List<String> of(Scene scene) {
        Inspection inspection = new Inspection(scene);
        inspection.look(scene.getRoot(), false, List.of());
        return inspection.problems;
    }

    /**
     * Looks over a node and everything in it.
     *
     * @param scrolled whether it is reached by scrolling, or is in a table
     * @param pages what it is reached by scrolling in
     */
    private void look(Node node, boolean scrolled, List<ScrollPane> pages) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        if (node instanceof Labeled labeled && !(node instanceof IndexedCell<?>)) {
            whole(labeled);
        }
        if (node instanceof Control control) {
            named(control);
        }
        boolean inside = scrolled
                || node instanceof ScrollPane
                || node instanceof TableView<?>
                || node instanceof IndexedCell<?>;
        if (!inside && node instanceof Labeled labeled && !labeled.getText().isBlank()) {
            inSight(labeled);
        }
        if (node instanceof TableView<?> || node instanceof IndexedCell<?>) {
            around(node, List.of(), inside);
            return;
        }
        boolean isText =
                node instanceof TextInputControl || (node instanceof Labeled labeled && isSaid(labeled.getText()));
        if (isText && pages.stream().anyMatch(page -> isBeside(node, page))) {
            problems.add("beside the page: " + describe(node));
        }
        around(node, node instanceof ScrollPane page ? with(page, pages) : pages, inside);
    }

    private void around(Node node, List<ScrollPane> pages, boolean inside) {
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, inside, pages));
        }
    }

    private static List<ScrollPane> with(ScrollPane page, List<ScrollPane> pages) {
        return Stream.concat(pages.stream(), Stream.of(page)).toList();
    }

    /** Whether it is read only after scrolling sideways: nobody expects that of a page. */
    private static boolean isBeside(Node node, ScrollPane page) {
        Bounds bounds = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double left = page.getInsets().getLeft();
        double right = left + page.getViewportBounds().getWidth();
        return bounds.getMinX() < left - 1 || bounds.getMaxX() > right + 1;
    }

    /** The text a label draws is the text it has, and it has the height for all of it. */
    private void whole(Labeled labeled) {
        String text = labeled.getText();
        if (text == null || text.isBlank() || labeled.getStyleClass().stream().anyMatch(MAY_SHORTEN::contains)) {
            return;
        }
        boolean drawn = labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon))
                .map(child -> ((Text) child).getText())
                .allMatch(said -> flat(said).equals(flat(text)));
        if (!drawn) {
            problems.add("cut off: " + describe(labeled));
        } else if (labeled.isWrapText() && labeled.getHeight() + 1 < labeled.prefHeight(labeled.getWidth())) {
            problems.add("lines cut off: " + describe(labeled));
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Whatever the keyboard can reach says what it is. */
    private void named(Control control) {
        if (!control.isFocusTraversable() || control instanceof ScrollPane || control instanceof SplitPane) {
            return;
        }
        boolean named = isSaid(control.getAccessibleText())
                || (control instanceof ButtonBase button && isSaid(button.getText()))
                || control instanceof MenuBar
                || labelled(control);
        if (!named) {
            problems.add("no name: " + describe(control));
        }
        if (Hints.of(control).isBlank()) {
            problems.add("no hint: " + describe(control));
        }
        if (control instanceof Button button
                && !isSaid(button.getText())
                && button.getTooltip() == null
                && !button.getStyleClass().contains("place-button")) {
            problems.add("a picture without a tooltip: " + describe(control));
        }
    }

    private boolean labelled(Control control) {
        Predicate<Node> isIts = node -> node instanceof Label label && control.equals(label.getLabelFor());
        return nodes(scene.getRoot()).anyMatch(isIts)
                || (control.getParent() instanceof Control outer
                        && !(outer instanceof ScrollPane)
                        && control instanceof TextInputControl
                        && (isSaid(outer.getAccessibleText()) || labelled(outer)));
    }

    private static Stream<Node> nodes(Node node) {
        return Sitting.nodes(node);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private void inSight(Labeled labeled) {
        Bounds bounds = labeled.localToScene(labeled.getBoundsInLocal());
        if (bounds.getMinX() < -1
                || bounds.getMinY() < -1
                || bounds.getMaxX() > scene.getWidth() + 1
                || bounds.getMaxY() > scene.getHeight() + 1) {
            problems.add("out of the window: " + describe(labeled));
        }
    }

    private static String describe(Node node) {
        String text = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + node.getStyleClass()
                + text;
    }
}
