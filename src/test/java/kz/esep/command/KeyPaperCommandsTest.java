package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.document.Pdfs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CA of two people, and what goes onto paper when keys are made. */
class KeyPaperCommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void makesTheCa() {
        terminal = new Terminal(folder.resolve("none.esep"))
                .with("ESEP_CA_PASSPHRASE", "what one person typed")
                .with("ESEP_CA_SECOND_PASSPHRASE", "what another typed")
                .with("ESEP_PASSPHRASE", "the chair's own words");
        run("package ca create --two-people --election mazhilis-2027 --name Centre --ca", "CA");
        run(
                "key new --commission tec-17 --role chair --person chair-1 --name Omarova --out",
                "chair.p12",
                "--request",
                "chair.csr");
    }

    private void run(String words, String... more) {
        assertEquals(Exit.DONE, attempt(words, more), terminal.err());
    }

    /** Words that end in a dot and three letters, or are the CA's folder, are files in the folder. */
    private int attempt(String words, String... more) {
        String line = (words + " " + String.join(" ", more)).strip();
        String[] arguments = line.split(" ", -1);
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].matches("CA|\\w+\\.\\w{3}")) {
                arguments[i] = folder.resolve(arguments[i]).toString();
            }
        }
        return terminal.run(arguments);
    }

    private String printed(String file) throws IOException {
        byte[] pdf = Files.readAllBytes(folder.resolve(file));
        Pdfs.assertArchivable(pdf);
        return Pdfs.text(pdf);
    }

    private String code() {
        return terminal.out().replaceAll("(?s).*?((\\p{XDigit}{4} ){3}\\p{XDigit}{4})\\s*$", "$1");
    }

    @Test
    void onePersonAloneOpensNothing() {
        assertEquals(Exit.REFUSED, attempt("package ca list --ca CA"));
        run("package ca list --two-people --ca CA");
        terminal.with("ESEP_CA_SECOND_PASSPHRASE", "another guess");
        assertEquals(Exit.REFUSED, attempt("package ca list --two-people --ca CA"));
    }

    @Test
    void aShortPartIsRefusedAndNothingIsMade() {
        terminal.with("ESEP_CA_SECOND_PASSPHRASE", "short");
        assertEquals(Exit.REFUSED, attempt("package ca create --two-people --election e --name N --ca new.dir"));
        assertTrue(terminal.err().contains("at least 12"), terminal.err());
        assertFalse(Files.exists(folder.resolve("new.dir")));
    }

    @Test
    void theRecordHasTheCodeTheStepsTheMediaAndWhoWasThere() throws IOException {
        String words = "package ca record --ca CA --place Astana --medium Stick-417 --out ca.pdf --present Omarova";
        assertEquals(Exit.REFUSED, attempt(words));
        assertEquals(Exit.REFUSED, attempt(words, "--present", "Omarova"));
        run(words, "--present", "Serik");
        String record = printed("ca.pdf");
        for (String stands : new String[] {code(), "mazhilis-2027", "Astana", "Stick-417", "Omarova", "Serik"}) {
            assertTrue(record.contains(stands), stands + "\n" + record);
        }
        assertEquals(Exit.REFUSED, attempt(words, "--present", "Serik"), "an existing paper is kept");
    }

    @Test
    void theFormOfTheCertificateHasTheCodeOfTheRequest() throws IOException {
        run("key form --request chair.csr --out form.pdf");
        String asked = code();
        String form = printed("form.pdf");
        assertTrue(form.contains(asked) && form.contains("Omarova") && form.contains("tec-17"), form);
        run("package ca issue --two-people --ca CA --request chair.csr --out chair.crt");
        run("key form --certificate chair.crt --out issued.pdf");
        assertEquals(asked, code());
        assertTrue(printed("issued.pdf").contains(asked));
    }

    @Test
    void whatIsNoRequestIsRefused() throws IOException {
        Files.writeString(folder.resolve("torn.csr"), "-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n");
        assertEquals(Exit.REFUSED, attempt("key form --request torn.csr --out form.pdf"));
        assertFalse(Files.exists(folder.resolve("form.pdf")));
    }
}
