package kz.esep.desktop.overview;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import kz.esep.certificate.Balance;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.CalendarDate;
import kz.esep.schedule.DateTexts;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is late and what falls due next of the calendar, answers that are late, and how the certificates stand; each leads there. */
final class Deadlines extends FlowPane {
    private final Room room;
    private final Speech.Voice voice;
    private List<Deadline> shown = List.of();
    private Optional<Balance.Sums> stock = Optional.empty();
    private long complaints;

    Deadlines(Room room) {
        super(8, 4);
        this.room = room;
        voice = room.speech().voice("desktop.overview");
        setId("deadlines");
        // By itself it would be as wide as its longest button in one line, and the page with it.
        setMinWidth(0);
        getStyleClass().add("deadlines");
        show(List.of(), Optional.empty(), 0);
    }

    /** Shows these; the buttons stay, with the focus, while they say the same. */
    void show(List<Deadline> deadlines, Optional<Balance.Sums> certificates, long unanswered) {
        boolean something = !deadlines.isEmpty() || certificates.isPresent() || unanswered > 0;
        setVisible(something);
        setManaged(something);
        if (!deadlines.equals(shown) || !certificates.equals(stock) || unanswered != complaints) {
            shown = deadlines;
            stock = certificates;
            complaints = unanswered;
            getChildren().setAll(deadlines.stream().map(this::button).toList());
            if (unanswered > 0) {
                getChildren().add(button(unanswered));
            }
            certificates.ifPresent(sums -> getChildren().add(button(sums)));
        }
    }

    private Button button(long unanswered) {
        Button button = Buttons.plain(
                voice.say("unanswered", unanswered), () -> room.frame().go("observers", "submissions"));
        button.setId("unanswered");
        return dressed(button, Mark.BAD);
    }

    private Button button(Balance.Sums sums) {
        String key = sums.open() == 0 ? "certificates.closed" : "certificates";
        Button button = Buttons.plain(
                voice.say(key, sums.issued(), sums.left(), sums.arrived(), sums.open()),
                () -> room.frame().go("certificates", ""));
        button.setId("certificates");
        return dressed(button, sums.open() == 0 ? Mark.GOOD : Mark.NEUTRAL);
    }

    private Button button(Deadline deadline) {
        CalendarDate date = deadline.date();
        String when = Days.said(date.when().date())
                + (date.when().time() == null
                        ? ""
                        : " " + DateTexts.time(date.when().time()));
        Button button = Buttons.plain(
                voice.say(
                        "deadline." + deadline.state(),
                        deadline.count(),
                        room.speech().say(date.name()),
                        when),
                () -> room.frame().go("schedule", "calendar/" + date.code()));
        Mark mark = switch (deadline.state()) {
            case LATE -> Mark.BAD;
            case TODAY -> Mark.WARNING;
            case AHEAD, DONE, PASSED -> Mark.NEUTRAL;
        };
        button.setId("deadline-" + deadline.state());
        return dressed(button, mark);
    }

    private Button dressed(Button button, Mark mark) {
        button.setGraphic(new FontIcon(mark.icon()));
        button.getStyleClass().addAll("deadline", mark.style());
        button.setWrapText(true);
        button.setMinWidth(0);
        button.maxWidthProperty().bind(widthProperty());
        return button;
    }

    /** The focus goes to the first of them. */
    void focusFirst() {
        getChildren().stream().findFirst().ifPresent(first -> first.requestFocus());
    }
}
