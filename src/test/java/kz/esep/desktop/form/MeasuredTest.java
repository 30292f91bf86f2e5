package kz.esep.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import kz.esep.desktop.Hand;
import org.junit.jupiter.api.Test;

/** A row that is measured once is measured again when it is narrower, or when anything in it has changed. */
class MeasuredTest {
    private static final class Row extends Measured {
        private final Label text = Labels.text("one two three four five six seven eight nine ten");

        Row() {
            getChildren().add(text);
        }
    }

    private static Row row() {
        return Hand.on(() -> {
            Row row = new Row();
            new Scene(row, 400, 400);
            row.applyCss();
            row.layout();
            return row;
        });
    }

    private static double height(Row row, double width) {
        return Hand.on(() -> row.prefHeight(width));
    }

    @Test
    void isHigherWhereItIsNarrower() {
        Row row = row();
        double wide = height(row, 1000);
        assertTrue(height(row, 100) > wide);
        assertEquals(wide, height(row, 1000));
    }

    @Test
    void isHigherWithALongerText() {
        Row row = row();
        double before = height(row, 200);
        Hand.act(() -> row.text.setText(row.text.getText().repeat(3)));
        assertTrue(height(row, 200) > before);
    }
}
