package kz.esep.desktop.shell;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sticks and cards that the system has at hand now, where it puts them in a place of their own. */
public final class Sticks {
    private final List<Path> places;
    private final Iterable<Path> drives;

    public Sticks() {
        this(
                List.of(
                        Path.of("/media", System.getProperty("user.name", "")),
                        Path.of("/run/media", System.getProperty("user.name", "")),
                        Path.of("/Volumes")),
                FileSystems.getDefault().getRootDirectories());
    }

    /**
     * Sticks of such a system.
     *
     * @param places folders in which each stick is a folder
     * @param drives of a system that gives each stick a letter; the first is the system's own
     */
    Sticks(List<Path> places, Iterable<Path> drives) {
        this.places = List.copyOf(places);
        this.drives = drives;
    }

    /** Those that are plugged in now. */
    public List<Path> now() {
        List<Path> sticks = new ArrayList<>();
        boolean own = true;
        for (Path drive : drives) {
            if (!own && Files.isWritable(drive)) {
                sticks.add(drive);
            }
            own = false;
        }
        places.forEach(place -> sticks.addAll(foldersIn(place)));
        return List.copyOf(sticks);
    }

    /** None where this system does not have that place. */
    private static List<Path> foldersIn(Path place) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, Files::isDirectory)) {
            List<Path> found = new ArrayList<>();
            folders.forEach(found::add);
            return found;
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
    }
}
