package kz.esep.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.text.InputFile;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import kz.esep.text.WholeFile;

/** Keeps the settings in a file of the user's own. A file that cannot be read or written costs settings, nothing else. */
public final class SettingsFile {
    private static final long LARGEST = 1L << 20;

    private final Path file;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public SettingsFile(Path file, Settings first) {
        this.file = file;
        this.settings = new ReadOnlyObjectWrapper<>(read(file, first));
    }

    /** Folder of the program's own files on this machine. */
    public Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    public Settings get() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(get());
        if (!changed.equals(get())) {
            settings.set(changed);
            write(changed);
        }
    }

    private static Settings read(Path file, Settings first) {
        try {
            return Files.exists(file) ? Json.read(InputFile.read(file, LARGEST), Settings.class) : first;
        } catch (IOException | Refused | Json.BadJson e) {
            return first;
        }
    }

    private void write(Settings changed) {
        try {
            Files.createDirectories(folder());
            WholeFile.replace(file, Json.writeIndented(changed));
        } catch (IOException e) {
            System.getLogger("kz.esep.desktop")
                    .log(System.Logger.Level.WARNING, "settings were not kept: {0}", e.toString());
        }
    }
}
