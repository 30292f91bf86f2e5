package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.Hand;
import kz.esep.office.Office;
import kz.esep.result.Header;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.result.ResultRecord;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come from outside: dropped onto the window, or opened by a double click. */
class FromOutsideTest {
    @TempDir
    Path folder;

    private Sitting opened(Path file) {
        assertTrue(Esep.isForTheWindow(file.toString()));
        return new Sitting(folder, Nights.CLOCK, Language.EN, file);
    }

    private static String said(Sitting sitting, String id) {
        return sitting.get(id, Label.class).getText();
    }

    private Path result() throws IOException {
        Practice practice = Practice.in(Files.createDirectory(folder.resolve("election")));
        String rayon = Practice.RAYONS.getFirst();
        Header header = Papers.header(practice.election(), rayon, 1, null, practice.both(rayon));
        ResultRecord record = Papers.record(header, Papers.protocols(practice.election(), rayon, 0));
        byte[] file = ResultFile.sign(record, practice.election(), Papers.PRINTER, practice.both(rayon), Practice.NOW)
                .bytes();
        return Files.write(folder.resolve("night.asice"), file);
    }

    @Test
    void aWorkspaceIsOpened() {
        try (Sitting sitting = opened(Nights.fresh(folder))) {
            assertTrue(sitting.find("login").isPresent(), sitting.text());
        }
    }

    /** What a kill between two acts leaves. */
    @Test
    void aWorkspaceThatWasNotClosedIsOpenedAndThatIsSaidOnce() throws IOException {
        Path workspace = Nights.fresh(folder);
        Files.write(workspace.resolveSibling(workspace.getFileName() + "-journal"), new byte[28]);
        try (Sitting sitting = opened(workspace)) {
            assertTrue(sitting.find("login").isPresent(), sitting.text());
            assertTrue(said(sitting, "notice").contains("was not closed last time"), sitting.text());
        }
        try (Sitting sitting = opened(workspace)) {
            assertTrue(sitting.find("notice").isEmpty(), sitting.text());
        }
    }

    @Test
    void aPackageBeginsAWorkspaceAndAsksForItsCode() {
        try (Sitting sitting = opened(Nights.made().packageFile())) {
            assertTrue(sitting.get("code", TextField.class).isFocused(), sitting::text);
        }
    }

    @Test
    void aResultFileIsNamedAndSentToTheCentre() throws IOException {
        try (Sitting sitting = opened(result())) {
            assertTrue(said(sitting, "refusal").contains("result file"), sitting.text());
        }
    }

    @Test
    void aCopyIsLookedAtToBeRestored() throws IOException {
        Path copy = Files.writeString(folder.resolve("night.esep-backup"), "no copy");
        try (Sitting sitting = opened(copy)) {
            assertEquals(
                    copy.toString(),
                    sitting.get("restore-copy", TextField.class).getText());
        }
    }

    @Test
    void aDropDoesTheSameAndNothingWhileAWorkspaceIsOpen() {
        Path workspace = Nights.fresh(folder);
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.drop(folder.resolve("picture.png"));
            assertTrue(said(sitting, "notice").contains("picture.png"), sitting.text());
            sitting.drop(Nights.made().packageFile());
            assertTrue(sitting.find("code").isPresent(), sitting.text());
            sitting.press(KeyCode.ESCAPE).drop(workspace);
            assertTrue(sitting.find("login").isPresent(), sitting.text());
            sitting.drop(workspace);
            assertTrue(said(sitting, "notice").contains("Close it with Ctrl+W"), sitting.text());
        }
    }

    private static boolean isOver(Node node) {
        return Hand.on(() -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("over")));
    }

    @Test
    void theWindowShowsThatFilesMayBeDroppedWhileTheyAreHeldOverIt() {
        Path workspace = Nights.fresh(folder);
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            Node window = sitting.stage().getScene().getRoot();
            assertFalse(sitting.hold(sitting.deepest(), Map.of(DataFormat.PLAIN_TEXT, workspace.toString())));
            assertFalse(isOver(window));
            assertTrue(sitting.hold(sitting.deepest(), Sitting.files(workspace)));
            assertTrue(isOver(window));
            sitting.picture("held-over-start");
            sitting.leave(window);
            assertFalse(isOver(window));
            assertTrue(sitting.hold(sitting.deepest(), Sitting.files(workspace)));
            sitting.drop(workspace);
            assertFalse(isOver(window));
            assertTrue(sitting.find("login").isPresent(), sitting.text());
        }
    }

    @Test
    void aWorkspaceThatIsOpenElsewhereSaysSo() {
        Path workspace = Nights.fresh(folder);
        try (Office elsewhere = Office.open(workspace, Nights.CLOCK);
                Sitting sitting = opened(workspace)) {
            assertTrue(elsewhere.workspace().head().length() > 0);
            assertTrue(sitting.find("login").isEmpty(), sitting.text());
            assertTrue(said(sitting, "notice").contains("open in another window or program"), sitting.text());
        }
    }

    @Test
    void aFileThatIsNotThereIsNoFileForTheWindow() {
        assertFalse(Esep.isForTheWindow(folder.resolve("nowhere.esep").toString()));
        assertTrue(Esep.isForTheWindow());
    }
}
