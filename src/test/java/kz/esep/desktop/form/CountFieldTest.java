package kz.esep.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import kz.esep.desktop.Hand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A field for a count, under real keys. */
class CountFieldTest {
    private Stage stage;
    private CountField first;
    private CountField second;

    @BeforeEach
    void show() {
        first = Hand.on(() -> new CountField("first"));
        second = Hand.on(() -> new CountField("second"));
        stage = Hand.on(Stage::new);
        Hand.act(() -> {
            stage.setScene(new Scene(new VBox(first, second)));
            stage.show();
            first.requestFocus();
        });
    }

    @AfterEach
    void close() {
        Hand.act(stage::close);
    }

    @Test
    void groupsWhatWasTypedWhenItIsLeft() {
        Hand.type(stage, "1880");
        Hand.press(KeyCode.ENTER);
        assertEquals("1\u202F880", first.getText());
        assertEquals(OptionalLong.of(1880), first.count());
        assertSame(second, stage.getScene().getFocusOwner());
        Hand.press(KeyCode.UP);
        assertEquals("1880", first.getText());
    }

    @Test
    void takesOnlyDigitsAndAtMostNine() {
        Hand.type(stage, "1a-2.3");
        assertEquals("123", first.digits());
        Hand.type(stage, "45678901");
        assertEquals("123456789", first.digits());
    }

    @Test
    void isMissingAndNotZeroWhileEmpty() {
        Hand.press(KeyCode.DOWN);
        assertTrue(first.count().isEmpty());
        Hand.press(KeyCode.DIGIT0, KeyCode.UP);
        assertEquals(OptionalLong.of(0), second.count());
    }
}
