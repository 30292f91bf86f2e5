package kz.esep.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import org.jspecify.annotations.Nullable;

/** Ctrl+K: a precinct, a place or an action by its name. */
final class Palette extends StackPane {
    private static final int MOST = 20;

    /** Something to choose. */
    record Choice(String text, String beside, Runnable go) {}

    private final TextField typed = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Function<String, List<Choice>> search;
    private final Runnable close;

    Palette(Speech speech, Function<String, List<Choice>> search, Runnable close) {
        this.search = search;
        this.close = close;
        Speech.Voice voice = speech.voice("desktop.shell");
        typed.setPromptText(voice.say("palette.prompt"));
        typed.setAccessibleText(voice.say("palette.prompt"));
        typed.setId("palette");
        list.setAccessibleText(voice.say("palette.found"));
        list.setFocusTraversable(false);
        list.setPlaceholder(Labels.quiet(voice.say("palette.nothing")));
        list.setCellFactory(made -> new ChoiceCell());
        list.setOnMouseClicked(event -> choose());
        typed.textProperty().addListener(seen -> refill());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox box = new VBox(8, typed, list);
        box.getStyleClass().add("palette");
        box.setMaxHeight(VBox.USE_PREF_SIZE);
        getStyleClass().add("palette-shade");
        setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
        refill();
    }

    void focus() {
        typed.requestFocus();
    }

    private void refill() {
        List<Choice> found =
                new ArrayList<>(search.apply(typed.getText().strip().toLowerCase(Locale.ROOT)));
        list.getItems().setAll(found.subList(0, Math.min(found.size(), MOST)));
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case ESCAPE -> close.run();
            case ENTER -> choose();
            case DOWN ->
                list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> list.getSelectionModel().select(Math.max(at - 1, 0));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            close.run();
            choice.go().run();
        }
    }

    private static final class ChoiceCell extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(
                    empty || choice == null
                            ? ""
                            : choice.beside().isEmpty() ? choice.text() : choice.text() + "   " + choice.beside());
        }
    }
}
