package kz.esep.desktop.certificate;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Fields two by two, in the order in which the keyboard goes through them. */
final class FieldGrid extends GridPane {
    FieldGrid() {
        super(16, 8);
        getColumnConstraints().setAll(half(), half());
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    /** A row more. */
    void add(Node left, Node right) {
        addRow(getRowCount(), left, right);
    }
}
