package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.esep.app.Nights;
import kz.esep.document.Pdfs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code esep pay}, as a script uses it. */
class PayCommandsTest {
    private static final String COLUMNS = "precinct,name,iin,post,proposed_by,public_servant,account,since,decision\n";

    @TempDir
    Path folder;

    private Terminal terminal = new Terminal(Path.of(""));
    private String language = "en";

    @BeforeEach
    void copy() {
        terminal = new Terminal(Nights.fresh(folder));
    }

    private int run(String login, String command, String... more) {
        return terminal.with("ESEP_LANGUAGE", language).as(login, command, more);
    }

    private void done(String login, String command, String... more) {
        assertEquals(Exit.DONE, run(login, command, more), terminal.err());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Two members, of whom the second is a public servant and has no account, and a Sunday's work of both. */
    private void members() throws IOException {
        String members = COLUMNS
                + "0101,Aigerim A.,800115300012,chair,Party A,no,KZ00A,2026-12-01,14 of 28.11.2026\n"
                + "0101,Berik B.,900101400013,member,Party A,yes,,2026-12-01,14 of 28.11.2026\n";
        done("registrar", "member add", file("members.csv", members));
        String hours = "member,day,kind,time,night\nm1,2027-01-10,weekend,4:00,2:00\nm2,2027-01-10,weekend,4:00,2:00\n";
        done("registrar", "timesheet record", file("hours.csv", hours));
    }

    private void rates() {
        done(
                "registrar",
                "pay rate",
                "--rate",
                "minimum_wage",
                "--from",
                "2027-01-01",
                "--value",
                "85000",
                "--source",
                "budget");
        done(
                "registrar",
                "pay period",
                "--from",
                "2026-12-01",
                "--to",
                "2027-01-11",
                "--hours",
                "340",
                "--rates-on",
                "2027-01-10",
                "--source",
                "decision 5");
        done(
                "registrar",
                "pay budget",
                "--fund",
                "republic",
                "--name",
                "Republican budget",
                "--amount",
                "300000",
                "--date",
                "2026-12-01",
                "--source",
                "letter 3");
    }

    @Test
    void showsWhatIsKnownAndAsksForTheMinimumWage() {
        done("registrar", "pay rate", "--day", "2023-03-19");
        assertTrue(
                terminal.out()
                        .contains(
                                "minimum wage: 70\u202F000 from 2023-01-01 on, sure (as reported for the election of 2023)"),
                terminal.out());
        assertTrue(
                terminal.out().contains("multiplier for overtime: 1.5 from 2023-01-01 on, uncertain"), terminal.out());
        done("registrar", "pay rate");
        assertTrue(terminal.err().contains("The minimum wage on 2027-01-11 is not known"), terminal.err());
        done("registrar", "pay deduct");
        assertEquals("Nothing is recorded yet.", terminal.out().strip());
        assertEquals(Exit.WRONG_USAGE, run("registrar", "pay rate", "--rate", "minimum_wage"));
        for (String day : List.of("-999999999-01-01", "+12027-01-10", "2026-11-31")) {
            assertEquals(Exit.WRONG_USAGE, run("registrar", "pay rate", "--day=" + day), day);
            assertTrue(terminal.err().contains("\"" + day + "\" is no date"), terminal.err());
        }
        assertEquals(Exit.REFUSED, run("registrar", "pay run", "--period", "1"));
        assertTrue(
                terminal.err().contains("There is no period 1. \"esep pay period\" shows them all."), terminal.err());
    }

    @Test
    void aRunGoesFromTheDraftToTheBank() throws IOException {
        members();
        rates();
        assertTrue(
                terminal.out().contains("republic  Republican budget, share 1; budget: 300\u202F000.00"),
                terminal.out());
        // m1: 85 000 * 3 = 255 000, and 4 h * 750 * 1.5 = 4 500, which m2 gets alone; together 264 000
        done("registrar", "pay run", "--period", "1");
        assertTrue(
                terminal.out()
                        .startsWith("Run 1 is drawn up, lines: 2; gross 264\u202F000.00, net 264\u202F000.00 tenge."),
                terminal.out());
        assertTrue(terminal.err().contains("Uncertain: multiplier for overtime 1.5"), terminal.err());
        assertEquals(Exit.REFUSED, run("chair", "pay approve", "--run", "1"));
        assertTrue(terminal.err().contains("Run 1 is: draft. For this it must be: checked."), terminal.err());
        done("secretary", "pay check", "--run", "1");
        done("chair", "pay back", "--run", "1", "--reason", "look again");
        done("registrar", "pay check", "--run", "1");
        done("chair", "pay approve", "--run", "1");
        done("registrar", "pay paid", "--run", "1", "--date", "2027-01-11", "--document", "order 88");
        assertTrue(
                terminal.out().startsWith("1  pay, paid: gross 264\u202F000.00, withheld 0.00, net 264\u202F000.00"),
                terminal.out());
        done("chair", "pay list");
        assertTrue(terminal.out().contains("    draft: 11.01.2027 11:00, chair (look again)\n"), terminal.out());
        assertTrue(terminal.out().contains("    paid on 2027-01-11 by: order 88\n"), terminal.out());
        Path summary = folder.resolve("paid.pdf");
        done("chair", "pay print", "--run", "1", "--summary", "--out", summary.toString());
        assertTrue(Pdfs.text(Files.readAllBytes(summary)).contains("order 88"));
        done("registrar", "pay run", "--period", "1", "--for", "recalculation", "--reason", "found late");
        done("chair", "pay list");
        assertTrue(terminal.out().contains("    reason: found late\n"), terminal.out());
        done("chair", "pay explain", "--run", "1", "--member", "m2");
        assertTrue(
                terminal.out()
                        .contains(
                                "    day off, member: 255\u202F000.00 × 1 × 1.5 × 2:00 / 340:00 h = 2\u202F250.00\n"
                                        + "    day off at night, member: 255\u202F000.00 × 1 × 1.5 × 2:00 / 340:00 h = 2\u202F250.00"),
                terminal.out());
        done("chair", "pay explain", "--run", "1");
        assertTrue(terminal.out().contains("precinct commission 0101: gross 264\u202F000.00"), terminal.out());
        assertTrue(terminal.out().contains("Republican budget: 264\u202F000.00"), terminal.out());
        assertEquals(Exit.REFUSED, run("chair", "pay explain", "--run", "1", "--member", "m9"));
        done("registrar", "pay payments", "--run", "1", "--reason", "for the bank", "--out", folder.toString());
        assertTrue(terminal.err().contains("No account is recorded of: m2."), terminal.err());
        Path list = folder.resolve("PRACTICE_pay_practice_tec-practice_1_payments.csv");
        assertEquals(
                "1,precinct commission 0101,m1,Aigerim A.,800115300012,KZ00A,259500.00",
                Files.readAllLines(list).get(1));
        done("chair", "journal list");
        assertTrue(terminal.out().contains("pay.list-exported"), terminal.out());
        assertFalse(terminal.out().contains("Aigerim"), terminal.out());
    }

    @Test
    void aRunIsPrintedAndWrittenAsAWorkbook() throws IOException {
        members();
        rates();
        done("registrar", "pay run", "--period", "1");
        Path pdf = folder.resolve("sheet.pdf");
        done("registrar", "pay print", "--run", "1", "--precinct", "0101", "--out", pdf.toString());
        assertTrue(terminal.out().contains("Precinct 0101, pay sheet of run 1"), terminal.out());
        assertTrue(Pdfs.text(Files.readAllBytes(pdf)).contains("Aigerim A."));
        Path summary = folder.resolve("summary.pdf");
        done("chair", "pay print", "--run", "1", "--summary", "--out", summary.toString());
        assertTrue(terminal.out().contains("Run 1 by commission and fund"), terminal.out());
        assertEquals(
                Exit.REFUSED,
                run("registrar", "pay print", "--run", "1", "--precinct", "0102", "--out", folder + "/x"));
        assertTrue(terminal.err().contains("No run pays anybody there"), terminal.err());
        assertEquals(Exit.WRONG_USAGE, run("registrar", "pay print", "--run", "1"));
        done("registrar", "pay tables", "--run", "1", "--reason", "for the accountant", "--out", folder.toString());
        assertTrue(terminal.out().contains("PRACTICE_pay_practice_tec-practice_1_sheet.xlsx"), terminal.out());
        assertTrue(terminal.err().contains("The file has names"), terminal.err());
        done("chair", "journal list");
        assertTrue(terminal.out().contains("pay.sheet-exported"), terminal.out());
    }

    @Test
    void refusesInTheLanguageOfThePerson() {
        language = "kk";
        assertEquals(Exit.REFUSED, run("registrar", "pay explain", "--run", "1"));
        assertTrue(terminal.err().contains("1 есептеуі жоқ. esep pay list барлығын көрсетеді."), terminal.err());
        language = "ru";
        assertEquals(Exit.REFUSED, run("registrar", "pay approve", "--run", "1"));
        assertTrue(terminal.err().contains("утверждать начисление оплаты"), terminal.err());
    }
}
