package kz.esep.desktop.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.desktop.shell.Settings;

/** The first screen: which recent workspaces are there, and what path is typed. */
final class HomeModel {
    private final Set<String> missing = new HashSet<>();
    private String typed = "";

    /** Which of these are not there now. A folder on a network that is gone answers late: not for the screen's thread. */
    static Set<String> missing(List<Settings.Recent> recent) {
        Set<String> missing = new HashSet<>();
        for (Settings.Recent one : recent) {
            if (!Files.isRegularFile(Path.of(one.path()))) {
                missing.add(one.path());
            }
        }
        return missing;
    }

    /** Whether something has changed since it was last told. */
    boolean found(Set<String> absent) {
        boolean changed = !missing.equals(absent);
        missing.clear();
        missing.addAll(absent);
        return changed;
    }

    boolean isMissing(Settings.Recent recent) {
        return missing.contains(recent.path());
    }

    void type(String path) {
        typed = path;
    }

    String typed() {
        return typed;
    }
}
