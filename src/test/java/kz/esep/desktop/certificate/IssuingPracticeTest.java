package kz.esep.desktop.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.document.Pdfs;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice that begins before voting day lets people practise certificates from the first act to the signature. */
class IssuingPracticeTest {
    @TempDir
    Path folder;

    /** As the sheet beside the practice names it. */
    private String passphrase(String login) throws IOException {
        return Files.readAllLines(folder.resolve("Esep/practice/people.txt")).stream()
                .map(line -> line.strip().split(" {2,}"))
                .filter(words -> words[0].equals(login))
                .findFirst()
                .orElseThrow()[1];
    }

    @Test
    void issuingIsPractisedThreeDaysBeforeVotingFromTheFirstScreenOn() throws IOException {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.chord(KeyCode.K, KeyCode.CONTROL).type("practice before").press(KeyCode.ENTER);
            assertEquals("open-practice", Bureau.focused(sitting), sitting.text());
            sitting.press(KeyCode.ENTER).signIn("chair", passphrase("chair"));
            Bureau.show(sitting).press(KeyCode.TAB).type("1-20").press(KeyCode.ENTER);
            sitting.type("7").press(KeyCode.ENTER).type("08.01.2027").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Act No. 7 is recorded: received"), sitting.text());
            Bureau.walk(sitting, "act-kind", true)
                    .press(KeyCode.DOWN, KeyCode.TAB)
                    .type("1-10")
                    .press(KeyCode.ENTER);
            sitting.type("0101").press(KeyCode.ENTER).type("8").press(KeyCode.ENTER);
            sitting.type("08.01.2027").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Act No. 8 is recorded: handed down"), sitting.text());

            sitting.press(KeyCode.F2).signIn("registrar", passphrase("registrar"));
            Bureau.show(sitting).chord(KeyCode.N, KeyCode.CONTROL);
            adjust(sitting);
            sitting.type("0101");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            IssueScreenTest.person(sitting, IssueScreenTest.IIN, "0105").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Certificate No. 1 is issued: line 1 of the register"), sitting.text());
            assertEquals("issue-next", Bureau.focused(sitting));
            Path file = folder.resolve("certificate.pdf");
            Bureau.walk(sitting, "save-certificate", true).answer(file).press(KeyCode.ENTER);
            String text = Pdfs.text(Files.readAllBytes(file));
            assertTrue(text.contains("asel nurlanova") && !text.contains("Holder"), text);
            assertEquals(List.of(), sitting.problems());
        }
    }

    private void adjust(Sitting sitting) throws IOException {
        Bureau.walk(sitting, "blank-stock", true).press(KeyCode.TAB);
        assertNotEquals("blank-right", Bureau.focused(sitting), "plain paper needs no adjustment");
        Bureau.walk(sitting, "blank-stock", true).press(KeyCode.DOWN, KeyCode.TAB);
        assertEquals("blank-right", Bureau.focused(sitting));
        Path test = folder.resolve("test.pdf");
        sitting.chord(KeyCode.A, KeyCode.CONTROL).type("1,55").answer(test);
        Bureau.walk(sitting, "save-blank", false).press(KeyCode.ENTER);
        assertTrue(sitting.text().contains("\"1,55\" is no shift"), sitting.text());
        Bureau.walk(sitting, "blank-right", true)
                .chord(KeyCode.A, KeyCode.CONTROL)
                .type("1,5");
        Bureau.walk(sitting, "save-blank", false).press(KeyCode.ENTER);
        assertTrue(sitting.text().contains("Saved as " + test), sitting.text());
        assertTrue(Pdfs.text(Files.readAllBytes(test)).contains("Name of the voter"));
        assertEquals(new BigDecimal("1.5"), sitting.settings().get().shift("").right());
        sitting.picture("certificates-blank");
        Bureau.walk(sitting, "issue-precinct", false);
    }
}
