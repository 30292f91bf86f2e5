package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.esep.backup.Backups;
import kz.esep.fault.Disk;
import kz.esep.fault.Failure;
import kz.esep.fault.TypedPaths;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A chair at the keyboard of a program whose stick fails in the middle of what is written onto it, and is mended: copies of the
 * workspace first, then the result file. Fails where the screen says another thing than what is on the stick.
 */
final class StickSitting {
    /**
     * What happens to the stick.
     *
     * @param after so many acts of what is written onto it: it is begun, written, forced, and then gets its name
     * @param words that a clerk has to read
     */
    private record Accident(Failure failure, int after, String words) {}

    private static final List<Accident> ACCIDENTS = List.of(
            new Accident(Failure.FULL, 1, "It is full"),
            new Accident(Failure.READ_ONLY, 2, "It is write-protected"),
            new Accident(Failure.PULLED, 3, "The folder is not there any more"));

    private final Sitting sitting;
    private final Disk disk = TypedPaths.disk();
    private final Path stick;

    private StickSitting(Sitting sitting, Path stick) {
        this.sitting = sitting;
        this.stick = stick;
    }

    /**
     * Arguments: a folder for the program's own files, the workspace, the stick, the chair's password, and key file and passphrase
     * of chair and secretary.
     */
    public static void main(String[] arguments) throws IOException {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failed) -> {
            failed.printStackTrace();
            System.exit(1);
        });
        sit(arguments);
        System.exit(0);
    }

    private static void sit(String[] arguments) throws IOException {
        try (Sitting sitting = new Sitting(Path.of(arguments[0]), Nights.CLOCK, Language.EN)) {
            sitting.open(Path.of(arguments[1]));
            sitting.signIn("chair", arguments[3]);
            StickSitting chair = new StickSitting(sitting, Path.of(arguments[2]));
            chair.copy();
            chair.export(List.of(arguments).subList(4, 8));
        }
    }

    private void copy() {
        sitting.chord(KeyCode.K, KeyCode.CONTROL).type("Copies on").press(KeyCode.ENTER);
        int kept = 0;
        for (Accident accident : ACCIDENTS) {
            disk.fail(accident.failure(), accident.after());
            if (kept == 0) {
                sitting.type(stick.toString()).press(KeyCode.ENTER);
            } else {
                sitting.chord(KeyCode.S, KeyCode.CONTROL);
            }
            sitting.picture("stick-copy-" + accident.failure());
            assertSaid("The copy could not be written", accident);
            assertEquals(kept == 0, said("There is no copy in this folder yet"), sitting.text());
            disk.mend();
            assertEquals(kept, copies());
            sitting.chord(KeyCode.S, KeyCode.CONTROL);
            assertTrue(said("Everything is in it") && !said("could not be written"), sitting.text());
            kept = copies();
            assertTrue(kept > 0, sitting.text());
        }
    }

    /** How many copies the program would offer to restore. */
    private int copies() {
        return Backups.in(stick).size();
    }

    private void export(List<String> keys) throws IOException {
        sitting.goTo("export");
        keys.forEach(typed -> sitting.type(typed).press(KeyCode.ENTER));
        sitting.type(stick.toString()).press(KeyCode.ENTER);
        @Nullable String code = null;
        for (Accident accident : ACCIDENTS) {
            assertTrue(sitting.find("target-good").isPresent(), sitting.text());
            disk.fail(accident.failure(), accident.after());
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL).picture("stick-export-" + accident.failure());
            assertSaid("was not written", accident);
            assertTrue(said("Not done: Written") && said("Revision 1 kept") == (code == null), sitting.text());
            assertTrue(said("Nothing has changed since revision 1"), sitting.text());
            assertTrue(sitting.find("target-refusal").isPresent(), sitting.text());
            assertFalse(said("Done:"), sitting.text());
            disk.mend();
            assertEquals(List.of(), files());
            reach("target").press(KeyCode.ENTER).chord(KeyCode.ENTER, KeyCode.CONTROL);
            String sentence = sitting.get("sentence", Label.class).getText();
            assertEquals(code == null ? sentence : code, sentence);
            code = sentence;
            Files.delete(files().getFirst());
        }
    }

    /** The result files there. */
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.filter(file -> file.toString().endsWith(".asice")).toList();
        }
    }

    private void assertSaid(String what, Accident accident) {
        assertTrue(said(what) && said(accident.words()), accident + ":\n" + sitting.text());
    }

    private boolean said(String words) {
        return sitting.text().contains(words);
    }

    /** Goes there by the keyboard. */
    private Sitting reach(String id) {
        for (int i = 0; i < 60 && !isAt(id); i++) {
            sitting.press(KeyCode.TAB);
        }
        assertTrue(isAt(id), sitting.text());
        return sitting;
    }

    private boolean isAt(String id) {
        Node focus = sitting.focus();
        return focus != null && id.equals(focus.getId());
    }
}
