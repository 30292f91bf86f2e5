package kz.esep.desktop.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.esep.access.Role;
import kz.esep.app.Sitting;

/** Making people and their passwords by keys alone, where somebody sits who may. */
public final class Newcomers {
    private Newcomers() {}

    /** Chooses a password of one's own in place of the proposed one. */
    public static void choose(Sitting sitting, String own) {
        sitting.type(own)
                .press(KeyCode.ENTER)
                .chord(KeyCode.A, KeyCode.CONTROL)
                .type(own)
                .press(KeyCode.ENTER);
    }

    /** Adds a person in a role, and returns the proposed password. */
    public static String add(Sitting sitting, String login, Role role) {
        sitting.chord(KeyCode.N, KeyCode.CONTROL);
        sitting.type(login).press(KeyCode.ENTER).type("Person " + login).press(KeyCode.ENTER);
        for (int i = 0; i <= List.of(Role.values()).indexOf(role); i++) {
            sitting.press(KeyCode.DOWN);
        }
        sitting.picture("people-adding").press(KeyCode.ENTER);
        String password = sitting.get("proposed", Label.class).getText();
        sitting.picture("people-proposed").press(KeyCode.SPACE, KeyCode.TAB, KeyCode.ENTER);
        assertTrue(sitting.find("proposed").isEmpty(), sitting.text());
        return password;
    }
}
