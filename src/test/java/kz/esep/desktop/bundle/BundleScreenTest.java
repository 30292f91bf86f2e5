package kz.esep.desktop.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kz.esep.app.Sitting;
import kz.esep.count.PollingPlace;
import kz.esep.desktop.Hand;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stacks counted in bundles by two people at one laptop, with digits and Enter, and with big keys. */
class BundleScreenTest {
    private static final Clock NIGHT = Clock.fixed(PollingPlace.at("22:30"), PollingPlace.OFFSET);

    @TempDir
    Path folder;

    private Sitting open(Path workspace, String login) {
        return new Sitting(folder, NIGHT, Language.EN)
                .open(workspace)
                .signIn(login, PollingPlace.made().passphrase(login));
    }

    private static void sitsDown(Sitting sitting, String login) {
        sitting.press(KeyCode.F2).signIn(login, PollingPlace.made().passphrase(login));
        sitting.goTo("bundles");
    }

    private static String text(Sitting sitting, String id) {
        return sitting.find(id).map(Label.class::cast).map(Label::getText).orElse("");
    }

    /** Types bundles one after the other, a dot for a whole one, and hands the stack in. */
    private static void stack(Sitting sitting, String bundles) {
        for (String bundle : bundles.split(" ", -1)) {
            sitting.type(bundle.replace(".", "")).press(KeyCode.ENTER);
        }
        sitting.type("0").press(KeyCode.ENTER);
    }

    @Test
    void twoPeopleCountEveryStackAndTheirSumsStandInTheStep() {
        try (Sitting sitting = open(PollingPlace.sorting(folder), "typist1")) {
            sitting.goTo("bundles").type("50").press(KeyCode.ENTER);
            assertEquals("Votes: APPLE", text(sitting, "bundle-heading"));
            stack(sitting, ". . . . . . . .");
            stack(sitting, ". . . . . 7");
            stack(sitting, "40");
            sitting.type("60").press(KeyCode.ENTER);
            assertTrue(text(sitting, "refusal").contains("Bundle 1 has 60 ballots and should have 50"));
            sitting.chord(KeyCode.A, KeyCode.CONTROL);
            stack(sitting, "15");
            sitting.type("0").press(KeyCode.ENTER);
            assertEquals("Your part is counted", text(sitting, "bundle-heading"));
            sitsDown(sitting, "typist2");
            stack(sitting, ". . 49 . . . . .");
            assertEquals("Votes: APPLE: counts differ.", text(sitting, "bundle-told"));
            stack(sitting, ". . . . . 7");
            stack(sitting, "40");
            stack(sitting, "15");
            String shown = sitting.text().replace(text(sitting, "journal-head"), "");
            assertFalse(shown.contains("49"), shown);
            sitting.type("0").press(KeyCode.ENTER);
            assertEquals("Ballots of bundle 3, counted again", text(sitting, "bundle-asked"));
            sitting.press(KeyCode.ENTER);
            assertEquals("Type what you found in the bundle.", text(sitting, "refusal"));
            sitting.type("50").press(KeyCode.ENTER);
            assertEquals("Every stack stands", text(sitting, "bundle-heading"));
            sitting.press(KeyCode.F2).signIn("typist1", PollingPlace.made().passphrase("typist1"));
            sitting.goTo("bundles").press(KeyCode.ENTER);
            assertEquals("Ballots sorted and counted", text(sitting, "count-step"));
            assertEquals(
                    "257", sitting.get("count-votes-birch", TextField.class).getText());
            sitting.press(KeyCode.ENTER);
            assertEquals("Protocol filled in", text(sitting, "count-step"), text(sitting, "refusal"));
        }
    }

    @Test
    void aBundleIsKeptAtOnceTakenBackByOneKeyAndNeverCountedByAKeyThatIsHeld() {
        Path workspace = PollingPlace.sorting(folder);
        try (Sitting sitting = open(workspace, "typist1")) {
            sitting.goTo("bundles").type("25").press(KeyCode.ENTER);
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            sitting.chord(KeyCode.ENTER, KeyCode.ENTER);
            assertEquals("Ballots of bundle 4", text(sitting, "bundle-asked"));
            sitting.type("24").press(KeyCode.ENTER, KeyCode.BACK_SPACE);
            assertTrue(text(sitting, "bundle-so-far").startsWith("75 ballots in 3 bundles"));
        }
        try (Sitting sitting = open(workspace, "typist1")) {
            sitting.goTo("bundles");
            assertEquals("Ballots of bundle 4", text(sitting, "bundle-asked"));
            sitsDown(sitting, "typist2");
            assertEquals("Ballots of bundle 1", text(sitting, "bundle-asked"));
            sitting.press(KeyCode.F6, KeyCode.END, KeyCode.ENTER);
            assertEquals("Disputed, laid aside", text(sitting, "bundle-heading"));
            sitting.type("3").press(KeyCode.ENTER).press(KeyCode.F6, KeyCode.HOME, KeyCode.END);
            assertTrue(text(sitting, "bundle-so-far").startsWith("3 ballots in 1 bundles"));
        }
    }

    @Test
    void bigKeysUnderAFingerDoTheSame() {
        try (Sitting sitting = open(PollingPlace.sorting(folder), "typist1")) {
            sitting.goTo("bundles");
            click(sitting, "bundle-size-100");
            click(sitting, "bundle-whole");
            click(sitting, "pad-3");
            click(sitting, "pad-0");
            click(sitting, "pad-back");
            click(sitting, "pad-1");
            click(sitting, "pad-enter");
            assertEquals("131 ballots in 2 bundles\n1: 100    2: 31", text(sitting, "bundle-so-far"));
            click(sitting, "bundle-end");
            assertEquals("Votes: APPLE: counted once.", text(sitting, "bundle-told"));
            sitting.type("7").press(KeyCode.ENTER);
            assertEquals("7 ballots in 1 bundles\n1: 7", text(sitting, "bundle-so-far"));
        }
    }

    private static void click(Sitting sitting, String id) {
        Region key = sitting.get(id, Region.class);
        assertTrue(key.getWidth() >= 48 && key.getHeight() >= 48, id + " " + key.getWidth() + " x " + key.getHeight());
        Hand.click(key);
        sitting.idle();
    }
}
