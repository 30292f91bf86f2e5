package kz.esep.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

/** A cell with a graphic of lines that wrap: as wide as the list, and as high as the lines need at that width. */
public abstract class LinedCell<T> extends ListCell<T> {
    /** An empty cell. */
    @SuppressWarnings("this-escape") // a cell is told how it shows what it has, and nothing else
    protected LinedCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** By itself a cell would ask the lines without a width. */
    @Override
    protected final double computePrefHeight(double width) {
        double inner = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        Node lines = getGraphic();
        return lines == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + lines.prefHeight(inner) + snappedBottomInset();
    }
}
