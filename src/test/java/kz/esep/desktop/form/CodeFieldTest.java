package kz.esep.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import kz.esep.desktop.Hand;
import org.junit.jupiter.api.Test;

/** A code is shown in its groups however it is typed, and stays whole while it is put right. */
class CodeFieldTest {
    private static <T> T with(Function<CodeField, T> what) {
        return Hand.on(() -> what.apply(new CodeField("code", 20)));
    }

    @Test
    void groupsWhatIsTypedOrPasted() {
        assertEquals("7K2QX-0V9MD-T4H8W-C3N6P", with(field -> {
            field.setText("7k2qx 0v9md  t4h8wc3n6p");
            return field.getText();
        }));
    }

    @Test
    void takesNoMoreThanItsLength() {
        assertEquals("ABCDE-ABCDE-ABCDE-ABCDE", with(field -> {
            field.setText("abcde".repeat(6));
            return field.getText();
        }));
        assertTrue(isComplete("abcde".repeat(4)));
        assertFalse(isComplete("abcde".repeat(3)));
    }

    private static boolean isComplete(String typed) {
        return with(field -> {
            field.setText(typed);
            return field.isComplete();
        });
    }

    @Test
    void keepsTheCaretAtTheCharacterThatIsPutRight() {
        assertEquals("ABCXD-E", with(field -> {
            field.setText("abcde");
            field.positionCaret(3);
            field.insertText(3, "x");
            return field.getText();
        }));
        assertEquals(Integer.valueOf(4), with(field -> {
            field.setText("abcde");
            field.selectRange(3, 3);
            field.replaceSelection("x");
            return field.getCaretPosition();
        }));
    }

    @Test
    void isCorrectedAcrossADash() {
        assertEquals("ABCDF", with(field -> {
            field.setText("abcdef");
            field.deleteText(4, 6);
            return field.getText();
        }));
    }
}
