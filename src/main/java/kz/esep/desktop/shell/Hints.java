package kz.esep.desktop.shell;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.event.EventTarget;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Window;
import javafx.util.Duration;
import kz.esep.desktop.form.Tips;
import org.jspecify.annotations.Nullable;

/**
 * What the control under the resting pointer is called, the key that does the same, and its help: one tooltip for the whole
 * window. The words are the control's own. It goes with the next key or click and is not shown twice for one visit.
 */
public final class Hints {
    private static final Duration REST = Duration.seconds(1);

    private final Function<String, @Nullable Shortcut> keys;
    private final Tooltip tooltip = Tips.tip("");
    private final PauseTransition rest = new PauseTransition(REST);
    private final InvalidationListener gone = seen -> enter(null);
    private @Nullable Control over;
    private double x;
    private double y;

    private Hints(Function<String, @Nullable Shortcut> keys) {
        this.keys = keys;
        tooltip.setWrapText(true);
        rest.setOnFinished(event -> show());
    }

    /**
     * Shows them in a window from now on.
     *
     * @param keys the key of what has that name; null where it has none
     */
    public static void in(Scene scene, Function<String, @Nullable Shortcut> keys) {
        Hints hints = new Hints(keys);
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, hints::move);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hints.hide());
        scene.addEventFilter(ScrollEvent.SCROLL, event -> hints.hide());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> hints.hide());
        scene.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hints.enter(null));
    }

    /** What is said of a control, without its key: its name, and its help where that says more. */
    public static String of(Control control) {
        return with(name(control), control);
    }

    private static String with(String name, Control control) {
        String help = said(control.getAccessibleHelp());
        return name.contains(help) ? name : name + "\n" + help;
    }

    /** The name; that of the control around it where it has none itself, as the field of a list to choose from. */
    private static String name(Control control) {
        return Stream.of(said(control.getAccessibleText()), text(control), label(control))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> control.getParent() instanceof Control outer && !isPage(outer) ? name(outer) : "");
    }

    private static String text(@Nullable Object node) {
        return node instanceof Labeled labeled ? said(labeled.getText()) : "";
    }

    private static String label(Control control) {
        return text(control.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Whether it is there to be read, not to be used: a hint would cover what is read. */
    private static boolean isPage(Node node) {
        return node instanceof ScrollPane || node instanceof SplitPane || node instanceof VirtualFlow<?>;
    }

    /** Only the pointer counts: what moves under it while it rests moves nothing here. */
    private void move(MouseEvent event) {
        if (event.getScreenX() == x && event.getScreenY() == y) {
            return;
        }
        x = event.getScreenX();
        y = event.getScreenY();
        Control under = under(event.getTarget());
        if (!Objects.equals(under, over)) {
            enter(under);
        } else if (rest.getStatus() == Animation.Status.RUNNING) {
            rest.playFromStart();
        }
    }

    /** The closest control that can be used; null where it has a tooltip of its own. */
    private static @Nullable Control under(EventTarget target) {
        Node node = target instanceof Node picked ? picked : null;
        while (node != null && !isPage(node)) {
            if (node instanceof Control control && control.getTooltip() != null) {
                return null;
            }
            if (node instanceof Control control && (control.isFocusTraversable() || control instanceof ButtonBase)) {
                return control;
            }
            node = node.getParent();
        }
        return null;
    }

    private void enter(@Nullable Control control) {
        hide();
        if (over != null) {
            over.sceneProperty().removeListener(gone);
        }
        over = control;
        if (control != null) {
            control.sceneProperty().addListener(gone);
            rest.playFromStart();
        }
    }

    private void hide() {
        rest.stop();
        tooltip.hide();
    }

    /** Beside the pointer, above it in the lower half of the window, so that it never comes under the pointer. */
    private void show() {
        Control control = over;
        Window window = control == null ? null : control.getScene().getWindow();
        if (control == null || window == null || !window.isFocused()) {
            return;
        }
        String words = words(control);
        if (!words.isEmpty()) {
            boolean low = y > window.getY() + window.getHeight() / 2;
            tooltip.setText(words);
            tooltip.setMaxWidth(window.getWidth() / 2);
            tooltip.setAnchorLocation(low ? AnchorLocation.CONTENT_BOTTOM_LEFT : AnchorLocation.CONTENT_TOP_LEFT);
            tooltip.show(window, x + 8, low ? y - 8 : y + 20);
        }
    }

    private String words(Control control) {
        String name = name(control);
        return Stream.of(text(control), name)
                .map(keys)
                .filter(Objects::nonNull)
                .findFirst()
                .map(key -> with(name + " (" + key + ")", control))
                .orElseGet(() -> of(control));
    }
}
