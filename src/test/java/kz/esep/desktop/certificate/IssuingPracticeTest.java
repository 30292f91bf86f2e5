package kz.esep.desktop.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
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
            sitting.chord(KeyCode.K, KeyCode.CONTROL)
                    .type("practice before")
                    .press(KeyCode.ENTER)
                    .press(KeyCode.ENTER)
                    .signIn("chair", passphrase("chair"));
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
            Bureau.show(sitting).chord(KeyCode.N, KeyCode.CONTROL).type("0101");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            IssueScreenTest.person(sitting, IssueScreenTest.IIN, "0105").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Certificate No. 1 is issued: line 1 of the register"), sitting.text());
            assertEquals("issue-next", Bureau.focused(sitting));
        }
    }
}
