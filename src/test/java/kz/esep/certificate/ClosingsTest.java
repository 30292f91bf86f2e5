package kz.esep.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.election.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 20);
    private static final String EVENING = "2027-03-20T13:00:00Z";

    @TempDir
    Path folder;

    /** Two issued and one of them spoiled at 0001, one issued at 0003. */
    private Town evening() {
        Town town = new Town(folder).supplied();
        town.issues().issue(Town.REGISTRAR, Town.application("800115300012"));
        town.issues().issue(Town.REGISTRAR, Town.application("800115500015"));
        town.issues().spoil(Town.REGISTRAR, new Serials(Town.NATIONAL, 1, 1), "misspelt");
        town.issues().issue(Town.REGISTRAR, Town.application("0003", "991231100010", "0001"));
        town.clock.set(EVENING);
        return town;
    }

    private static Account close(Town town, String place, long unissued, long spoiled) {
        return town.closings().close(Town.CHAIR, new Closings.Hand(place, Town.NATIONAL, unissued, spoiled), "9", DAY);
    }

    @Test
    void whatIsUnusedIsCountedAndCancelledAndEveryNumberIsAccountedFor() {
        try (Town town = evening()) {
            assertEquals("refused.count-unissued", Town.refusal(() -> close(town, "0001", 17, 1)));
            assertEquals("refused.count-spoiled", Town.refusal(() -> close(town, "0001", 18, 0)));
            assertEquals("refused.not-closed", Town.refusal(() -> town.balance().require()));
            Account account = close(town, "0001", 18, 1);
            assertEquals(
                    new Account(Body.precinct("0001"), Town.NATIONAL, 0, 1, 1, 0, 18, 0, "9", false, Map.of()),
                    account);
            assertEquals(20, account.received());
            assertEquals("refused.closed", Town.refusal(() -> close(town, "0001", 0, 1)));
            close(town, "0003", 9, 0);
            assertEquals("refused.not-closed", Town.refusal(() -> town.balance().require()));
            close(town, "", 10, 0);
            town.balance().require();
            town.prove();
            town.balance().require();
            assertEquals(
                    List.of("1 0001 spoiled", "2 0001 issued", "3\u201320 0001 cancelled", "21 0003 issued"),
                    town.runs().subList(0, 4));
            assertEquals(3, town.closings().list(Town.REGISTRAR).size());
        }
    }

    @Test
    void nothingIsCancelledWhileCertificatesAreIssued() {
        try (Town town = evening()) {
            town.clock.set("2027-03-20T12:59:59Z");
            assertEquals("refused.still-issued", Town.refusal(() -> close(town, "0001", 18, 1)));
            assertEquals(
                    "not-allowed",
                    Town.refusal(() -> town.closings()
                            .close(Town.REGISTRAR, new Closings.Hand("0001", Town.NATIONAL, 18, 1), "9", DAY)));
        }
    }

    @Test
    void aClosedStockTakesNothingMoreAndAnIssuedOneMayStillBeLost() {
        try (Town town = evening()) {
            close(town, "0001", 18, 1);
            assertEquals("refused.closed", Town.refusal(() -> town.act(Act.Kind.HANDED_DOWN, "31", "0001", "")));
            Serials issued = new Serials(Town.NATIONAL, 2, 2);
            assertEquals("refused.closed", Town.refusal(() -> town.issues().spoil(Town.REGISTRAR, issued, "misspelt")));
            town.issues().lose(Town.REGISTRAR, issued, "statement");
            Account account = town.closings().list(Town.CHAIR).get(1);
            assertEquals(1, account.lost());
            assertEquals(20, account.received());
        }
    }

    @Test
    void whatWasReturnedIsAccountedForToo() {
        try (Town town = new Town(folder)) {
            town.balance().require();
            town.act(Act.Kind.RECEIVED, "1-5", "", "");
            assertEquals("refused.not-closed", Town.refusal(() -> town.balance().require()));
            town.act(Act.Kind.RETURNED, "1-5", "", "");
            town.balance().require();
        }
    }

    @Test
    void arrivalsAreCountedByHandAndKnownOnceTheyAreClosed() {
        try (Town town = evening()) {
            assertEquals(
                    "refused.not-voting-day",
                    Town.refusal(() -> town.closings().closeArrivals(Town.CHAIR, "0001", Town.NATIONAL, 0)));
            town.clock.set("2027-03-21T15:00:00Z");
            assertNull(town.balance().arrivals("lists", "0002"));
            town.closings().closeArrivals(Town.CHAIR, "0002", Town.NATIONAL, 0);
            assertEquals(0, town.balance().arrivals("lists", "0002"));
            assertEquals(0, town.balance().arrivals("district", "0002"));
            assertNull(town.balance().arrivals("maslikhat", "0002"));
            town.arrivals().arrive(Town.REGISTRAR, Town.shown(4_120, "800115300308"));
            assertEquals(
                    "refused.count-arrived",
                    Town.refusal(() -> town.closings().closeArrivals(Town.CHAIR, "0001", Town.NATIONAL, 2)));
            town.closings().closeArrivals(Town.CHAIR, "0001", Town.NATIONAL, 1);
            assertEquals(
                    "refused.arrivals-closed",
                    Town.refusal(() -> town.arrivals().arrive(Town.REGISTRAR, Town.shown(4_121, "800115500607"))));
            town.prove();
            assertEquals(1, town.balance().arrivals("lists", "0001"));
            assertEquals(
                    List.of(Map.of("lists", 1L, "district", 1L), Map.of("lists", 0L, "district", 0L), Map.of()),
                    town.closings().list(Town.REGISTRAR).stream()
                            .filter(account -> account.keeper().kind() == Body.Kind.PRECINCT)
                            .map(Account::voters)
                            .limit(3)
                            .toList());
        }
    }
}
