package kz.esep.desktop.start.ceremony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.command.Terminal;
import kz.esep.document.Pdfs;
import kz.esep.signing.CaRecord;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.signing.KeyFile;
import kz.esep.signing.RevocationList;
import kz.esep.signing.SigningCertificate;
import kz.esep.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The people of the centre make a CA, issue and revoke in the window, by keys alone; the command takes it from there, and back. */
class CeremonyTest {
    private static final String FIRST = "what one person typed";
    private static final String SECOND = "what another typed";
    private static final String KEY = "the chair's own words";

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path ca;

    @BeforeEach
    void begin() {
        ca = folder.resolve("CA");
        terminal = new Terminal(folder.resolve("none.esep"))
                .with("ESEP_CA_PASSPHRASE", FIRST)
                .with("ESEP_CA_SECOND_PASSPHRASE", SECOND)
                .with("ESEP_PASSPHRASE", KEY);
    }

    private void run(String... words) {
        assertEquals(0, terminal.run(words), terminal.err());
    }

    private Path request(String name) throws IOException {
        Identity who = new Identity("tec-17", name + "-1", name, "Omarova");
        return Files.writeString(
                folder.resolve(name + ".csr"), KeyFile.create(folder.resolve(name + ".p12"), who, KEY.toCharArray()));
    }

    private static String groups(Path request) throws IOException {
        return CertificateRequest.read(Files.readAllBytes(request)).key().groups();
    }

    private static String refusal(Sitting sitting) {
        return sitting.get("refusal", Label.class).getText();
    }

