package kz.esep.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.esep.access.Role;
import kz.esep.access.SignedIn;
import kz.esep.pay.Reach.Purpose;
import kz.esep.store.Head;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import kz.esep.timesheet.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The list for the bank, which has names and accounts. */
class PaymentListsTest {
    @TempDir
    private Path folder;

    private Village village;

    @BeforeEach
    void open() {
        village = new Village(folder).ready();
    }

    @AfterEach
    void close() {
        village.close();
    }

    private PaymentLists.Wish wish(String run, String reason) {
        return new PaymentLists.Wish(run, reason, TableFiles.Format.CSV, folder.resolve("bank"), Language.EN);
    }

    private static void refuses(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).reason().key());
    }

    @Test
    void hasWhoGetsSomethingAndIsRecordedWithItsReason() throws IOException {
        PaymentLists lists = new PaymentLists(village.workspace, village.election);
        // m1: 10 h * 750; m2: 8 h * 750 * 1.5
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        village.worked("m2", Village.SUNDAY, Kind.WEEKEND, 8, 0);
        String run = village.approved(Purpose.PAY, Village.LAST);
        long before = village.workspace.head().length();
        PaymentLists.Written written = lists.write(Village.REGISTRAR, wish(run, "for the bank"));
        assertEquals(before + 1, village.workspace.head().length());
        assertEquals(
                List.of(
                        "No,Commission,Id,Name,IIN,Account,\"To be paid, tenge\"",
                        "1,precinct commission 0001,m1,Saule Planted1," + Village.iin(1) + ",KZ00PLANTED1,7500.00",
                        "2,precinct commission 0001,m2,Saule Planted2," + Village.iin(2) + ",KZ00PLANTED2,9000.00"),
                Files.readAllLines(written.files().getFirst()));
        assertTrue(written.withoutAccount().isEmpty());
        // the public servant's Sunday was two hours shorter: 2 h * 750 * 1.5 too much, and 1 h * 750 for the chair
        village.worked("m2", Village.SUNDAY, Kind.WEEKEND, 6, 0);
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 11, 0);
        String again = village.approved(Purpose.RECALCULATION, Village.LAST);
        List<String> second = Files.readAllLines(
                lists.write(Village.CHAIR, wish(again, "for the bank")).files().getFirst());
        assertEquals(2, second.size());
        assertTrue(second.getLast().endsWith("KZ00PLANTED1,750.00"), second::toString);
        village.proveAndReopen();
    }

    @Test
    void isRefusedWithoutKeyReasonAndApproval() {
        PaymentLists lists = new PaymentLists(village.workspace, village.election);
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        String run = village.draft(Purpose.PAY, Village.LAST, "");
        Head head = village.workspace.head();
        refuses("refused.not-approved", () -> lists.write(Village.REGISTRAR, wish(run, "for the bank")));
        refuses("refused.reason", () -> lists.write(Village.REGISTRAR, wish(run, " ")));
        refuses(
                "refused.sealed",
                () -> lists.write(SignedIn.as("registrar", Role.REGISTRAR), wish(run, "for the bank")));
        refuses("not-allowed", () -> lists.write(Village.TYPIST, wish(run, "for the bank")));
        assertEquals(head, village.workspace.head());
    }
}
