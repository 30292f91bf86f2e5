package kz.esep.desktop.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import javafx.scene.input.KeyCode;

/** Which keys the letters of the Russian and Kazakh layouts stand on, as {@code layouts.properties} lists them. */
final class Layouts {
    private static final String KEYS = "keys";
    private static final Properties ROWS = read();
    private static final List<String> LAYOUTS = layouts();

    private Layouts() {}

    private static Properties read() {
        Properties rows = new Properties();
        try (InputStream file = Objects.requireNonNull(Layouts.class.getResourceAsStream("layouts.properties"))) {
            rows.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<String> layouts() {
        List<String> layouts = new ArrayList<>();
        for (String name : ROWS.stringPropertyNames()) {
            String row = ROWS.getProperty(name);
            if (row.length() != ROWS.getProperty(KEYS).length()) {
                throw new IllegalStateException("the row " + name + " has " + row.length() + " letters");
            }
            if (!name.equals(KEYS)) {
                layouts.add(row);
            }
        }
        return layouts;
    }

    /** Whether one of the layouts has this letter on that key. */
    static boolean isOn(String typed, KeyCode key) {
        return typed.length() == 1
                && LAYOUTS.stream()
                        .mapToInt(layout -> layout.indexOf(typed.toLowerCase(Locale.ROOT)))
                        .anyMatch(at -> at >= 0
                                && key.getChar()
                                        .equalsIgnoreCase(ROWS.getProperty(KEYS).substring(at, at + 1)));
    }
}
