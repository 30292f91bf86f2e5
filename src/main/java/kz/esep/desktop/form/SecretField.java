package kz.esep.desktop.form;

import javafx.scene.control.PasswordField;

/** A password or passphrase. What was typed is taken once and leaves the field empty. */
public final class SecretField extends PasswordField {
    public SecretField(String name) {
        setAccessibleText(name);
        setPromptText("");
    }

    /** What was typed; the caller wipes it. The field is empty afterwards. */
    public char[] take() {
        char[] typed = typed();
        clear();
        return typed;
    }

    /** What was typed; the caller wipes it. The field keeps it. */
    public char[] typed() {
        char[] taken = new char[getLength()];
        CharSequence characters = getCharacters();
        for (int i = 0; i < taken.length; i++) {
            taken[i] = characters.charAt(i);
        }
        return taken;
    }
}
