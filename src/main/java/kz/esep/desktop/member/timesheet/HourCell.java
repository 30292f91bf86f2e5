package kz.esep.desktop.member.timesheet;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kz.esep.desktop.form.Tips;
import kz.esep.timesheet.WorkedDay;

/** A cell of the grid. The arrow keys leave it; left and right only where the caret is at that end. */
final class HourCell extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");

    private final WorkedDay.Key key;
    private final TimesheetModel model;
    private final String name;

    /** Where the focus goes from a cell. */
    interface Moving {
        void by(int rows, int columns);
    }

    HourCell(WorkedDay.Key key, TimesheetModel model, String name, Moving moving) {
        this.key = key;
        this.model = model;
        this.name = name;
        getStyleClass().add("hour-cell");
        setEditable(model.mayKeep());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> move(event, moving));
        focusedProperty().addListener((seen, was, is) -> {
            if (is) {
                selectAll();
            } else {
                model.type(key, getText());
                setText(model.text(key));
            }
        });
    }

    WorkedDay.Key key() {
        return key;
    }

    /** Shows what stands here; {@code said} is what is wrong or warned of, empty where nothing is. */
    void show(boolean invalid, boolean warned, String said) {
        if (!isFocused()) {
            setText(model.text(key));
        }
        pseudoClassStateChanged(INVALID, invalid);
        pseudoClassStateChanged(WARNED, warned && !invalid);
        pseudoClassStateChanged(
                TYPED, model.typed().at(model.sheet().body(), key).isPresent());
        setAccessibleText(said.isEmpty() ? name : name + ". " + said);
        setTooltip(said.isEmpty() ? null : Tips.tip(said));
    }

    /** Takes over what is typed while the focus is still here. */
    void take() {
        if (isFocused()) {
            model.type(key, getText());
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
