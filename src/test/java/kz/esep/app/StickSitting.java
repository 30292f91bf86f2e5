package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    /** What a clerk has to read, of each failure. */
    private static final Map<Failure, String> WORDS = Map.of(
            Failure.FULL,
            "It is full",
            Failure.READ_ONLY,
            "It is write-protected",
            Failure.PULLED,
            "The folder is not there any more");

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
    public static void main(String[] arguments) {
        int status = 1;
        try {
            sit(arguments);
            status = 0;
        } catch (IOException | RuntimeException | AssertionError e) {
            e.printStackTrace();
        }
        System.exit(status);
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
        for (Failure failure : Failure.values()) {
            disk.fail(failure, failure.ordinal() + 1);
            if (kept == 0) {
                sitting.type(stick.toString()).press(KeyCode.ENTER);
            } else {
                sitting.chord(KeyCode.S, KeyCode.CONTROL);
            }
            sitting.picture("stick-copy-" + failure);
            assertSaid("The copy could not be written", failure);
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
        for (Failure failure : Failure.values()) {
            assertTrue(sitting.find("target-good").isPresent(), sitting.text());
            disk.fail(failure, failure.ordinal() + 1);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL).picture("stick-export-" + failure);
            assertSaid("was not written", failure);
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

    private void assertSaid(String what, Failure failure) {
        assertTrue(said(what) && said(WORDS.get(failure)), failure + ":\n" + sitting.text());
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
