package kz.esep.desktop.form;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a list is searched for, line by line as it is typed. Enter and Down go to the list, Escape empties it first. */
public final class SearchField extends TextField {
    private final Node list;

    /**
     * A field.
     *
     * @param hint what can be searched for
     * @param typed what is searched for now
     * @param look searches for something else
     */
    public SearchField(String id, String hint, String typed, Consumer<String> look, Node list) {
        super(typed);
        this.list = list;
        setId(id);
        setPromptText(hint);
        setAccessibleText(hint);
        textProperty().addListener(seen -> look.accept(getText()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            clear();
            list.requestFocus();
            event.consume();
        }
    }

    /** The focus goes here, and the next key replaces what was searched for. */
    public void begin() {
        Focus.on(this);
        selectAll();
    }
}
