package kz.esep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.signing.KeyFile;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The centre's certification authority in every language and look. */
class CeremonyScreensTest {
    private static final String PART = "what one person typed";

    @TempDir
    Path folder;

    private static Identity who(int number) {
        return new Identity("tec-" + number, "person-" + number, number % 2 == 0 ? "chair" : "secretary", "Omarova G.");
    }

    private Path request(int number) throws IOException {
        return Files.writeString(
                folder.resolve("signer-" + number + ".csr"),
                KeyFile.create(folder.resolve("signer-" + number + ".p12"), who(number), PART.toCharArray()));
    }

    /** Some were issued, one was revoked. */
    private Path ca() throws IOException {
        Path ca = folder.resolve("CA");
        CertificateAuthority made = CertificateAuthority.create(
                ca,
                "mazhilis-2027",
                "Central Election Commission",
                Duration.ofDays(400),
                (PART + " " + PART).toCharArray(),
                Nights.CLOCK);
        for (int number = 1; number <= 5; number++) {
            made.issue(
                    CertificateRequest.read(Files.readAllBytes(request(number))),
                    Duration.ofDays(120),
                    folder.resolve("signer-" + number + ".crt"));
        }
        made.revoke(
                made.issued().getFirst().serial(),
                CertificateAuthority.Reason.AFFILIATION_CHANGED,
                Duration.ofDays(7),
                folder.resolve("revoked-1.pem"));
        return ca;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWholeInEveryLanguage(Language language) throws IOException {
        Looks looks = new Looks();
        Path ca = ca();
        Path request = request(6);
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, language)) {
            sitting.chord(KeyCode.U, KeyCode.CONTROL);
            looks.at(sitting, language, "ca-folder");
            making(sitting, language, looks);
            sitting.press(KeyCode.ESCAPE).type(ca.toString()).press(KeyCode.ENTER, KeyCode.TAB, KeyCode.TAB);
            sitting.press(KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN);
            looks.at(sitting, language, "ca-state");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            looks.at(sitting, language, "ca-revoke");
            sitting.press(KeyCode.ESCAPE, KeyCode.ENTER)
                    .type(request.toString())
                    .press(KeyCode.ENTER);
            looks.at(sitting, language, "ca-compare");
            String groups =
                    CertificateRequest.read(Files.readAllBytes(request)).key().groups();
            sitting.type(groups)
                    .press(KeyCode.ENTER)
                    .type(PART)
                    .press(KeyCode.ENTER)
                    .type("short");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            looks.at(sitting, language, "ca-confirm");
            sitting.press(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
            looks.at(sitting, language, "ca-record");
        }
        looks.assertNoProblems();
    }

    private static void making(Sitting sitting, Language language, Looks looks) {
        sitting.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
        looks.at(sitting, language, "ca-make");
        sitting.type("senate-2027").press(KeyCode.ENTER).type("Centre");
        sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        sitting.type(PART).press(KeyCode.ENTER).type(PART).press(KeyCode.ENTER);
        looks.at(sitting, language, "ca-second");
    }
}
