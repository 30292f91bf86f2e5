package kz.esep.desktop.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.proof.CountedList;
import kz.esep.proof.CountedProtocol;
import kz.esep.proof.Proof;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.Receipt;
import kz.esep.result.ResultFile;
import kz.esep.signing.Identity;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import kz.esep.text.HeldClock;
import kz.esep.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anybody checks a file in the window, by keys alone. */
class CheckTest {
    private static final String LOOK = "Look at each line on the paper again";

    @TempDir
    Path folder;

    private Path packageFile;
    private Path result;
    private Path proof;
    private Path receipt;
    private Path roster;
    private Practice practice;

    @BeforeEach
    void publish() throws IOException {
        practice = Practice.in(Files.createDirectory(folder.resolve("election")));
        packageFile = Files.write(folder.resolve("election.asice"), practice.packageFile());
        ResultFile file = Papers.file(practice, "rayon-1", 1, null, 0);
        result = Files.write(folder.resolve("result.asice"), file.bytes());
        CountedList list = new CountedList();
        Papers.protocols(practice.election(), "rayon-1", 0).stream()
                .filter(protocol -> protocol.contest().equals("lists"))
                .forEach(protocol -> list.add(new CountedProtocol(
                        "lists",
                        protocol.precinct(),
                        1,
                        "rayon-1",
                        1,
                        file.digest(),
                        protocol.sheet().figures())));
        Signer centre = practice.signer(Practice.CENTRE, "centre");
        byte[] signed = list.head(practice.election(), Practice.NOW, false).sign(centre, Practice.NOW);
        Proof one = list.proofs("0102", signed).getFirst();
        proof = Files.write(folder.resolve(one.fileName("practice-2027")), one.content());
        receipt = Files.write(
                folder.resolve("receipt_1.asice"), receipt(file.digest()).sign(centre));
        roster = Files.write(
                folder.resolve("roster.asice"), practice.authority().roster(1).sign(List.of(centre), Practice.NOW));
    }

    private static Receipt receipt(Digest file) {
        return new Receipt(
                Receipt.FORMAT,
                Receipt.VERSION,
                "practice-2027",
                "rayon-1",
                2,
                file,
                9,
                Practice.NOW,
                1,
                null,
                "counted");
    }

    private static String said(Sitting sitting) {
        return sitting.get("check-said", Label.class).getText();
    }

    private void type(Sitting sitting, Path file) {
        sitting.chord(KeyCode.A, KeyCode.CONTROL).type(file.toString()).press(KeyCode.ENTER);
    }

    @Test
    void aStoppedCheckSaysNothingOfTheFile() {
        HeldClock clock = new HeldClock(Practice.CLOCK);
        try (Sitting sitting = new Sitting(folder, clock, Language.EN)) {
            sitting.chord(KeyCode.E, KeyCode.CONTROL);
            type(sitting, packageFile);
            type(sitting, result);
            assertTrue(said(sitting).startsWith("The file holds"), sitting.text());
            clock.hold();
            Hand.press(KeyCode.ENTER);
            sitting.awaitStoppable();
            assertTrue(sitting.find("check-said").isEmpty(), sitting::text);
            Hand.press(KeyCode.F9);
            clock.letGo();
            sitting.idle().picture("stopped-check-en");
            assertTrue(sitting.text().contains("Nothing is said of the file, neither good nor bad."), sitting.text());
            assertTrue(sitting.find("check-said").isEmpty(), sitting::text);
            sitting.press(KeyCode.ENTER);
            assertTrue(said(sitting).startsWith("The file holds"), sitting.text());
        }
    }

    @Test
    void aResultFileAProofAndARequestAreCheckedAndSaidInWords() throws IOException {
        try (Sitting sitting = new Sitting(folder, Practice.CLOCK, Language.EN)) {
            sitting.chord(KeyCode.E, KeyCode.CONTROL);
            assertTrue(sitting.get("check-package", TextField.class).isFocused(), sitting::text);
            type(sitting, packageFile);
            type(sitting, result);
            assertTrue(said(sitting).startsWith("The file holds"), sitting.text());
            assertTrue(sitting.text().contains("Person rayon-1-secretary"), sitting.text());
            type(sitting, proof);
            assertTrue(said(sitting).startsWith("Proven: precinct 0102"), sitting.text());
            assertTrue(sitting.text().contains("not final"), sitting.text());
            sitting.picture("check-proof");
            Files.writeString(proof, Files.readString(proof).replace("votes.apple\\\":1", "votes.apple\\\":2"));
            type(sitting, proof);
            assertTrue(said(sitting).contains("does not lead to the signed totals"), sitting.text());
            assertFalse(sitting.text().contains("Proven"), sitting.text());
            aRequestIsComparedWithItsPaper(sitting);
            type(go(sitting, "check-file"), folder.resolve("nothing.json"));
            assertTrue(said(sitting).contains("cannot be read"), sitting.text());
            sitting.picture("check-refused").press(KeyCode.ESCAPE);
            assertTrue(
                    sitting.find("check-file").isEmpty() && sitting.find("path").isPresent(), sitting.text());
        }
    }

