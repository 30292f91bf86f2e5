package kz.esep.desktop.form;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A cell with a symbol and a word. Both are made once and stay, also while the cell is empty: a table that scrolls or is
 * searched has nothing to style anew.
 */
public abstract class MarkCell<S, T> extends TableCell<S, T> {
    private final FontIcon icon = new FontIcon();
    private final Label label = new Label("", icon);
    private @Nullable Mark shown;

    /** An empty cell. */
    @SuppressWarnings("this-escape") // a cell takes its graphic and does nothing else with it
    protected MarkCell() {
        label.getStyleClass().add("mark");
        setGraphic(label);
        clear();
    }

    /** Shows a mark with a word. */
    protected final void show(Mark mark, String word) {
        if (mark != shown) {
            if (shown != null) {
                label.getStyleClass().remove(shown.style());
            }
            label.getStyleClass().add(mark.style());
            icon.setIconCode(mark.icon());
            shown = mark;
        }
        label.setText(word);
        label.setVisible(true);
    }

    /** Shows nothing. */
    protected final void clear() {
        label.setText("");
        label.setVisible(false);
    }
}
