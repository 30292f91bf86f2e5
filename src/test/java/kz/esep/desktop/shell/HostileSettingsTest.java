package kz.esep.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.document.Shift;
import kz.esep.hostile.Bounds;
import kz.esep.hostile.Twisted;
import kz.esep.text.Json;
import kz.esep.text.Language;
import kz.esep.text.PassingFolder;
import kz.esep.text.Wording;
import org.junit.jupiter.params.provider.MethodSource;

/** A fuzzer's settings: the program begins with them or with its first ones, and what they name can be looked at. */
class HostileSettingsTest {
    private static final Bounds BOUNDS = new Bounds(1_000, 16);
    private static final Path FILE = PassingFolder.named("settings").resolve("settings.json");
    private static final Settings FIRST = Settings.first(Language.KK);
    private static final Settings SOUND = new Settings(
            Language.RU,
            Theme.SYSTEM,
            120,
            5,
            new Settings.Bounds(1, 2, 800, 600, false),
            List.of(new Settings.Recent(
                    "a.esep", Wording.same("election"), Wording.same("commission"), true, "stick", "copies")),
            new Settings.Printing("printer", 2),
            Map.of("printer", Shift.NONE));

    static Stream<byte[]> files() {
        return Stream.of(
                Json.write(SOUND),
                new String(Json.write(SOUND), StandardCharsets.UTF_8)
                        .replace("a.esep", "\\u0000")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("files")
    @FuzzTest
    void file(byte[] content) throws Exception {
        Files.write(FILE, content);
        Settings read = BOUNDS.within(() -> new SettingsFile(FILE, FIRST).get()).orElseThrow();
        read.recent().forEach(HostileSettingsTest::look);
        assertEquals(read, Json.read(Json.write(read), Settings.class));
    }

    @FuzzTest
    void twisted(FuzzedDataProvider data) throws Exception {
        file(Twisted.of(SOUND, data));
    }

    /** As the first screen and the places of export and copies do. */
    private static void look(Settings.Recent recent) {
        Stream.of(recent.path(), recent.exportFolder(), recent.copyFolder())
                .filter(Objects::nonNull)
                .forEach(named -> Files.exists(Path.of(named)));
    }
}