    @Test
    void aProofIsComparedWithWhatAnObserverHolds() throws IOException {
        Path paper = Files.writeString(folder.resolve("paper.txt"), Papers.code(practice, "0102", 0));
        try (Sitting sitting = new Sitting(folder, Practice.CLOCK, Language.EN)) {
            sitting.drop(proof);
            type(sitting, packageFile);
            sitting.press(KeyCode.ENTER);
            typesFromThePaper(sitting);
            sitting.drop(receipt);
            assertEquals(
                    receipt.toString(),
                    sitting.get("check-receipt", TextField.class).getText());
            type(go(sitting, "check-paper"), paper);
            assertTrue(compared(sitting, 1).contains("for the file that counts"), sitting.text());
            assertTrue(compared(sitting, 2).contains("newest roster"), sitting.text());
            type(go(sitting, "check-roster"), roster);
            assertTrue(compared(sitting, 2).contains("is the paper's"), sitting.text());
            assertTrue(sitting.find("held-invalid").isEmpty(), "the code says what is on the paper");
            Files.write(receipt, receipt(Digest.of(new byte[1])).sign(practice.signer(Practice.CENTRE, "centre")));
            Files.writeString(paper, Papers.code(practice, "0102", 7));
            sitting.press(KeyCode.ENTER).picture("check-differs");
            assertTrue(compared(sitting, 1).contains("another file"), sitting.text());
            assertTrue(compared(sitting, 2).contains(LOOK), sitting.text());
            assertTrue(sitting.text().contains("\ndiffers\n") && sitting.text().contains("\nsame\n"), sitting.text());
            type(go(sitting, "check-paper"), folder.resolve("nothing.png"));
            assertTrue(compared(sitting, 2).contains("cannot be read"), sitting.text());
        }
    }

    private static void typesFromThePaper(Sitting sitting) {
        go(sitting, "held-voters_listed").type("1000").press(KeyCode.ENTER).type("1");
        assertTrue(typed(sitting).contains(LOOK), sitting.text());
        assertTrue(sitting.text().contains("\ndiffers\n"), sitting.text());
        sitting.picture("check-typed").press(KeyCode.BACK_SPACE);
        assertTrue(typed(sitting).startsWith("Typed so far: 1 of "), sitting.text());
        assertFalse(sitting.text().contains("\ndiffers\n"), sitting.text());
    }

    private void aRequestIsComparedWithItsPaper(Sitting sitting) throws IOException {
        Identity chair = new Identity("rayon-1", "person-1", "chair", "Galiya T.");
        char[] passphrase = "a long passphrase".toCharArray();
        Path request = Files.writeString(
                folder.resolve("chair.csr"), KeyFile.create(folder.resolve("chair.p12"), chair, passphrase));
        sitting.drop(request).press(KeyCode.ENTER);
        assertTrue(said(sitting).contains("for Galiya T., Chair, commission rayon-1"), sitting.text());
        String groups = sitting.get("check-fingerprint", Label.class).getText();
        go(sitting, "check-read")
                .type(groups.toLowerCase(Locale.ROOT).replace(" ", "-"))
                .press(KeyCode.ENTER);
        assertTrue(read(sitting).startsWith("It is the same"), sitting.text());
        sitting.picture("check-request").type("0").press(KeyCode.ENTER);
        assertTrue(read(sitting).startsWith("It is another one"), sitting.text());
    }

    private static String read(Sitting sitting) {
        return sitting.get("check-read-said", Label.class).getText();
    }

    private static Sitting go(Sitting sitting, String field) {
        Hand.act(sitting.get(field, TextField.class)::requestFocus);
        return sitting.idle();
    }

    private static String typed(Sitting sitting) {
        return sitting.get("check-typed", Label.class).getText();
    }

    private static String compared(Sitting sitting, int number) {
        return sitting.get("check-compared-" + number, Label.class).getText();
    }

    @Test
    void aProofThatIsDroppedAsksForThePackageInEachLanguage() throws IOException {
        for (Language language : List.of(Language.KK, Language.RU)) {
            Path home = Files.createDirectory(folder.resolve(language.code()));
            try (Sitting sitting = new Sitting(home, Practice.CLOCK, language)) {
                sitting.picture("check-home-" + language.code()).drop(proof);
                assertEquals(
                        proof.toString(),
                        sitting.get("check-file", TextField.class).getText());
                type(sitting, packageFile);
                sitting.press(KeyCode.ENTER).picture("check-proof-" + language.code());
                assertTrue(said(sitting).contains("0102"), sitting.text());
            }
        }
    }
}
