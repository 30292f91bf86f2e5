package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import kz.esep.command.Surroundings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where no window can open. The reasons are those that JavaFX gives on Linux. */
class WindowTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Surroundings in(String language) {
        return new Surroundings(
                Nights.CLOCK,
                Map.of("ESEP_LANGUAGE", language),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                null,
                false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void namesTheDebianPackageWhereTheLibraryIsMissing(String language) {
        assertEquals(3, Window.unopened(in(language), "Unable to load glass GTK library."));
        assertTrue(err.toString().contains("libgtk-3-0"), err.toString());
        assertTrue(err.toString().contains("Unable to load glass GTK library."), err.toString());
        assertEquals("", out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void namesTheJobWithoutAWindowWhereTheDisplayDoesNotAnswer(String language) {
        assertEquals(0, Window.unopened(in(language), "Unable to open DISPLAY"));
        assertTrue(out.toString().contains("demo --out DIR"), out.toString());
        assertEquals("", err.toString());
    }
}
