package kz.esep.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import kz.esep.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings outlive the program, and nothing wrong with them stops it. */
class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void areReadAgain() {
        Path file = folder.resolve("deep").resolve("settings.json");
        new SettingsFile(file, Settings.first(Language.KK))
                .change(settings -> settings.sized(150).in(Theme.DARK).opened(workspace("a.esep")));
        Settings again = new SettingsFile(file, Settings.first(Language.EN)).get();
        assertEquals(150, again.textSize());
        assertEquals(Theme.DARK, again.theme());
        assertEquals(Language.KK, again.language());
        assertEquals(List.of(workspace("a.esep")), again.recent());
    }

    @Test
    void theSystemDecidesWhetherItIsDarkUnlessThePersonDid() {
        assertEquals(Theme.SYSTEM, Settings.first(Language.KK).theme());
        assertTrue(Theme.SYSTEM.isDark(ColorScheme.DARK));
        assertFalse(Theme.SYSTEM.isDark(ColorScheme.LIGHT));
        assertFalse(Theme.LIGHT.isDark(ColorScheme.DARK));
        assertTrue(Theme.DARK.isDark(ColorScheme.LIGHT));
    }

    @Test
    void thatAreSpoiltGiveTheFirstOnes() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "{\"language\":");
        assertEquals(Settings.first(Language.RU), new SettingsFile(file, Settings.first(Language.RU)).get());
    }

    @Test
    void rememberTheLatestWorkspacesOnce() {
        Settings settings = Settings.first(Language.EN);
        for (int i = 0; i < 12; i++) {
            settings = settings.opened(workspace("w" + i));
        }
        settings = settings.opened(workspace("w9"));
        assertEquals(List.of("w9", "w11", "w10", "w8", "w7", "w6", "w5", "w4"), paths(settings));
        assertFalse(paths(settings.without("w11")).contains("w11"));
    }

    @Test
    void rememberWhereTheFilesOfEachWorkspaceGo() {
        Path file = folder.resolve("settings.json");
        SettingsFile settings = new SettingsFile(file, Settings.first(Language.KK));
        settings.change(now -> now.opened(workspace("a")).opened(workspace("b")));
        settings.change(now -> now.exportedTo("a", "/media/stick"));
        Settings again = new SettingsFile(file, Settings.first(Language.KK)).get();
        assertEquals("/media/stick", again.exportFolder("a"));
        assertNull(again.exportFolder("b"));
        assertEquals("/media/stick", again.opened(workspace("a")).exportFolder("a"), "it is kept when opened again");
    }

    private static Settings.Recent workspace(String path) {
        return new Settings.Recent(path, Wording.same("election"), Wording.same("commission"), false);
    }

    private static List<String> paths(Settings settings) {
        return settings.recent().stream().map(Settings.Recent::path).toList();
    }

    @Test
    void troubleIsReportedWithoutAnyText() throws IOException {
        Trouble trouble = new Trouble(folder, "1");
        Notice notice = trouble.of(new IllegalStateException("secret of Omarova", new IOException("12 votes")));
        assertEquals(Notice.Kind.FAILED, notice.kind());
        try (var files = Files.list(folder)) {
            String report = Files.readString(files.findFirst().orElseThrow());
            assertTrue(report.contains("IllegalStateException") && report.contains("SettingsTest"), report);
            assertFalse(report.contains("Omarova") || report.contains("votes"), report);
        }
        assertEquals(
                Notice.Kind.REFUSED,
                trouble.of(new Refused("access", "sign-in-wrong")).kind());
    }
}
