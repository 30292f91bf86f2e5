package kz.esep.desktop.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The media by the keyboard alone: from the first outlet over a lot and a hall to the shares. */
class MediaScreenTest {
    @TempDir
    Path folder;

    private Sitting sit(String login) {
        return new Sitting(folder, Nights.CLOCK, Language.EN)
                .open(Nights.fresh(folder))
                .signIn(login, Nights.passphrase(login))
                .goTo("media");
    }

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    private static String label(Sitting sitting, String id) {
        Label label = sitting.get(id, Label.class);
        return Hand.on(label::getText);
    }

    private static String field(Sitting sitting, String id) {
        TextField field = sitting.get(id, TextField.class);
        return Hand.on(field::getText);
    }

    /** Types texts into the fields one after the other, and records them. */
    private static void record(Sitting sitting, String... texts) {
        for (String text : texts) {
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type(text).press(KeyCode.ENTER);
        }
        sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private static void begin(Sitting sitting, KeyCode key) {
        sitting.chord(key, KeyCode.CONTROL);
    }

    private static void assertSays(String text, Sitting sitting) {
        assertTrue(sitting.text().contains(text), text + " in: " + sitting.text());
    }

    @Test
    void isLedByTheKeyboardFromTheFirstOutletToTheShares() throws IOException {
        try (Sitting sitting = sit("registrar")) {
            assertSays("No outlet is recorded yet.", sitting);
            begin(sitting, KeyCode.N);
            assertEquals("media-kind", focus(sitting));
            sitting.press(KeyCode.ENTER);
            record(sitting, "");
            assertEquals("Type this.", label(sitting, "media-name-below"));
            assertEquals("media-name", focus(sitting));
            record(sitting, "Dala");
            assertSays("1. Dala", sitting);
            begin(sitting, KeyCode.N);
            sitting.press(KeyCode.DOWN, KeyCode.ENTER);
            record(sitting, "Steppe TV");
            assertSays("television, minutes", sitting);
            requests(sitting);
            meetings(sitting);
            log(sitting);
            sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            assertEquals("parity-list", focus(sitting));
            sitting.press(KeyCode.DOWN);
            assertSays("Most: ", sitting);
            assertTrue(label(sitting, "parity-sentence").contains("would have to go to others"), sitting.text());
            sitting.answer(folder).chord(KeyCode.S, KeyCode.CONTROL);
            assertTrue(Files.exists(folder.resolve("PRACTICE_media_tec-practice.xlsx")), sitting.text());
            assertEquals("", String.join("\n", sitting.problems()));
        }
    }

    /** Two requests of the same minute to the second outlet, and their lot. */
    private static void requests(Sitting sitting) {
        sitting.press(KeyCode.END);
        for (int i = 0; i < 2; i++) {
            begin(sitting, KeyCode.R);
            assertEquals("media-outlet", focus(sitting));
            sitting.press(KeyCode.ENTER);
            if (i == 1) {
                sitting.press(KeyCode.DOWN);
            }
            sitting.press(KeyCode.ENTER);
            record(sitting, "22.12.2026", "9:00", "5 minutes");
        }
        assertSays("at once, a lot is needed", sitting);
        sitting.press(KeyCode.END, KeyCode.ENTER);
        assertEquals("begin-CALL", focus(sitting));
        sitting.press(KeyCode.ENTER);
        record(sitting, "dice");
        assertSays("The lot was called.", sitting);
        assertEquals("esep-lot-1 practice tec-practice 1", field(sitting, "lot-title"));
        sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
        assertEquals("media-seed", focus(sitting));
        record(sitting, "4 6 1");
        assertEquals("4 6 1", field(sitting, "lot-seed"));
        assertEquals(64, field(sitting, "lot-ticket-1").length());
    }

    private static void meetings(Sitting sitting) {
        sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        assertSays("No hall is recorded yet.", sitting);
        begin(sitting, KeyCode.N);
        record(sitting, "House of culture", "Abay 1", "200", "9:00", "21:00", "free of charge");
        begin(sitting, KeyCode.B);
        sitting.press(KeyCode.ENTER, KeyCode.ENTER);
        record(sitting, "05.01.2027", "18:00", "20:00");
        begin(sitting, KeyCode.B);
        sitting.press(KeyCode.ENTER, KeyCode.ENTER);
        record(sitting, "05.01.2027", "19:00", "20:30");
        assertTrue(
                label(sitting, "media-time-below")
                        .contains("The next free time of the same length: 06.01.2027 09:00 to 06.01.2027 10:30."),
                sitting.text());
        sitting.press(KeyCode.ESCAPE);
        assertEquals("media-lines", focus(sitting));
        sitting.press(KeyCode.END);
        begin(sitting, KeyCode.D);
        record(sitting, "called off");
        assertSays("It was withdrawn.", sitting);
        assertFalse(sitting.text().contains("05.01.2027, 18:00"), sitting.text());
    }

    private void log(Sitting sitting) throws IOException {
        sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        begin(sitting, KeyCode.N);
        sitting.press(KeyCode.ENTER, KeyCode.ENTER);
        record(sitting, "03.01.2027", "2:30");
        assertTrue(label(sitting, "media-amount-below").contains("is no area"), sitting.text());
        record(sitting, "105");
        assertSays("It was recorded in the log.", sitting);
        sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
        sitting.press(KeyCode.ENTER, KeyCode.ENTER);
        assertEquals("105", field(sitting, "media-amount"));
        for (String text : List.of("03.01.2027", "110")) {
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type(text).press(KeyCode.ENTER);
        }
        sitting.press(KeyCode.DOWN, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertEquals("media-note", focus(sitting));
        record(sitting, "page 3", "measured again");
        assertSays("110 cm", sitting);
        assertSays("paid, page 3; revision 2", sitting);
        Path file = Files.writeString(
                folder.resolve("week.csv"),
                "outlet,date,contestant,amount,paid\nDala,2027-01-04,list-2,40,yes\nSteppe TV,2027-01-04,list-2,3:00,no\n");
        sitting.answer(file);
        begin(sitting, KeyCode.B);
        assertSays("The file was taken into the log.", sitting);
        assertSays("3:00 min", sitting);
        sitting.chord(KeyCode.F, KeyCode.CONTROL).type("3:00").press(KeyCode.ENTER);
        assertFalse(sitting.text().contains("40 cm"), sitting.text());
    }

    @Test
    void aPriceIsTypedByItsKey() {
        try (Sitting sitting = sit("registrar")) {
            begin(sitting, KeyCode.N);
            sitting.press(KeyCode.ENTER);
            record(sitting, "Dala");
            begin(sitting, KeyCode.B);
            assertEquals("media-outlet", focus(sitting));
            sitting.press(KeyCode.ENTER);
            record(sitting, "05.01.2027", "number 2", "one square centimetre", "dear");
            assertTrue(label(sitting, "media-tenge-below").contains("is no price"), sitting.text());
            assertEquals("media-tenge", focus(sitting));
            record(sitting, "350.50");
            assertSays("The price was recorded.", sitting);
            assertSays("Price: one square centimetre: 350.5", sitting);
            assertSays("published 05.01.2027: number 2", sitting);
            assertEquals("", String.join("\n", sitting.problems()));
        }
    }

    @Test
    void theNewsAloneAreComparedByTheKeyboard() throws IOException {
        try (Sitting sitting = sit("registrar")) {
            begin(sitting, KeyCode.N);
            sitting.press(KeyCode.ENTER);
            record(sitting, "Dala");
            sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL).chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            sitting.answer(Files.writeString(
                    folder.resolve("news.csv"),
                    "outlet,date,contestant,amount,paid,news\nDala,2027-01-03,list-1,61,no,yes\n"
                            + "Dala,2027-01-03,list-2,42,no,yes\nDala,2027-01-04,list-2,113,no,no\n"));
            begin(sitting, KeyCode.B);
            assertSays("The file was taken into the log.", sitting);
            sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            assertEquals("parity-list", focus(sitting));
            assertSays("155", sitting);
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT);
            assertEquals("parity-part", focus(sitting));
            sitting.press(KeyCode.DOWN);
            assertEquals("parity-part", focus(sitting));
            assertSays("61", sitting);
            assertFalse(sitting.text().contains("155"), sitting.text());
            sitting.press(KeyCode.UP);
            assertSays("155", sitting);
        }
    }

    @Test
    void whoDoesNotKeepItLooksAtIt() {
        try (Sitting sitting = sit("typist1")) {
            assertSays("Chair, secretary or registrar records it.", sitting);
            begin(sitting, KeyCode.N);
            assertTrue(sitting.find("media-name").isEmpty());
        }
    }
}
