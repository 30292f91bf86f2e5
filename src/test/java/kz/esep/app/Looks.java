package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.esep.desktop.Hand;
import kz.esep.desktop.shell.Theme;
import kz.esep.text.Language;

/**
 * Looks at screens light and dark, with small and large text and in the smallest window, keeps their pictures in
 * {@code target/screens}, and remembers what a designer would not let pass.
 */
final class Looks {
    private static final List<Look> ALL = List.of(
            new Look(Theme.LIGHT, 100, 1280, 800),
            new Look(Theme.DARK, 100, 1280, 800),
            new Look(Theme.LIGHT, 150, 1280, 800),
            new Look(Theme.DARK, 150, 1280, 800),
            new Look(Theme.LIGHT, 100, 1024, 700));

    private final List<String> problems = new ArrayList<>();

    /** How a screen is looked at. */
    private record Look(Theme theme, int percent, int width, int height) {
        String name() {
            return theme.name().toLowerCase(Locale.ROOT) + "-" + percent + "-" + width;
        }
    }

    /** Looks at what is shown now, under that name. */
    void at(Sitting sitting, Language language, String name) {
        for (Look look : ALL) {
            Hand.act(() -> sitting.settings().change(now -> now.in(look.theme()).sized(look.percent())));
            sitting.size(look.width(), look.height()).idle();
            String picture = language.code() + "-" + name + "-" + look.name();
            sitting.picture(picture);
            assertTrue(Hand.on(() -> sitting.isOf(look.width(), look.height())), () -> "another size: " + picture);
            sitting.problems().forEach(problem -> problems.add(picture + ": " + problem));
        }
    }

    /** Nothing of what was looked at is cut off, nameless or out of sight, and every style was understood. */
    void assertNoProblems() {
        problems.addAll(StyleWarnings.take());
        assertEquals("", String.join("\n", problems));
    }
}
