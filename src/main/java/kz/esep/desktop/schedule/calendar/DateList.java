package kz.esep.desktop.schedule.calendar;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.CalendarDate;

/** The dates one below the other, with all that is to be said of each. */
final class DateList extends Spread {
    private final CalendarModel model;
    private final ListView<CalendarDate> list = new ListView<>();
    private boolean filling;

    /**
     * A list.
     *
     * @param select is told which date the person goes to
     */
    DateList(CalendarModel model, Speech.Voice voice, Consumer<CalendarDate> select) {
        this.model = model;
        list.setId("calendar-list");
        list.setAccessibleText(voice.say("title"));
        list.setPlaceholder(Labels.quiet(voice.say("none")));
        list.setCellFactory(made -> new DateCell(model, voice));
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null && !filling) {
                select.accept(is);
            }
        });
        // A cell keeps the height that its lines needed at another width: once that has settled they are measured
        // again.
        list.widthProperty().addListener(seen -> Platform.runLater(list::refresh));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
    }

    @Override
    void draw() {
        filling = true;
        list.getItems().setAll(model.rows());
        list.refresh();
        model.chosen().filter(list.getItems()::contains).ifPresent(date -> {
            list.getSelectionModel().select(date);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        });
        filling = false;
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    @Override
    void focusChosen() {
        Focus.on(list);
    }
}
