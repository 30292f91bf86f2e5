package kz.esep.desktop.count;

import java.time.Instant;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.count.Progress;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** A step in the list: where it stands as symbol and word, since when, and what it is. */
final class StepCell extends ListCell<Progress.Row> {
    private static final double EDGE = 28;

    private final Speech.Voice voice;
    private final Function<Instant, String> local;

    StepCell(Speech.Voice voice, Function<Instant, String> local) {
        this.voice = voice;
        this.local = local;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Progress.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String name = voice.speech().say(row.stage().said());
        Label what = Labels.text(name);
        what.maxWidthProperty().bind(getListView().widthProperty().subtract(EDGE));
        Instant at = row.at();
        Label when = Labels.styled(at == null ? "" : local.apply(at), "count-time");
        Label state = mark(row).with(voice.speech().say(row.state().said()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        setGraphic(new VBox(2, what, new HBox(8, state, gap, when)));
        setAccessibleText(name + ", " + state.getText() + " " + when.getText());
    }

    private static Mark mark(Progress.Row row) {
        boolean departs =
                row.done().stream().anyMatch(done -> !done.done().departures().isEmpty());
        return switch (row.state()) {
            case DONE -> departs ? Mark.WARNING : Mark.GOOD;
            case LEFT_OUT -> Mark.WARNING;
            case OPEN -> Mark.BUSY;
            case AHEAD, NOT_NEEDED -> Mark.NEUTRAL;
        };
    }
}
