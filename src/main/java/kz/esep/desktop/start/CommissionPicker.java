package kz.esep.desktop.start;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Commission;
import org.jspecify.annotations.Nullable;

/** Finds one commission among thousands: typed words narrow the list, Down and Up choose, Enter goes on. */
final class CommissionPicker extends VBox {
    private final Speech speech;
    private final Speech.Voice voice;
    private final NewWorkspaceModel model;
    private final Runnable on;
    private final TextField typed;
    private final ListView<Commission> list = new ListView<>();
    private Runnable choice = () -> {};

    /**
     * The list.
     *
     * @param on is run by Enter
     */
    CommissionPicker(Speech speech, NewWorkspaceModel model, Runnable on) {
        super(4);
        this.speech = speech;
        this.voice = speech.voice("desktop.start");
        this.model = model;
        this.on = on;
        typed = new TextField(model.filter());
        typed.setId("commission");
        typed.setPromptText(voice.say("commission.search"));
        typed.textProperty().addListener((seen, was, is) -> narrow(is));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("commissions");
        list.getStyleClass().add("commissions");
        list.setAccessibleText(voice.say("commission.list"));
        list.setPlaceholder(Labels.quiet(voice.say("commission.none")));
        list.setFocusTraversable(false);
        list.setCellFactory(made -> new CommissionCell());
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            model.choose(is);
            choice.run();
        });
        getChildren().addAll(Labels.over(voice.say("commission.own"), typed), list);
        fill();
    }

    void focus() {
        Focus.on(typed);
        typed.end();
    }

    /** Is run whenever another commission is chosen. */
    void onChoice(Runnable chosen) {
        choice = chosen;
    }

    private void narrow(String words) {
        model.typeFilter(words);
        fill();
    }

    /** Chooses nothing by itself before a word is typed: nobody is to land in another commission by pressing Enter. */
    private void fill() {
        Commission before = model.commission();
        list.getItems().setAll(model.found(speech.language()));
        int at = list.getItems().indexOf(before);
        if (at < 0 && model.filter().isBlank()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(Math.max(at, 0));
            list.scrollTo(Math.max(at, 0));
        }
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case ENTER -> {
                if (at >= 0) {
                    on.run();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int wanted) {
        int at = Math.clamp(wanted, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 2));
    }

    private final class CommissionCell extends ListCell<Commission> {
        @Override
        protected void updateItem(@Nullable Commission one, boolean empty) {
            super.updateItem(one, empty);
            setText(
                    empty || one == null
                            ? ""
                            : voice.say(
                                    "commission.line",
                                    one.name(),
                                    one.level(),
                                    model.territory(one, speech.language()),
                                    one.id()));
        }
    }
}
