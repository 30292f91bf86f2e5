package kz.esep.desktop.access;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Two parts beside each other where there is room, and below each other where there is not. */
final class Beside extends GridPane {
    private final Region second;
    private final double narrow;
    private final Label measure = new Label();
    private final ColumnConstraints left = new ColumnConstraints();
    private final ColumnConstraints right = new ColumnConstraints();

    /**
     * Both parts.
     *
     * @param narrow below this width, in heights of the text, the second part stands below the first
     */
    Beside(Region first, Region second, double narrow) {
        super(24, 16);
        this.second = second;
        this.narrow = narrow;
        measure.setManaged(false);
        measure.setVisible(false);
        left.setHgrow(Priority.ALWAYS);
        right.setHgrow(Priority.ALWAYS);
        add(first, 0, 0);
        add(second, 1, 0);
        getChildren().add(measure);
        setHgrow(first, Priority.ALWAYS);
        widthProperty().addListener(seen -> arrange());
        arrange();
    }

    private void arrange() {
        boolean below = getWidth() < narrow * measure.getFont().getSize();
        setColumnIndex(second, below ? 0 : 1);
        setRowIndex(second, below ? 1 : 0);
        left.setPercentWidth(below ? 100 : 56);
        right.setPercentWidth(44);
        if (below) {
            getColumnConstraints().setAll(left);
        } else {
            getColumnConstraints().setAll(left, right);
        }
    }
}
