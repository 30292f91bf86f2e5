package kz.esep.desktop.access;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kz.esep.desktop.form.SecretField;
import kz.esep.desktop.shell.Speech;

/** What a person cannot see in a field of dots: that Caps Lock is on, or that the letters are Cyrillic. */
final class PasswordHint extends Label {
    private final Speech.Voice voice;
    private final SecretField field;

    PasswordHint(Speech.Voice voice, SecretField field) {
        this.voice = voice;
        this.field = field;
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("mark", "mark-warning");
        setId(field.getId() + "-hint");
        field.addEventHandler(KeyEvent.KEY_RELEASED, event -> look());
        field.textProperty().addListener(seen -> look());
        field.focusedProperty().addListener(seen -> look());
        look();
    }

    private void look() {
        boolean caps = field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        String said = caps ? voice.say("hint.caps") : "";
        if (isCyrillic()) {
            said = said.isEmpty() ? voice.say("hint.cyrillic") : said + " " + voice.say("hint.cyrillic");
        }
        setText(said);
        setVisible(!said.isEmpty());
        setManaged(!said.isEmpty());
    }

    private boolean isCyrillic() {
        return field.getCharacters()
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }
}
