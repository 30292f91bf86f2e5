package kz.esep.document.count;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Pdfs;
import kz.esep.document.Samples;
import kz.esep.document.Say;
import kz.esep.document.count.NationalProtocol.Counted;
import kz.esep.document.count.NationalProtocol.Total;
import kz.esep.election.Election;
import kz.esep.election.Mode;
import kz.esep.election.PaperLanguages;
import kz.esep.election.RuleEdition.SecondList;
import kz.esep.seats.Allocation;
import kz.esep.seats.Fraction;
import kz.esep.seats.OptionVotes;
import kz.esep.seats.SeatRules;
import kz.esep.seats.Seats;
import kz.esep.text.Beside;
import kz.esep.text.Language;
import kz.esep.text.Wording;
import org.junit.jupiter.api.Test;

@Beside
class SeatAllocationTest {
    private static final SeatRules RULES = new SeatRules(new BigDecimal("7"), new SecondList(new BigDecimal("0.7"), 2));

    /** The published votes of the Mazhilis election of 2012. */
    private static final List<OptionVotes> VOTES = List.of(
            new OptionVotes("Nur Otan", 5_621_436),
            new OptionVotes("Aq Zhol", 518_405),
            new OptionVotes("CPPK", 498_788),
            new OptionVotes("OSDP", 116_534),
            new OptionVotes("Auyl", 82_623),
            new OptionVotes("Patriots", 57_732),
            new OptionVotes("Adilet", 45_702));

    private static byte[] pdf(Allocation allocation, PaperLanguages paper, int commissions) {
        return protocol(allocation, paper, commissions).document().pdf();
    }

    private static NationalProtocol protocol(Allocation allocation, PaperLanguages paper, int commissions) {
        Election election = Samples.election(paper, 1, 7);
        TreeMap<String, Long> figures = new TreeMap<>();
        election.lines(Samples.CONTEST).forEach(line -> figures.put(line.code(), 1_234L));
        List<Total> totals = new ArrayList<>();
        for (int at = 1; at <= commissions; at++) {
            totals.add(new Total(Wording.same("Commission " + at), 20, figures));
        }
        Counted counted = new Counted(
                Samples.CONTEST,
                new Total(Wording.same("Country"), 20, figures),
                20,
                Fraction.of(2, 3),
                allocation,
                allocation.notices(),
                totals);
        return new NationalProtocol(
                Samples.imprint(election, Mode.LIVE, Mark.NONE), election, List.of(counted), List.of());
    }

    @Test
    void showsTheQuotaAndEveryQuotientExactly() {
        Allocation allocation = Seats.allocate(VOTES, 0, 98, RULES);
        String text = Pdfs.text(protocol(allocation, PaperLanguages.ONE_SHEET, 1)
                        .document()
                        .in(Language.EN)
                        .pdf())
                .replaceAll("[\\s&&[^\u202F]]+", " ")
                .replace('\u202F', ' ');
        for (String part : List.of(
                "exactly 67 741 + 11/98",
                "Nur Otan 5 621 436 five million six hundred",
                "remainder 6 533 150/6 638 629",
                "83 eighty-three",
                "66.67 %")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        allocation.steps().forEach(step -> {
            String said = packed(Say.spelled(step).in(Language.EN));
            assertTrue(packed(text).contains(said), said + " in " + text);
        });
    }

    private static String packed(String text) {
        return text.replaceAll("[\\s,\u202F]+", "");
    }

    @Test
    void saysWhereTheLawIsSilent() {
        List<OptionVotes> votes =
                List.of(new OptionVotes("A", 985_000), new OptionVotes("B", 8_000), new OptionVotes("C", 7_000));
        Allocation allocation = Seats.allocate(votes, 0, 98, RULES);
        String text = Pdfs.text(pdf(allocation, PaperLanguages.ONE_SHEET, 1)).replaceAll("\\s+", " ");
        String notice = allocation.notices().getFirst().in(Language.RU).replaceAll("\\s+", " ");
        assertTrue(text.contains(notice), notice + " in " + text);
        assertTrue(text.contains("не определено"), text);
    }

    @Test
    void isArchivableWithManyCommissions() {
        Allocation allocation = Seats.allocate(VOTES, 0, 98, RULES);
        Pdfs.assertArchivable(pdf(allocation, PaperLanguages.ONE_SHEET, 220));
        Pdfs.assertArchivable(pdf(allocation, PaperLanguages.ONE_EACH, 1));
    }
}
