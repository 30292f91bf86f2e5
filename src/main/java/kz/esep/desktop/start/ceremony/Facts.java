package kz.esep.desktop.start.ceremony;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import kz.esep.desktop.form.Labels;

/** What is known of something: names at the left, values at the right. */
final class Facts extends GridPane {
    private static final int NAMES = 34;
    private static final int ALL = 100;

    Facts() {
        setHgap(12);
        setVgap(4);
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        ColumnConstraints values = new ColumnConstraints();
        values.setPercentWidth(ALL - NAMES);
        getColumnConstraints().addAll(names, values);
    }

    Facts with(String name, String value) {
        addRow(getRowCount(), Labels.quiet(name), Labels.text(value));
        return this;
    }

    /** A fingerprint, in letters that are read out across a room. */
    Facts with(String name, String id, String groups) {
        Label large = Labels.text(groups);
        large.getStyleClass().add("fingerprint");
        large.setId(id);
        addRow(getRowCount(), Labels.quiet(name), large);
        return this;
    }
}
