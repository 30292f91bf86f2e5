package kz.esep.desktop.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kz.esep.document.Shift;
import kz.esep.text.Language;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers of this machine, none of it secret or about an election.
 *
 * @param textSize percent, from 80 to 200
 * @param lockMinutes minutes without a key or a click after which the window locks, from 1
 * @param window where the window stood, null at the first start
 * @param recent workspaces, the latest first, at most {@link #MOST_RECENT}
 * @param printing where documents were printed last, null before the first
 * @param shifts how far each printer is off on a blank, by its name; null while none was adjusted
 */
public record Settings(
        Language language,
        Theme theme,
        int textSize,
        int lockMinutes,
        @Nullable Bounds window,
        List<Recent> recent,
        @Nullable Printing printing,
        @Nullable Map<String, Shift> shifts) {
    public static final int MOST_RECENT = 8;

    public Settings {
        textSize = Math.clamp(textSize, 80, 200);
        lockMinutes = Math.max(lockMinutes, 1);
        recent = recent.stream().filter(one -> pathOrNull(one.path()) != null).toList();
        shifts = shifts == null ? null : Map.copyOf(shifts);
    }

    /** What the file says where it is a path on this machine: it may come from another one, or be damaged. */
    private static @Nullable String pathOrNull(@Nullable String said) {
        try {
            return said == null || Path.of(said).toString().isEmpty() ? null : said;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Place and size of the window in pixels of the screen. */
    public record Bounds(int x, int y, int width, int height, boolean maximized) {}

    /**
     * A workspace that was open once, with what stood over the window then.
     *
     * @param exportFolder where its result file went last, null before it went anywhere
     * @param copyFolder where its copies go, null while none is chosen
     */
    public record Recent(
            String path,
            Wording election,
            Wording commission,
            boolean practice,
            @Nullable String exportFolder,
            @Nullable String copyFolder) {

        public Recent {
            exportFolder = pathOrNull(exportFolder);
            copyFolder = pathOrNull(copyFolder);
        }

        /** A workspace that is open for the first time on this machine. */
        public Recent(String path, Wording election, Wording commission, boolean practice) {
            this(path, election, commission, practice, null, null);
        }

        private Recent exportingTo(@Nullable String folder) {
            return new Recent(path, election, commission, practice, folder, copyFolder);
        }

        private Recent copyingTo(@Nullable String folder) {
            return new Recent(path, election, commission, practice, exportFolder, folder);
        }
    }

    /** A printer by its name, and how many copies it made. */
    public record Printing(String printer, int copies) {}

    public static Settings first(Language language) {
        return new Settings(language, Theme.SYSTEM, 100, 10, null, List.of(), null, null);
    }

    public Settings speaking(Language other) {
        return new Settings(other, theme, textSize, lockMinutes, window, recent, printing, shifts);
    }

    public Settings in(Theme other) {
        return new Settings(language, other, textSize, lockMinutes, window, recent, printing, shifts);
    }

    public Settings sized(int percent) {
        return new Settings(language, theme, percent, lockMinutes, window, recent, printing, shifts);
    }

    public Settings at(Bounds bounds) {
        return new Settings(language, theme, textSize, lockMinutes, bounds, recent, printing, shifts);
    }

    /** A workspace was opened; where its files go is remembered. */
    public Settings opened(Recent workspace) {
        List<Recent> all = new ArrayList<>(without(workspace.path()).recent);
        String path = workspace.path();
        all.addFirst(workspace.exportingTo(exportFolder(path)).copyingTo(copyFolder(path)));
        return new Settings(
                language,
                theme,
                textSize,
                lockMinutes,
                window,
                all.subList(0, Math.min(all.size(), MOST_RECENT)),
                printing,
                shifts);
    }

    /** Documents were printed there. */
    public Settings printed(Printing there) {
        return new Settings(language, theme, textSize, lockMinutes, window, recent, there, shifts);
    }

    /** How far a printer is off on a blank. */
    public Shift shift(String printer) {
        return shifts == null ? Shift.NONE : shifts.getOrDefault(printer, Shift.NONE);
    }

    /** A printer was adjusted to a blank. */
    public Settings adjusted(String printer, Shift shift) {
        Map<String, Shift> all = new TreeMap<>(shifts == null ? Map.of() : shifts);
        all.put(printer, shift);
        return new Settings(language, theme, textSize, lockMinutes, window, recent, printing, all);
    }

    /** Where a workspace's result file went last; null when that is not known. */
    public @Nullable String exportFolder(String path) {
        return of(path).map(Recent::exportFolder).orElse(null);
    }

    /** Where a workspace's copies go; null while no folder is chosen. */
    public @Nullable String copyFolder(String path) {
        return of(path).map(Recent::copyFolder).orElse(null);
    }

    private Optional<Recent> of(String path) {
        return recent.stream().filter(one -> one.path().equals(path)).findFirst();
    }

    /** A workspace's result file went into that folder. */
    public Settings exportedTo(String path, String folder) {
        return with(path, one -> one.exportingTo(folder));
    }

    /** A workspace's copies go into that folder from now on. */
    public Settings copiedTo(String path, String folder) {
        return with(path, one -> one.copyingTo(folder));
    }

    private Settings with(String path, UnaryOperator<Recent> change) {
        List<Recent> all = recent.stream()
                .map(one -> one.path().equals(path) ? change.apply(one) : one)
                .toList();
        return new Settings(language, theme, textSize, lockMinutes, window, all, printing, shifts);
    }

    /** A workspace is no longer to be offered. */
    public Settings without(String path) {
        List<Recent> others =
                recent.stream().filter(one -> !one.path().equals(path)).toList();
        return new Settings(language, theme, textSize, lockMinutes, window, others, printing, shifts);
    }
}
