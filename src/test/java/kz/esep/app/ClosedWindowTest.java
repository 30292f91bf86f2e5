package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Rehearsal;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A window that was closed is gone with everything that it showed: names and figures do not stay in memory. The toolkit
 * itself remembers the latest one.
 */
class ClosedWindowTest {
    @TempDir
    Path folder;

    @Test
    void nothingKeepsAClosedWindow() throws IOException {
        WeakReference<Stage> window = openedAndClosed();
        openedAndClosed();
        for (int i = 0; i < 50 && window.get() != null; i++) {
            Hand.quiet();
            System.gc();
        }
        assertTrue(window.refersTo(null), "the window is still kept by something");
    }

    private WeakReference<Stage> openedAndClosed() throws IOException {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            Path workspace = Rehearsal.get().accepted(Files.createTempDirectory(folder, "office"));
            sitting.open(workspace).signIn("chair", Nights.passphrase("chair"));
            sitting.places().forEach(sitting::goTo);
            return new WeakReference<>(sitting.stage());
        }
    }
}
