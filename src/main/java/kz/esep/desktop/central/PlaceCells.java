package kz.esep.desktop.central;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kz.esep.seats.Fraction;
import org.jspecify.annotations.Nullable;

/** Cells of the places' table. What they draw with is made once: a table that scrolls makes no new nodes. */
final class PlaceCells {
    private static final Fraction WHOLE = Fraction.of(1, 1);

    private PlaceCells() {}

    /** The state as symbol and word. */
    static final class State extends TableCell<PlaceRow, String> {
        private final Map<Status, Label> labels = new EnumMap<>(Status.class);

        @Override
        protected void updateItem(@Nullable String said, boolean empty) {
            super.updateItem(said, empty);
            PlaceRow row = empty ? null : getTableRow().getItem();
            if (row == null || said == null) {
                setGraphic(null);
                return;
            }
            Label label =
                    labels.computeIfAbsent(row.status(), status -> status.mark().with(said));
            label.setText(said);
            setGraphic(label);
        }
    }

    /** A bar and its percentage. */
    static final class Share extends TableCell<PlaceRow, String> {
        private final Function<PlaceRow, Fraction> share;
        private final ShareBar bar;
        private final Label percent = new Label();
        private final HBox both;

        Share(Function<PlaceRow, Fraction> share, String style) {
            this.share = share;
            bar = new ShareBar(WHOLE, null, style);
            HBox.setHgrow(bar, Priority.ALWAYS);
            percent.setMinWidth(USE_PREF_SIZE);
            both = new HBox(6, bar, percent);
            both.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable String said, boolean empty) {
            super.updateItem(said, empty);
            PlaceRow row = empty ? null : getTableRow().getItem();
            if (row == null || said == null || said.isEmpty()) {
                setGraphic(null);
                return;
            }
            bar.show(share.apply(row));
            percent.setText(said);
            setGraphic(both);
        }
    }
}
