package kz.esep.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.day.Opening;
import kz.esep.day.TurnoutFigure;
import kz.esep.desktop.Rehearsal;
import kz.esep.document.Pdfs;
import kz.esep.document.Say;
import kz.esep.office.Office;
import kz.esep.tally.Figures;
import kz.esep.tally.Finding;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;

/** The papers of one precinct: its protocol, its acts and its voting day. */
class PrecinctPapersTest extends PaperDesk {
    @Test
    void aPrecinctsProtocolIsPrintedFromTheSignedRecordAndItsCopiesAreCertified() throws IOException {
        Office night = open(Rehearsal.get().signed(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        Offer offer = night.papers().look(chair).stream()
                .filter(one -> one.paper().kind() == Kind.PRECINCT)
                .findFirst()
                .orElseThrow();
        Paper paper = offer.paper();
        ProtocolKey key = new ProtocolKey(paper.contest(), paper.precinct());
        assertEquals(offer, night.papers().find(chair, Kind.PRECINCT, key, 0));
        assertEquals("precinct.needed", refusal(() -> night.papers().find(chair, Kind.PRECINCT, 0)));
        byte[] pdf = night.papers().make(chair, paper, Language.KK);
        assertArrayEquals(pdf, night.papers().make(chair, paper, Language.KK));
        Digest record = night.resultFiles().revisions(chair).getFirst().record();
        assertTrue(text(pdf).contains(record.hex()));
        var sheet = Objects.requireNonNull(night.figures().show(chair, key).settled());
        for (long figure : sheet.figures().values()) {
            assertTrue(text(pdf).contains(Say.figure(figure)), figure + " in " + text(pdf));
        }
        night.copies().handOut(chair, paper, Language.RU, ASEL, printer);
        night.copies().again(chair, 1, printer);
        assertArrayEquals(out.getFirst(), out.getLast());
    }

    @Test
    void theAnnexOfASignedRevisionIsPrintedAloneWithEveryDecision() throws IOException {
        Office night = open(Rehearsal.get().signed(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        byte[] pdf = night.papers().make(chair, Paper.ofCommission(Kind.ANNEX, 1), Language.KK);
        String annex = text(pdf).replaceAll("\\s+", " ");
        assertTrue(annex.contains("Приложение: решения"), annex);
        assertTrue(annex.contains("Место печати"), annex);
        int decisions = 0;
        for (Figures.Checked checked : night.figures().check(chair)) {
            decisions += checked.protocol().decisions().size();
        }
        assertTrue(decisions > 0);
        assertEquals(decisions, annex.split("Сверено с бумагой|Акт участковой комиссии", -1).length - 1, annex);
        Pdfs.assertArchivable(pdf);
    }

    @Test
    void aPrecinctsDraftHasItsFiguresAndNoLineForASignatureUntilTheProtocolIsSigned() throws IOException {
        Office night = open(Rehearsal.get().accepted(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        ProtocolKey key = Nights.made().protocols().getFirst().key();
        Offer draft = night.papers().find(chair, Kind.PRECINCT_DRAFT, key, 0);
        byte[] pdf = night.papers().make(chair, draft.paper(), Language.RU);
        String russian = text(pdf);
        assertTrue(russian.replaceAll("\\s", "").contains("ЧЕРНОВИК"), russian);
        assertFalse(russian.contains("подпись"), russian);
        var sheet = Objects.requireNonNull(night.figures().show(chair, key).settled());
        for (long figure : sheet.figures().values()) {
            assertTrue(russian.contains(Say.figure(figure)), figure + " in " + russian);
        }
        Pdfs.assertArchivable(pdf);
        Office signed = open(Rehearsal.get().signed(Files.createDirectory(folder.resolve("signed"))), Nights.CLOCK);
        Session later = as(signed, "chair");
        assertEquals("absent.PRECINCT_DRAFT", refusal(() -> signed.papers().find(later, Kind.PRECINCT_DRAFT, key, 0)));
    }

    @Test
    void whatPrecinctsToldOnVotingDayIsPrinted() throws IOException {
        Office night = open(Nights.fresh(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        String precinct =
                night.election().precinctsOf(night.commission()).getFirst().id();
        assertEquals("absent.TURNOUT", refusal(() -> night.papers().find(chair, Kind.TURNOUT, 0)));
        night.days().report(chair, List.of(new TurnoutFigure(precinct, LocalTime.NOON, 412, null)));
        night.days()
                .open(
                        chair,
                        Map.of(
                                precinct,
                                new Opening(
                                        LocalTime.of(6, 0),
                                        new Opening.Boxes(2, 1, LocalTime.of(6, 30)),
                                        1_777,
                                        1_790,
                                        5,
                                        Opening.Present.NOBODY)));
        Paper turnout = night.papers().find(chair, Kind.TURNOUT, 0).paper();
        String told = text(night.papers().make(chair, turnout, Language.RU));
        assertTrue(told.contains("412") && told.contains("Явка в течение дня голосования"), told);
        Paper opening = new Paper(Kind.OPENING, "", precinct, 0);
        assertTrue(text(night.papers().make(chair, opening, Language.RU)).contains("1\u202F777"));
    }

    @Test
    void actsAreOfferedWhereTheirChecksFoundSomethingAndTheOpeningForEveryPrecinct() throws IOException {
        Office night = open(Rehearsal.get().accepted(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        int openings = 0;
        for (Offer offer : night.papers().look(chair)) {
            Paper paper = offer.paper();
            if (paper.kind().group() == Kind.Group.PRECINCTS) {
                assertTrue(text(night.papers().make(chair, paper, Language.KK)).contains(paper.precinct()));
            }
            openings += paper.kind() == Kind.OPENING ? 1 : 0;
        }
        assertEquals(
                night.election()
                        .precinctsOf(night.workspace().founding().commission())
                        .size(),
                openings);
        for (Figures.Checked checked : night.figures().check(chair)) {
            ProtocolKey key = checked.protocol().key();
            var found = checked.report().findings().stream().map(Finding::check).toList();
            assertEquals(found.contains("E07"), offered(night, chair, Kind.VOIDED_BOX_ACT, key));
            assertEquals(
                    found.contains("E02") || found.contains("E06"), offered(night, chair, Kind.DISCREPANCY_ACT, key));
        }
    }

    private static boolean offered(Office office, Session chair, Kind kind, ProtocolKey key) {
        return office.papers().look(chair).stream()
                .anyMatch(offer -> offer.paper().kind() == kind && offer.paper().isOf(key));
    }
}
