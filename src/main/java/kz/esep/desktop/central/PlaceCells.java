package kz.esep.desktop.central;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kz.esep.desktop.form.MarkCell;
import kz.esep.seats.Fraction;
import org.jspecify.annotations.Nullable;

/** Cells of the places' table. What they draw with is made once: a table that scrolls makes no new nodes. */
final class PlaceCells {
    private static final Fraction WHOLE = Fraction.of(1, 1);

    private PlaceCells() {}

    /** The state as symbol and word. */
    static final class State extends MarkCell<PlaceRow, String> {
        @Override
        protected void updateItem(@Nullable String said, boolean empty) {
            super.updateItem(said, empty);
            PlaceRow row = empty ? null : getTableRow().getItem();
            if (row == null || said == null) {
                clear();
            } else {
                show(row.status().mark(), said);
            }
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
            both.setVisible(false);
            setGraphic(both);
        }

        @Override
        protected void updateItem(@Nullable String said, boolean empty) {
            super.updateItem(said, empty);
            PlaceRow row = empty ? null : getTableRow().getItem();
            if (row == null || said == null || said.isEmpty()) {
                both.setVisible(false);
                percent.setText("");
            } else {
                bar.show(share.apply(row));
                percent.setText(said);
                both.setVisible(true);
            }
        }
    }
}
