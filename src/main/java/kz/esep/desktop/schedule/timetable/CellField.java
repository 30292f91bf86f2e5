package kz.esep.desktop.schedule.timetable;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A cell of the grid. The arrow keys leave it; left and right only where the caret is at that end. */
final class CellField extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Spot spot;
    private final TimetableModel model;

    /** Where the focus goes from a cell. */
    interface Moving {
        void by(int rows, int columns);
    }

    CellField(Spot spot, TimetableModel model, Moving moving) {
        this.spot = spot;
        this.model = model;
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("cell-field");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> move(event, moving));
        focusedProperty().addListener((seen, was, is) -> {
            if (is) {
                selectAll();
            } else {
                model.type(spot, getText());
                show(model.texts());
            }
        });
    }

    /** Shows what stands here, or what holds here in its place. */
    void show(Texts texts) {
        if (!isFocused()) {
            String text = texts.at(spot);
            setText(text);
            pseudoClassStateChanged(
                    INVALID, !text.isEmpty() && ShiftText.read(text, spot).isEmpty());
        }
        setPromptText(texts.inherited(spot));
    }

    /** Takes over what is typed while the focus is still here. */
    void take() {
        if (isFocused()) {
            model.type(spot, getText());
        }
    }

    private void move(KeyEvent event, Moving moving) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        KeyCode code = event.getCode();
        boolean all = getSelection().getLength() == getLength();
        if (code == KeyCode.UP) {
            moving.by(-1, 0);
        } else if (code == KeyCode.DOWN || code == KeyCode.ENTER) {
            moving.by(1, 0);
        } else if (code == KeyCode.LEFT && (all || getCaretPosition() == 0)) {
            moving.by(0, -1);
        } else if (code == KeyCode.RIGHT && (all || getCaretPosition() == getLength())) {
            moving.by(0, 1);
        } else {
            return;
        }
        event.consume();
    }
}
