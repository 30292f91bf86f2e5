package kz.esep.app;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import kz.esep.command.Surroundings;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.desktop.shell.SystemDialogs;
import kz.esep.paper.Printers;
import kz.esep.text.Messages;
import org.jspecify.annotations.Nullable;

/** Opens the window, or says why none can open. */
final class Window {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final int MACHINE_FAILED = 3;

    private Window() {}

    /**
     * Opens the window and waits until it is closed.
     *
     * @param file opened at once, null for the start
     * @return the exit status
     */
    static int open(Surroundings around, @Nullable Path file) {
        CountDownLatch closed = new CountDownLatch(1);
        withoutRemarks();
        if (!hasDisplay(around.environment())) {
            return noDisplay(around);
        }
        Ahead ahead = new Ahead(
                () -> new SettingsFile(settings(around.environment()), Settings.first(around.language())),
                file,
                around.clock());
        try {
            Platform.startup(() -> {
                // Window managers and menus know the program by this name; JavaFX would say "java".
                Application.GetApplication().setName("Esep");
                Stage stage = new Stage();
                Program program = new Program(
                        stage,
                        ahead.settings(),
                        around.clock(),
                        new SystemDialogs(stage),
                        new Printers(),
                        closed::countDown);
                if (file != null && ahead.opens()) {
                    program.show(file, ahead::office);
                } else {
                    program.show(file);
                }
            });
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            ahead.close();
            return unopened(around, String.valueOf(e.getMessage()));
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** Run from the class path, JavaFX remarks that it is no module; nobody can act on it. */
    static void withoutRemarks() {
        JAVAFX.setFilter(line -> !String.valueOf(line.getMessage()).startsWith("Unsupported JavaFX configuration"));
    }

    /**
     * Says why JavaFX could not begin. It throws the same exception where the display does not answer and where the
     * system lacks the library that draws windows; only its text tells them apart.
     */
    static int unopened(Surroundings around, String reason) {
        if (reason.contains("DISPLAY")) {
            return noDisplay(around);
        }
        around.err().println(Messages.of("app").text(around.language(), "window.no-library", reason));
        around.err().flush();
        return MACHINE_FAILED;
    }

    private static int noDisplay(Surroundings around) {
        around.out().println(Messages.of("app").text(around.language(), "window.no-display"));
        around.out().flush();
        return 0;
    }

    private static boolean hasDisplay(Map<String, String> environment) {
        return environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY")
                || !System.getProperty("os.name", "").startsWith("Linux");
    }

    /** The file of the settings: where the system keeps such files, or where ESEP_SETTINGS says. */
    private static Path settings(Map<String, String> environment) {
        String named = environment.get("ESEP_SETTINGS");
        if (named != null) {
            return Path.of(named);
        }
        String home = System.getProperty("user.home", ".");
        String system = System.getProperty("os.name", "");
        Path folder;
        if (system.startsWith("Windows")) {
            folder = Path.of(environment.getOrDefault("APPDATA", home), "Esep");
        } else if (system.startsWith("Mac")) {
            folder = Path.of(home, "Library", "Application Support", "Esep");
        } else {
            folder = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", home + "/.config"), "esep");
        }
        return folder.resolve("settings.json");
    }
}
