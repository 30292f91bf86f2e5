package kz.esep.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files and folders by the system's own windows. */
public interface Dialogs {
    /** The folder of the person's own files, where new ones are proposed. */
    default Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    /**
     * A file to read.
     *
     * @param patterns such as {@code *.asice}
     */
    Optional<Path> file(String title, List<String> patterns);

    /** A file to write, which the system asks about before it replaces one. */
    Optional<Path> newFile(String title, String proposed);

    Optional<Path> folder(String title);
}
