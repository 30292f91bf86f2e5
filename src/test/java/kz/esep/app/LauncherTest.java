package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launchers start: their Java is one that says how it was called. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("installer/bin/esep").toAbsolutePath();
    private static final String ENDS = "-XX:+ExitOnOutOfMemoryError";

    @TempDir
    private Path folder;

    private String started(String... arguments) throws IOException {
        Path java = folder.resolve("bin/java");
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        List<String> command = new ArrayList<>(List.of("sh", LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ESEP_JAVA_HOME", folder.toString());
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A command says in words that memory did not suffice; a window without memory may say nothing any more. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell runs this launcher")
    void aWindowEndsWhenMemoryRunsOutAndACommandSaysSo() throws IOException {
        for (String[] window : new String[][] {{}, {"night.esep"}, {"night.asice"}, {"night.esep-backup"}}) {
            String said = started(window);
            assertTrue(said.contains(ENDS), said);
        }
        for (String[] command : new String[][] {{"verify", "night.asice"}, {"seats"}, {"export", "night.esep"}}) {
            String said = started(command);
            assertTrue(said.contains("-jar") && !said.contains(ENDS), said);
        }
    }

    /** Whatever the window is started with on one system it is started with on all, and is measured with. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell runs this launcher")
    void theWindowHasTheSameOptionsOnEverySystem() throws IOException {
        List<String> options = Stream.of(started("night.esep").split("\\s+", -1))
                .filter(word -> word.matches("-(XX:|Xm|Djdk).*") && !word.equals(ENDS))
                .toList();
        assertTrue(options.size() > 5, options::toString);
        for (String launcher :
                List.of("installer/bin/esep.cmd", "installer/windows/package.ps1", "installer/measure/start")) {
            String text = Files.readString(Path.of(launcher));
            for (String option : options) {
                assertTrue(text.contains(option), launcher + " lacks " + option);
            }
        }
    }

    /** Otherwise it loads the system's own drawing, only to find that there is no card for it. */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only there is a card a file")
    void aWindowDrawsByItselfWhereThereIsNoGraphicsCard() throws IOException {
        boolean card = !named("/dev/dri", "renderD*").isEmpty()
                || !named("/dev", "nvidia0*").isEmpty();
        assertEquals(!card, started("night.esep").contains("-Dprism.order=sw"));
        assertFalse(started("verify", "night.asice").contains("prism"));
    }

    private static List<Path> named(String folder, String name) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder), name)) {
            List<Path> paths = new ArrayList<>();
            found.forEach(paths::add);
            return paths;
        }
    }

    @Test
    void theLaunchersOfAllSystemsDoTheSame() throws IOException {
        for (String launcher :
                List.of("installer/bin/esep", "installer/bin/esep.cmd", "installer/windows/package.ps1")) {
            assertEquals(
                    1, Files.readString(Path.of(launcher)).split(ENDS.replace("+", "\\+"), -1).length - 1, launcher);
        }
    }

    @Test
    void theHallStartsByTheDesksLauncherOfEachSystem() throws IOException {
        for (String ending : List.of("", ".cmd")) {
            String hall = Files.readString(Path.of("installer/hall/esep-hall" + ending));
            assertTrue(hall.contains("ESEP_JAR=") && hall.contains("esep-hall.jar"), hall);
            assertTrue(hall.contains("--help"), hall);
            String desk = Files.readString(Path.of("installer/bin/esep" + ending));
            assertTrue(desk.contains("ESEP_JAR"), desk);
        }
    }
}
