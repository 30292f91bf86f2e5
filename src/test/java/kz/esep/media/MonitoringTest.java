package kz.esep.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import kz.esep.seats.Fraction;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The monitoring log, and what each contestant got beside an equal share. */
class MonitoringTest {
    @TempDir
    private Path folder;

    private Newsroom room;

    @BeforeEach
    void open() {
        room = new Newsroom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private List<Compared> compare(Part part) {
        return room.parities().compare(Newsroom.OBSERVER, part);
    }

    @Test
    void comparesByOutletAndInTotalInExactShares() {
        room.log(
                "Steppe TV,2027-03-01,one,10:00,no,yes,neutral,",
                "Steppe TV,2027-03-01,two,5:00,no,yes,negative,",
                "Steppe TV,02.03.2027,one,0:01,yes,,,",
                "Dala,2027-03-02,two,105,yes,no,,");
        List<Compared> all = compare(Part.ALL);
        assertEquals(
                List.of("OUTLET 1", "OUTLET 2", "TOGETHER 0", "TOGETHER 0"),
                all.stream().map(one -> one.subject() + " " + one.outlet()).toList());
        Parity air = all.get(1).parity();
        assertEquals(901, air.total());
        assertEquals(Fraction.of(901, 2), air.equal());
        assertEquals(Fraction.of(601, 901), air.shares().getFirst().share());
        assertEquals(Fraction.of(301, 2), air.shares().getFirst().over());
        assertEquals(Fraction.of(301, 1802), air.moved());
        assertEquals("7:30 1/2", air.unit().written(air.equal()));
        assertEquals(
                "Most: One, 10:01 min (66.7 %). Least: Two, 5:00 min (33.3 %). An equal share is 7:30 1/2 min (50 %)."
                        + " For all to have the same, 2:30 1/2 min (16.7 %) would have to go to others.",
                all.get(1).sentence(room.contestants()).toString());
        assertEquals(List.of(0L, 1L, 0L), all.get(1).tones().getFirst().counts());
        assertEquals(List.of(0L, 0L, 1L), all.get(1).tones().getLast().counts());
        assertTrue(all.get(0).tones().isEmpty());
        assertEquals(Fraction.of(1, 2), all.get(0).parity().moved());
        assertEquals(
                Fraction.of(300, 900),
                compare(Part.NEWS).getFirst().parity().shares().getLast().share());
        assertEquals(
                List.of(1L, 105L),
                compare(Part.PAID).stream()
                        .limit(2)
                        .map(one -> one.parity().total())
                        .sorted()
                        .toList());
    }

    @Test
    void saysWhereAllHaveTheSame() {
        room.hall();
        room.log("2,2027-03-01,one,1:00,no,,,", "2,2027-03-01,two,1:00,no,,,");
        room.book("1,one,2027-03-12T18:00,20:00");
        List<Compared> all = compare(Part.ALL);
        assertEquals(
                "All have the same: 1:00 min.",
                all.getFirst().sentence(room.contestants()).toString());
        assertEquals(Compared.Subject.MEETINGS, all.getLast().subject());
        assertEquals("120:00", Unit.MINUTES.written(all.getLast().parity().total()));
        assertTrue(compare(Part.NEWS).isEmpty());
    }

    @Test
    void correctsByANewRevisionAndKeepsWhatStood() {
        room.log("2,2027-03-01,one,10:00,no,,,");
        Coverage right = room.files()
                .coverage(Newsroom.bytes("outlet,date,contestant,amount,paid", "2,2027-03-01,two,10:00,no"))
                .said()
                .getFirst();
        LotsTest.assertRefused("refused.reason", () -> room.monitoring().correct(Newsroom.REGISTRAR, 1, right, " "));
        room.monitoring().correct(Newsroom.REGISTRAR, 1, right, "the wrong list");
        LotsTest.assertRefused(
                "refused.coverage-known", () -> room.monitoring().correct(Newsroom.REGISTRAR, 1, right, "again"));
        room.withdrawals().withdraw(Newsroom.REGISTRAR, Thing.COVERAGE, 1, "not of this campaign");
        assertEquals(
                List.of("1 one null", "2 two the wrong list", "3 two not of this campaign"),
                room.monitoring().revisions(Newsroom.OBSERVER, 1).stream()
                        .map(one ->
                                one.revision() + " " + one.fact().contestant().option() + " " + one.reason())
                        .toList());
        assertTrue(room.monitoring().list(Newsroom.OBSERVER).isEmpty());
        LotsTest.assertRefused(
                "refused.no-coverage", () -> room.monitoring().correct(Newsroom.REGISTRAR, 1, right, "again"));
    }

    @Test
    void namesEveryRowThatCannotBeRecorded() {
        Refused cells = assertThrows(
                Refused.class,
                () -> room.log(
                        "Dala,2027-03-01,one,2:30,no,,,",
                        "Steppe TV,2027-13-01,one,2:75,no,,,",
                        "Sky,2027-03-01,three,1:00,maybe,,loud,",
                        "2,2027-03-01,one,1:00,no,,,",
                        "2,2027-03-01,one,1:00,no,,,"));
        String said = cells.getMessage();
        for (String place : List.of(
                "Row 2, column amount",
                "Row 3, column date",
                "Row 3, column amount",
                "Row 4, column outlet",
                "Row 4, column contestant",
                "Row 4, column paid",
                "Row 4, column tone",
                "Row 6, column outlet")) {
            assertTrue(said.contains(place), place + " in: " + said);
        }
        Refused rules = assertThrows(
                Refused.class, () -> room.log("2,2027-03-10,one,1:00,no,,,", "2,2027-03-11,one,1:00,no,,,"));
        assertTrue(rules.getMessage().contains("Row 3: 2027-03-11 is still to come"), rules.getMessage());
        assertTrue(room.monitoring().list(Newsroom.OBSERVER).isEmpty());
        room.log("2,2027-03-10,one,1:00,no,,,");
        assertThrows(Refused.class, () -> room.log("2,2027-03-10,one,1:00,no,,,"));
        room.log("2,2027-03-10,one,1:00,no,,,evening");
    }

    @Test
    void keepsOutletsAndPrices() {
        Outlet dala = new Outlet(Outlet.Kind.NEWSPAPER, Unit.SQUARE_CENTIMETRES, "Dala");
        LotsTest.assertRefused(
                "refused.rows",
                () -> room.outlets()
                        .register(
                                Newsroom.REGISTRAR,
                                List.of(new Outlet(Outlet.Kind.ONLINE, Unit.MINUTES, "\u00abdala\u00bb"))));
        LotsTest.assertRefused(
                "refused.rows",
                () -> room.outlets()
                        .register(
                                Newsroom.REGISTRAR,
                                List.of(new Outlet(Outlet.Kind.RADIO, Unit.SQUARE_CENTIMETRES, "Wave"))));
        room.outlets().correct(Newsroom.REGISTRAR, 1, new Outlet(dala.kind(), dala.unit(), "Dala news"), "full name");
        room.log("1,2027-03-01,one,100,no,,,");
        LotsTest.assertRefused(
                "refused.unit-used",
                () -> room.outlets()
                        .correct(Newsroom.REGISTRAR, 1, new Outlet(Outlet.Kind.ONLINE, Unit.MINUTES, "Dala"), "moved"));
        room.outlets()
                .publish(
                        Newsroom.REGISTRAR,
                        room.files()
                                .prices(Newsroom.bytes(
                                        "outlet,published,source,what,tenge",
                                        "Dala news,2027-02-10,No 5 of Dala,a page,\"15 000,50\""))
                                .said());
        assertEquals(
                "15000.50",
                room.outlets()
                        .prices(Newsroom.OBSERVER)
                        .getFirst()
                        .fact()
                        .tenge()
                        .toPlainString());
        room.withdrawals().withdraw(Newsroom.REGISTRAR, Thing.PRICE, 1, "misread");
        assertTrue(room.outlets().prices(Newsroom.OBSERVER).isEmpty());
    }
}
