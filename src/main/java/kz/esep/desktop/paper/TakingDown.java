package kz.esep.desktop.paper;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.paper.Posting;
import org.jspecify.annotations.Nullable;

/** Says that the chosen posted copy came down; the reason is asked for while its two days last. */
final class TakingDown extends VBox {
    private final Room room;
    private final IssueModel issue;
    private final Speech.Voice voice;

    TakingDown(Room room, IssueModel issue, TableView<Posting> table) {
        super(8);
        this.room = room;
        this.issue = issue;
        voice = room.speech().voice("desktop.paper");
        table.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> draw(is));
        draw(table.getSelectionModel().getSelectedItem());
    }

    private void draw(@Nullable Posting posting) {
        getChildren().clear();
        boolean hangs = posting != null && posting.takenDownAt() == null;
        setVisible(hangs);
        setManaged(hangs);
        if (posting == null || !hangs) {
            return;
        }
        Instant now = room.clock().instant();
        issue.form().now(now, room.clock().getZone());
        TextField time = new TextField();
        time.setId("down-time");
        time.textProperty().bindBidirectional(issue.form().time);
        TextField reason = new TextField();
        reason.setId("down-reason");
        reason.textProperty().bindBidirectional(issue.form().reason);
        Button down = Buttons.plain(voice.say("down", posting.number()), () -> issue.takeDown(posting));
        down.setId("down");
        FlowPane row = new FlowPane(12, 8, Labels.over(voice.say("down.time"), time));
        if (posting.standing(now) == Posting.Standing.UP) {
            Duration left = Duration.between(now, posting.until());
            getChildren().add(Labels.quiet(voice.say("down.left", left.toHours(), left.toMinutesPart())));
            reason.getStyleClass().add("reason");
            row.getChildren().add(Labels.over(voice.say("down.reason"), reason));
        }
        getChildren().addAll(row, new FlowPane(down));
    }
}