    private static String done(Sitting sitting) {
        return sitting.get("ca-done", Label.class).getText();
    }

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null || focus.getId() == null ? "" : focus.getId();
    }

    private static void tabTo(Sitting sitting, String id) {
        for (int i = 0; i < 20 && !focus(sitting).equals(id); i++) {
            sitting.press(KeyCode.TAB);
        }
        assertEquals(id, focus(sitting), sitting::text);
    }

    private static Sitting enter(Sitting sitting, String text) {
        return sitting.type(text).press(KeyCode.ENTER);
    }

    private static Sitting over(Sitting sitting, Object text) {
        return enter(sitting.chord(KeyCode.A, KeyCode.CONTROL), text.toString());
    }

    private void make(Sitting sitting) {
        sitting.chord(KeyCode.U, KeyCode.CONTROL);
        tabTo(sitting, "ca-make");
        sitting.press(KeyCode.ENTER);
        enter(enter(sitting, "mazhilis-2027"), "Central Election Commission").press(KeyCode.ENTER);
        over(sitting, ca);
        enter(enter(sitting, FIRST), FIRST);
        enter(enter(sitting, SECOND), SECOND);
    }

    private static void issue(Sitting sitting, Path request) throws IOException {
        over(sitting.press(KeyCode.ENTER), request);
        enter(sitting, groups(request).toLowerCase(Locale.ROOT).replace(' ', '-'));
        confirm(sitting);
    }

    private static void confirm(Sitting sitting) {
        assertEquals("ca-first", focus(sitting), sitting::text);
        enter(enter(sitting, FIRST), SECOND).press(KeyCode.ENTER);
    }

    @Test
    void whatTwoPeopleMakeIssueAndRevokeInTheWindowTheCommandAccepts() throws IOException {
        Path request = request("chair");
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            make(sitting);
            String code = sitting.get("ca-fingerprint", Label.class).getText();
            record(sitting, code);
            issue(sitting, request);
            assertTrue(done(sitting).startsWith("Issued for Omarova, Chair of tec-17"), sitting::text);
            acceptsTheCertificate(request);
            tabTo(sitting, "ca-issued");
            sitting.press(KeyCode.ENTER).picture("ca-chosen").press(KeyCode.ENTER);
            assertEquals("ca-reason", focus(sitting), sitting::text);
            sitting.press(KeyCode.DOWN, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            confirm(sitting);
            assertTrue(done(sitting).startsWith("The certificate is revoked. List no. 1 "), sitting::text);
            assertTrue(sitting.find("ca-act-REVOKE").isEmpty(), "once is enough");
        }
        assertRevoked();
    }

    private void record(Sitting sitting, String code) throws IOException {
        Path paper = folder.resolve("CA-record.pdf");
        enter(sitting, "Astana");
        enter(sitting, "Omarova").press(KeyCode.ENTER, KeyCode.ENTER);
        enter(sitting, "Stick 417").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertTrue(refusal(sitting).startsWith("Two people have to be there"), sitting::text);
        assertFalse(Files.exists(paper));
        tabTo(sitting, "ca-present-2");
        enter(sitting, "Serik").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertTrue(done(sitting).contains(paper.toString()), sitting::text);
        String record = Pdfs.text(Files.readAllBytes(paper));
        for (String stands : new String[] {code, "mazhilis-2027", "Astana", "Stick 417", "Omarova", "Serik"}) {
            assertTrue(record.contains(stands), stands + "\n" + record);
        }
    }

    private void acceptsTheCertificate(Path request) throws IOException {
        Path certificate = folder.resolve("chair.crt");
        run(
                "key",
                "form",
                "--certificate",
                certificate.toString(),
                "--out",
                folder.resolve("form.pdf").toString());
        assertTrue(terminal.out().contains(groups(request)), terminal.out());
        run("key", "install", "--key", folder.resolve("chair.p12").toString(), "--certificate", certificate.toString());
        run("package", "ca", "list", "--two-people", "--ca", ca.toString());
        assertTrue(terminal.out().contains("Omarova"), terminal.out());
        String serial = SigningCertificate.read(Files.readAllBytes(certificate)).serial();
        Path again = folder.resolve("again.crt");
        run("package", "ca", "save", "--ca", ca.toString(), "--serial", serial, "--out", again.toString());
        assertEquals(Files.readString(certificate), Files.readString(again));
    }

    private void assertRevoked() throws IOException {
        byte[] list = Files.readAllBytes(folder.resolve("revoked-1.pem"));
        assertEquals(
                Nights.CLOCK.instant(),
                RevocationList.read(list, Files.readAllBytes(ca.resolve("ca.pem")))
                        .issuedAt());
        CaRecord root = CaRecord.in(ca);
        assertEquals(1, root.listNumber());
        assertEquals(
                CertificateAuthority.Reason.KEY_COMPROMISE,
                root.issued().getFirst().reason());
        run("package", "ca", "list", "--two-people", "--ca", ca.toString());
        assertTrue(terminal.out().contains("revoked 2027"), terminal.out());
    }

    @Test
    void whatTheCommandMadeAndIssuedTheWindowOpensAndGoesOnWith() throws IOException {
        run("package", "ca", "create", "--two-people", "--ca", ca.toString(), "--election", "e", "--name", "Centre");
        String made = terminal.out();
        Path chair = request("chair");
        run(
                "package",
                "ca",
                "issue",
                "--two-people",
                "--ca",
                ca.toString(),
                "--request",
                chair.toString(),
                "--out",
                folder.resolve("chair.crt").toString());
        run(
                "package",
                "ca",
                "crl",
                "--two-people",
                "--ca",
                ca.toString(),
                "--out",
                folder.resolve("a.pem").toString());
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.chord(KeyCode.U, KeyCode.CONTROL);
            enter(sitting, ca.resolve("ca.pem").toString());
            assertTrue(made.contains(sitting.get("ca-fingerprint", Label.class).getText()), made);
            for (String shown : new String[] {"Issued certificates: 1", "no. 1, of 11.01.2027 11:00", "Omarova"}) {
                assertTrue(sitting.text().contains(shown), sitting::text);
            }
            sitting.press(KeyCode.TAB, KeyCode.ENTER);
            confirm(sitting);
            assertTrue(done(sitting).startsWith("List no. 2 is written"), sitting::text);
            sitting.drop(request("secretary")).press(KeyCode.ENTER);
            assertEquals("check-read", focus(sitting), sitting::text);
            enter(sitting, groups(folder.resolve("secretary.csr")));
            confirm(sitting);
            assertTrue(Files.exists(folder.resolve("secretary.crt")), sitting::text);
        }
    }

    @Test
    void aCaOfOnePassphraseIsOpenedWithThatOne() {
        run("package", "ca", "create", "--ca", ca.toString(), "--election", "e", "--name", "Centre");
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.chord(KeyCode.U, KeyCode.CONTROL);
            enter(sitting, ca.toString()).press(KeyCode.TAB, KeyCode.ENTER);
            tabTo(sitting, "ca-alone");
            sitting.press(KeyCode.SPACE);
            tabTo(sitting, "ca-do");
            sitting.press(KeyCode.ENTER);
            assertTrue(refusal(sitting).startsWith("The passphrase is missing"), sitting::text);
            enter(sitting, FIRST).press(KeyCode.ENTER);
            assertTrue(done(sitting).startsWith("List no. 1 is written"), sitting::text);
        }
        assertTrue(Files.exists(folder.resolve("revoked-1.pem")));
    }

    @Test
    void anotherFingerprintOrPassphraseIssuesNothingAndSaysWhy() throws IOException {
        Path request = request("chair");
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            make(sitting);
            sitting.press(KeyCode.ESCAPE, KeyCode.ENTER);
            enter(sitting, request.toString());
            enter(sitting, "0000 0000 0000 0000");
            assertTrue(sitting.text().contains("It is another one"), sitting::text);
            assertTrue(sitting.find("ca-first").isEmpty(), sitting::text);
            over(sitting, groups(request));
            enter(enter(sitting, SECOND), FIRST).press(KeyCode.ENTER);
            assertTrue(refusal(sitting).startsWith("The passphrase for"), sitting::text);
            enter(enter(sitting, FIRST), "short").press(KeyCode.ENTER);
            assertTrue(refusal(sitting).contains("at least 12"), sitting::text);
            assertFalse(Files.exists(folder.resolve("chair.crt")));
            Files.writeString(folder.resolve("chair.crt"), "there already");
            confirm(sitting);
            assertTrue(refusal(sitting).contains("already exists"), sitting::text);
        }
        assertEquals(0, CaRecord.in(ca).issued().size());
    }

    @Test
    void partsThatDifferOrAreShortMakeNothingAndLeavingWipesThem() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.chord(KeyCode.U, KeyCode.CONTROL);
            tabTo(sitting, "ca-make");
            sitting.press(KeyCode.ENTER);
            enter(sitting, "").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(refusal(sitting).contains("of one election"), sitting::text);
            enter(enter(sitting, "e"), "Centre").press(KeyCode.ENTER, KeyCode.ENTER);
            enter(enter(sitting, "short"), "short");
            assertTrue(refusal(sitting).contains("at least 12"), sitting::text);
            enter(enter(sitting, FIRST), SECOND);
            assertTrue(refusal(sitting).contains("not the same"), sitting::text);
            enter(enter(sitting, FIRST), FIRST);
            enter(sitting, SECOND);
            sitting.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
            assertTrue(sitting.find("path").isPresent(), sitting::text);
            sitting.chord(KeyCode.U, KeyCode.CONTROL);
            tabTo(sitting, "ca-make");
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("The second person turns away"), "the first part is typed again");
            assertEquals("", sitting.get("ca-part", TextField.class).getText());
            assertFalse(Files.exists(folder.resolve("Esep").resolve("CA")));
        }
    }
}
