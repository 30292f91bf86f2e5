package kz.esep.desktop.bundle;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.count.Tabled;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** A stack in the list: what its ballots lie for, how far it is, and its sum where that may be seen. */
final class StackCell extends ListCell<Tabled.Row> {
    private static final double EDGE = 28;

    private final Speech.Voice voice;

    StackCell(Speech.Voice voice) {
        this.voice = voice;
        getStyleClass().add("stack-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Tabled.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label name = Labels.text(row.name().in(voice.speech().language()));
        name.maxWidthProperty().bind(getListView().widthProperty().subtract(EDGE));
        Label state = mark(row).with(voice.speech().say(row.state().said()));
        Label sum =
                Labels.styled(row.sum().isPresent() ? Numerals.grouped(row.sum().getAsLong()) : "", "stack-sum");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        setGraphic(new VBox(2, name, new HBox(8, state, gap, sum)));
        setAccessibleText(name.getText() + ", " + state.getText() + " " + sum.getText());
    }

    private static Mark mark(Tabled.Row row) {
        return switch (row.state()) {
            case NOT_COUNTED -> Mark.NEUTRAL;
            case ONCE -> Mark.BUSY;
            case DIFFERS -> Mark.WARNING;
            case STANDS -> Mark.GOOD;
        };
    }
}
