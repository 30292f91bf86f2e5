package kz.esep.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JavaFX's own texts, such as those of a text field's menu, are there in Kazakh and Russian, which it ships without. */
class ControlTextsTest {
    private static final String BUNDLE = "com/sun/javafx/scene/control/skin/resources/controls";

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KK", "RU"})
    void haveEveryKeyButThoseOfTheColourPicker(Language language) throws IOException {
        Set<String> wanted = new TreeSet<>(load("").stringPropertyNames());
        wanted.removeIf(key -> key.startsWith("ColorPicker."));
        assertEquals(wanted, new TreeSet<>(load("_" + language.code()).stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KK", "RU"})
    void areFoundByTheBundleThatControlsAsk(Language language) {
        String copy = "TextInputControl.menu.Copy";
        assertNotEquals(
                "Copy", ResourceBundle.getBundle(BUNDLE, language.locale()).getString(copy));
    }

    private static Properties load(String suffix) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = ControlTextsTest.class.getResourceAsStream("/" + BUNDLE + suffix + ".properties")) {
            assertNotNull(file, suffix);
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
