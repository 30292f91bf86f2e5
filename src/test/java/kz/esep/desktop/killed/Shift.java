package kz.esep.desktop.killed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What one person does in the window in one life of the program.
 *
 * @param login who that is
 * @param workspace as it is when they sit down
 * @param within how long after an act the kill comes at the latest
 */
record Shift(String login, Path workspace, List<Act> acts, Duration within) {
    Shift {
        acts = List.copyOf(acts);
    }
}
