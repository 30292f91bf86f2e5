package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javax.print.PrintService;
import kz.esep.desktop.certificate.Bureau;
import kz.esep.paper.Printers;
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
            Path bad = Files.writeString(
                    folder.resolve("bad.csv"),
                    "kind,type,numbers,act,date,place\nhanded_down,mazhilis,5-40,6,2027-03-09,0003\n");
            Bureau.walk(sitting.answer(bad), "bulk-acts", false).press(KeyCode.ENTER);
            looks.at(sitting, language, "certificates-bulk");
            sitting.press(KeyCode.F2).signIn("registrar", bureau.passphrase("registrar"));
            Bureau.show(sitting).chord(KeyCode.N, KeyCode.CONTROL);
            looks.at(sitting, language, "certificates-issue");
            sitting.type("0001").chord(KeyCode.ENTER, KeyCode.CONTROL);
            looks.at(sitting, language, "certificates-faults");
            sitting.type("800115300012");
            sitting.press(KeyCode.ENTER)
                    .type("\u04d8\u0441\u0435\u043b \u041d\u04b1\u0440\u043b\u0430\u043d\u043e\u0432\u0430");
            sitting.press(KeyCode.ENTER)
                    .type("045678901")
                    .press(KeyCode.ENTER, KeyCode.ENTER)
                    .type("17");
            sitting.press(KeyCode.ENTER, KeyCode.SPACE, KeyCode.ENTER).type("0101");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.find("issue-undo").isPresent(), sitting.text());
            looks.at(sitting, language, "certificates-issued");
            sitting.chord(KeyCode.F, KeyCode.CONTROL);
            looks.at(sitting, language, "certificates-register");
        }
        Path voting = bureau.issued(Files.createDirectory(folder.resolve("voting")));
        try (Sitting sitting = bureau.sit(folder, voting, Bureau.at("2027-03-21T06:00:00Z"), language, "registrar")) {
            sitting.chord(KeyCode.PAGE_UP, KeyCode.CONTROL).chord(KeyCode.PAGE_UP, KeyCode.CONTROL);
            sitting.type("0003")
                    .press(KeyCode.ENTER)
                    .type("900")
                    .press(KeyCode.ENTER)
                    .type("0101");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            looks.at(sitting, language, "certificates-arrival");
            sitting.press(KeyCode.F2).signIn("chair", bureau.passphrase("chair"));
            Bureau.show(sitting).chord(KeyCode.PAGE_UP, KeyCode.CONTROL);
            looks.at(sitting, language, "certificates-closing");
            sitting.chord(KeyCode.DIGIT1, KeyCode.ALT);
            looks.at(sitting, language, "certificates-overview");
        }
        blank(language);
        looks.assertNoProblems();
    }

    /** The practice knows a blank, and there are two printers. */
    private void blank(Language language) throws IOException {
        Path practice = Nights.fresh(Files.createDirectory(folder.resolve("practice")));
        Printers two = new Printers(() -> List.of(printer("HP LaserJet"), printer("Canon")), Optional::empty);
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, language, practice, two)
                .signIn("registrar", Nights.passphrase("registrar"))) {
            Bureau.show(sitting).chord(KeyCode.N, KeyCode.CONTROL);
            Bureau.walk(sitting, "blank-stock", true).press(KeyCode.DOWN);
            Bureau.walk(sitting, "save-blank", false);
            looks.at(sitting, language, "certificates-blank");
        }
    }

    private static PrintService printer(String name) {
        return (PrintService) Proxy.newProxyInstance(
                PrintService.class.getClassLoader(),
                new Class<?>[] {PrintService.class},
                (self, method, arguments) -> method.getName().equals("getName") ? name : null);
    }
}
