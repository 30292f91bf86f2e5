package kz.esep.desktop.paper;

import java.time.Instant;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.paper.Kind;
import kz.esep.paper.Posting;
import org.jspecify.annotations.Nullable;

/**
 * A document in the list: its group above the first of it, its name, what it is about where the name does not say it, and
 * how it stands, each on a line of its own.
 */
final class PaperCell extends ListCell<PaperRow> {
    private final Room room;
    private final Speech.Voice voice;

    PaperCell(Room room, Speech.Voice voice) {
        this.room = room;
        this.voice = voice;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaperRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        VBox box = new VBox(2);
        if (isFirstOfGroup(row)) {
            Kind.Group group = row.paper().kind().group();
            box.getChildren().add(Labels.styled(room.speech().say(group.said()), "paper-group"));
        }
        Label title = Labels.text(room.speech().say(row.paper().name()));
        title.getStyleClass().add("paper-name");
        box.getChildren().add(title);
        if (row.about() != null) {
            Label about = new Label(room.speech().say(row.about()));
            about.getStyleClass().add("paper-state");
            box.getChildren().add(about);
        }
        Label state = state(row);
        state.setWrapText(true);
        state.getStyleClass().add("paper-state");
        box.getChildren().add(state);
        setAccessibleText(row.name(room.speech()) + ". " + state.getText());
        setGraphic(box);
    }

    private boolean isFirstOfGroup(PaperRow row) {
        int at = getIndex();
        return at == 0
                || getListView().getItems().get(at - 1).paper().kind().group()
                        != row.paper().kind().group();
    }

    private Label state(PaperRow row) {
        Posting hanging = row.hanging();
        if (row.due()) {
            return Mark.WARNING.with(voice.say("state.to-post"));
        }
        if (hanging != null) {
            return posted(hanging, room.clock().instant());
        }
        Instant since = row.offer().since();
        Kind kind = row.paper().kind();
        if (since == null) {
            return Mark.NEUTRAL.with(voice.say(timeless(kind)));
        }
        boolean centre = kind == Kind.NATIONAL || kind == Kind.RECEIPT;
        return Mark.NEUTRAL.with(voice.say(
                centre ? "state.received" : "state.since", room.speech().time(since)));
    }

    private static String timeless(Kind kind) {
        return switch (kind) {
            case DRAFT, PRECINCT_DRAFT -> "state.draft";
            case DISCREPANCY_ACT,
                    VOIDED_BOX_ACT,
                    CANCELLED_BALLOTS_ACT,
                    DISPUTED_BALLOTS_ACT,
                    COUNTING_SHEET,
                    RECOUNT_ACT,
                    DISSENT,
                    OPENING -> "state.form";
            default -> "state.now";
        };
    }

    private Label posted(Posting posting, Instant now) {
        String until = room.speech().time(posting.until());
        return switch (posting.standing(now)) {
            case UP -> Mark.GOOD.with(voice.say("state.hangs", until));
            case OVER -> Mark.WARNING.with(voice.say("state.over", until));
            case DOWN -> Mark.NEUTRAL.with(voice.say("state.down"));
            case DOWN_EARLY -> Mark.BAD.with(voice.say("state.early"));
        };
    }
}
