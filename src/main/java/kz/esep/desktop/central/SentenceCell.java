package kz.esep.desktop.central;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A cell of sentences: as wide as the list, and as high as they need there. */
abstract class SentenceCell<T> extends ListCell<T> {
    /** Padding and scroll bar. */
    private static final double BESIDE = 36;

    SentenceCell() {
        getStyleClass().add("arrival");
        setPrefWidth(0);
    }

    @Override
    protected final double computePrefHeight(double width) {
        Node content = getGraphic();
        double inside = getListView().getWidth() - BESIDE;
        return content == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
    }

    /**
     * Shows sentences.
     *
     * @param spoken the same for screen readers
     */
    final void show(VBox sentences, String spoken) {
        sentences.prefWidthProperty().bind(getListView().widthProperty().subtract(BESIDE));
        sentences.setMaxWidth(USE_PREF_SIZE);
        setGraphic(sentences);
        setAccessibleText(spoken);
    }

    final void clear() {
        setGraphic(null);
        setAccessibleText(null);
    }
}
