package kz.esep.app;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.certificate.Bureau;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at every part of the place of certificates, empty and at work, in every language. */
class CertificateScreensTest {
    private final Bureau bureau = Bureau.get();
    private final Looks looks = new Looks();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWholeInEveryLanguage(Language language) throws Exception {
        Path empty = bureau.empty(Files.createDirectory(folder.resolve("empty")));
        try (Sitting sitting = bureau.sit(folder, empty, Bureau.ISSUE, language, "chair")) {
            looks.at(sitting, language, "certificates-empty");
            sitting.open(bureau.supplied(folder)).signIn("chair", bureau.passphrase("chair"));
            Bureau.show(sitting).press(KeyCode.DOWN, KeyCode.TAB).type("31-40");
            looks.at(sitting, language, "certificates-act");
        }
        looks.assertNoProblems();
    }
}
