package kz.esep.desktop.schedule.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LinedCell;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.CalendarDate;
import kz.esep.schedule.DateTexts;
import org.jspecify.annotations.Nullable;

/**
 * A date in the list: its day, how it stands, what it is with its article, and who did it; its month above the first. The
 * labels stay the same for every date: fresh ones have no style yet when the list asks how high they are.
 */
final class DateCell extends LinedCell<CalendarDate> {
    private final CalendarModel model;
    private final DateLooks looks;
    private final Speech.Voice voice;
    private final Label month = Labels.styled("", "date-month");
    private final Label day = Labels.styled("", "date-day");
    private final Label time = new Label();
    private final StackPane mark = new StackPane();
    private final Label name = Labels.text("");
    private final Label law = Labels.quiet("");
    private final Label origin = Labels.quiet("");
    private final Label done = Labels.quiet("");
    private final VBox all;

    DateCell(CalendarModel model, Speech.Voice voice) {
        this.model = model;
        this.voice = voice;
        looks = new DateLooks(voice.speech());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        day.setMinWidth(Region.USE_PREF_SIZE);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        all = new VBox(2, month, new HBox(8, day, time, gap, mark), name, law, origin, done);
    }

    @Override
    protected void updateItem(@Nullable CalendarDate date, boolean empty) {
        super.updateItem(date, empty);
        CalendarModel.Shown shown = model.shown().get();
        if (empty || date == null || shown == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        CalendarDate.State state = shown.calendar().state(date);
        LocalDate when = date.when().date();
        CalendarDate.Done said = date.done();
        say(month, isFirstOfMonth(date) ? looks.month(when) : "");
        day.setText(looks.weekday(when) + " " + Days.said(when));
        time.setText(DateTexts.time(date.when().time()));
        mark.getChildren().setAll(looks.mark(state));
        name.setText(voice.speech().say(date.name()));
        law.setText(looks.law(date));
        say(origin, date.origin() == CalendarDate.Origin.CENTRE ? looks.origin(date) : "");
        say(done, said == null ? "" : looks.done(said, shown));
        setGraphic(all);
        setAccessibleText(looks.when(date) + ". " + name.getText() + ". " + law.getText() + ". " + looks.word(state));
    }

    /** A line that takes no room while there is nothing to say. */
    private static void say(Label line, String text) {
        line.setText(text);
        line.setVisible(!text.isEmpty());
        line.setManaged(!text.isEmpty());
    }

    private boolean isFirstOfMonth(CalendarDate date) {
        int at = getIndex();
        return at == 0 || !month(getListView().getItems().get(at - 1)).equals(month(date));
    }

    private static YearMonth month(CalendarDate date) {
        return YearMonth.from(date.when().date());
    }
}
