package kz.esep.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.day.Opening;
import kz.esep.day.TurnoutFigure;
import kz.esep.desktop.Rehearsal;
import kz.esep.document.Pdfs;
import kz.esep.document.Say;
import kz.esep.office.Office;
import kz.esep.store.Entry;
import kz.esep.tally.Figures;
import kz.esep.tally.Finding;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the office on paper is the protocol that was signed, and the journal knows of it. */
class PapersTest {
    private static final Instant NOW = Instant.parse("2027-01-11T06:00:00Z");
    private static final Copies.Recipient ASEL = new Copies.Recipient(Holder.OBSERVER, "Әсел Нұрланова");
    private static final Paper SUMMARY = Paper.ofCommission(Kind.SUMMARY, 1);

    @TempDir
    Path folder;

    private @Nullable Office office;
    private @Nullable Session session;

    /** Everything that came out. */
    private final List<byte[]> out = new ArrayList<>();

    private final Outlet printer = new Outlet() {
        @Override
        public String printer() {
            return "HP";
        }

        @Override
        public int copies() {
            return 3;
        }

        @Override
        public void take(byte[] pdf, String title) {
            out.add(pdf);
        }
    };

    private final Outlet jammed = new Outlet() {
        @Override
        public String printer() {
            return "HP";
        }

        @Override
        public int copies() {
            return 1;
        }

        @Override
        public void take(byte[] pdf, String title) {
            throw new Refused("paper", "printer.failed", "HP", "out of paper");
        }
    };

    private Office open(Path workspace, Clock clock) {
        close();
        office = Office.open(workspace, clock);
        return office;
    }

    private Session as(Office opened, String login) {
        session = Nights.signIn(opened, login);
        return session;
    }

    @AfterEach
    void close() {
        if (session != null) {
            session.close();
        }
        if (office != null) {
            office.workspace().compare();
            office.close();
        }
        session = null;
        office = null;
    }

    private static String refusal(Executable work) {
        return assertThrows(Refused.class, work).reason().key();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<Paper> papers(Office office, Session chair) {
        return office.papers().look(chair).stream()
                .map(Offer::paper)
                .filter(paper -> paper.kind().group() == Kind.Group.COMMISSION)
                .toList();
    }

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

    @Test
    void nothingIsOfferedBeforeAnythingIsAcceptedAndTheRefusalSaysHowItComesAbout() {
        Office night = open(Rehearsal.get().read(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        assertEquals(List.of(), papers(night, chair));
        assertEquals("absent.SUMMARY", refusal(() -> night.papers().find(chair, Kind.SUMMARY, 0)));
        assertEquals("absent.DRAFT", refusal(() -> night.papers().find(chair, Kind.DRAFT, 0)));
        assertEquals("draft.nothing", refusal(() -> night.papers().make(chair, draft(), Language.KK)));
    }

    private static Paper draft() {
        return Paper.ofCommission(Kind.DRAFT, 0);
    }

    @Test
    void aDraftIsOfferedOnceProtocolsAreAcceptedAndSaysThatItIsOne() throws IOException {
        Office night = open(Rehearsal.get().accepted(folder), Nights.CLOCK);
        Session secretary = as(night, "secretary");
        assertEquals(List.of(draft()), papers(night, secretary));
        String russian = text(night.papers().make(secretary, draft(), Language.RU));
        assertTrue(russian.contains("Редакция 1"), russian);
        assertFalse(russian.contains("подпись"), "a draft has no line for a signature");
        assertNotEquals(russian, text(night.papers().make(secretary, draft(), Language.EN)));
    }

    @Test
    void theSignedProtocolIsTheOneInTheFileInWhateverLanguage() throws IOException {
        Office night = open(Rehearsal.get().signed(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        Paper annex = Paper.ofCommission(Kind.ANNEX, 1);
        assertEquals(List.of(SUMMARY, annex, draft()), papers(night, chair));
        byte[] kazakh = night.papers().make(chair, SUMMARY, Language.KK);
        assertArrayEquals(kazakh, night.papers().make(chair, SUMMARY, Language.EN));
        Digest record = night.resultFiles().revisions(chair).getFirst().record();
        assertTrue(text(kazakh).replaceAll("\\s", "").contains(record.hex()));
        assertEquals(
                "revision.unknown",
                refusal(() -> night.papers().make(chair, Paper.ofCommission(Kind.SUMMARY, 2), Language.KK)));
        assertEquals("absent.version", refusal(() -> night.papers().find(chair, Kind.SUMMARY, 2)));
        assertEquals(SUMMARY, night.papers().find(chair, Kind.SUMMARY, 1).paper());
    }

    @Test
    void printingIsJournalledOnceItIsOutAndNotWhenItIsNot() {
        Path workspace = Rehearsal.get().signed(folder);
        Office night = open(workspace, Nights.CLOCK);
        Session chair = as(night, "chair");
        long before = night.workspace().head().length();
        assertEquals("printer.failed", refusal(() -> night.papers().issue(chair, SUMMARY, Language.KK, jammed)));
        assertEquals(before, night.workspace().head().length());
        Digest digest = night.papers().issue(chair, SUMMARY, Language.KK, printer);
        assertEquals(Digest.of(out.getFirst()), digest);
        Print print = new Print(SUMMARY, digest, 3, "HP", chair.person(), NOW);
        assertEquals(List.of(print), night.papers().prints(chair));
        Office again = open(workspace, Nights.CLOCK);
        assertEquals(List.of(print), again.papers().prints(as(again, "chair")));
    }

    @Test
    void savingAsAFileIsJournalledToo() throws IOException {
        Office night = open(Rehearsal.get().signed(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        Path file = folder.resolve("protocol.pdf");
        Digest digest = night.papers().issue(chair, SUMMARY, Language.KK, new PdfFile(file));
        assertEquals(digest, Digest.of(Files.readAllBytes(file)));
        assertNull(night.papers().prints(chair).getFirst().printer());
        Path nowhere = folder.resolve("nowhere/protocol.pdf");
        assertEquals(
                "file.unwritable",
                refusal(() -> night.papers().issue(chair, SUMMARY, Language.KK, new PdfFile(nowhere))));
    }

    @Test
    void copiesAreNumberedWithoutGapsAndCarryTheirNumberOnEveryPage() throws IOException {
        Office night = open(Rehearsal.get().signed(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        assertEquals(1, night.copies().next(chair));
        night.copies().handOut(chair, SUMMARY, Language.RU, ASEL, printer);
        Copy second = night.copies().handOut(chair, SUMMARY, Language.RU, ASEL, printer);
        assertEquals(2, second.number());
        assertEquals(Digest.of(out.getLast()), second.copy());
        assertEquals(Digest.of(night.papers().make(chair, SUMMARY, Language.KK)), second.original());
        try (PDDocument copy = Loader.loadPDF(out.getLast())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= copy.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(copy).contains("Заверенная копия № 2"), "page " + page);
            }
        }
    }

    @Test
    void theNameOnACopyIsSealedInTheJournalAndOpensForThoseWithTheKey() {
        Path workspace = Rehearsal.get().signed(folder);
        Office night = open(workspace, Nights.CLOCK);
        night.copies().handOut(as(night, "chair"), SUMMARY, Language.KK, ASEL, printer);
        Entry entry =
                night.workspace().entries(night.workspace().head().length(), 1).getFirst();
        assertEquals("paper.copy-handed-out", entry.type());
        assertFalse(new String(entry.body(), StandardCharsets.UTF_8).contains("Нұрланова"));
        Office again = open(workspace, Nights.CLOCK);
        Copy copy = again.copies().list(as(again, "secretary")).getFirst();
        assertEquals("Әсел Нұрланова", copy.name());
        assertEquals(Holder.OBSERVER, copy.holder());
    }

    @Test
    void aCopyThatDidNotComeOutKeepsItsNumberAndComesAgainTheSame() {
        Office night = open(Rehearsal.get().signed(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        assertEquals("copy.not-out", refusal(() -> night.copies().handOut(chair, SUMMARY, Language.KK, ASEL, jammed)));
        Copy line = night.copies().list(chair).getFirst();
        assertEquals(line, night.copies().again(chair, 1, printer));
        assertEquals(line.copy(), Digest.of(out.getFirst()));
        assertEquals("copy.unknown", refusal(() -> night.copies().again(chair, 2, printer)));
    }

    @Test
    void onlySignedProtocolsAreHandedOutOrPosted() {
        Office night = open(Rehearsal.get().signed(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        assertEquals(
                "copy.not-official", refusal(() -> night.copies().handOut(chair, draft(), Language.KK, ASEL, printer)));
        Offer draft = night.papers().find(chair, Kind.DRAFT, 0);
        assertEquals("posting.not-official", refusal(() -> night.postings().post(chair, draft, "", null)));
        Copies.Recipient nobody = new Copies.Recipient(Holder.PARTY, "  ");
        assertEquals("copy.name", refusal(() -> night.copies().handOut(chair, SUMMARY, Language.KK, nobody, printer)));
        assertEquals(List.of(), night.copies().list(chair));
    }

    @Test
    void onlyChairAndSecretaryIssuePapers() {
        Office night = open(Rehearsal.get().signed(folder), Nights.CLOCK);
        for (String login : List.of("typist1", "admin")) {
            try (Session other = Nights.signIn(night, login)) {
                assertEquals("not-allowed", refusal(() -> night.papers().look(other)));
                assertEquals("not-allowed", refusal(() -> night.papers().make(other, SUMMARY, Language.KK)));
                assertEquals("not-allowed", refusal(() -> night.papers().issue(other, SUMMARY, Language.KK, printer)));
                assertEquals(
                        "not-allowed",
                        refusal(() -> night.copies().handOut(other, SUMMARY, Language.KK, ASEL, printer)));
                assertEquals("not-allowed", refusal(() -> night.copies().list(other)));
                assertEquals("not-allowed", refusal(() -> night.postings().list(other)));
            }
        }
        assertTrue(out.isEmpty());
    }

    @Test
    void aPostedCopyStaysForTwoDays() {
        Path workspace = Rehearsal.get().signed(folder);
        Office night = open(workspace, Nights.CLOCK);
        Session chair = as(night, "chair");
        Offer summary = night.papers().find(chair, Kind.SUMMARY, 0);
        Posting posted = night.postings().post(chair, summary, " Abay 12 ", null);
        assertEquals(1, posted.number());
        assertEquals("Abay 12", posted.place());
        assertEquals(NOW.plus(Duration.ofDays(2)), posted.until());
        assertEquals(Posting.Standing.UP, posted.standing(NOW));
        assertEquals(Posting.Standing.OVER, posted.standing(posted.until()));
        assertEquals("posting.hangs", refusal(() -> night.postings().post(chair, summary, "Abay 12", null)));
        assertEquals("posting.early", refusal(() -> night.postings().takeDown(chair, 1, null, " ")));
        assertEquals("posting.unknown", refusal(() -> night.postings().takeDown(chair, 2, null, "")));

        Office later = open(workspace, Clock.offset(Nights.CLOCK, Posting.PERIOD));
        Session secretary = as(later, "secretary");
        Posting down = later.postings().takeDown(secretary, 1, null, "");
        assertEquals(Posting.Standing.DOWN, down.standing(NOW));
        assertEquals("posting.down", refusal(() -> later.postings().takeDown(secretary, 1, null, "")));
        assertEquals(
                2, later.postings().post(secretary, summary, "Abay 12", null).number());
        assertEquals(
                List.of(1L, 2L),
                later.postings().list(secretary).stream().map(Posting::number).toList());
    }

    @Test
    void whatWaitsIsTheSignedProtocolUntilItHangsAndThenTheCopyWhoseTimeIsOver() {
        Path workspace = Rehearsal.get().signed(folder);
        Office night = open(workspace, Nights.CLOCK);
        Session chair = as(night, "chair");
        assertEquals(Optional.of(SUMMARY), night.postings().due(chair).toPost());
        night.postings().post(chair, night.papers().find(chair, Kind.SUMMARY, 0), "", null);
        assertEquals(0, night.postings().due(chair).count());

        Office later = open(workspace, Clock.offset(Nights.CLOCK, Posting.PERIOD));
        Session secretary = as(later, "secretary");
        assertEquals(1, later.postings().due(secretary).toTakeDown().size());
        later.postings().takeDown(secretary, 1, null, "");
        assertEquals(0, later.postings().due(secretary).count());
    }

    @Test
    void makingADraftTellsHowFarItIsAndStopsWhenAsked() {
        Office night = open(Rehearsal.get().accepted(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        List<Long> told = new ArrayList<>();
        night.papers().make(chair, draft(), Language.KK, (done, of) -> told.add(of - done));
        assertEquals(0, told.getLast());
        Watch stopped = new Watch() {
            @Override
            public void at(long done, long of) {}

            @Override
            public boolean stops() {
                return true;
            }
        };
        assertEquals("making.stopped", refusal(() -> night.papers().make(chair, draft(), Language.KK, stopped)));
        Path file = folder.resolve("draft.pdf");
        assertEquals(
                "making.stopped",
                refusal(() -> night.papers().issue(chair, draft(), Language.KK, new PdfFile(file, stopped))));
        assertFalse(Files.exists(file));
        assertEquals(List.of(), night.papers().prints(chair));
    }

    @Test
    void aCopyThatCameDownEarlyNeedsItsReasonAndIsMarked() {
        Office night = open(Rehearsal.get().signed(folder), Clock.offset(Nights.CLOCK, Duration.ofHours(3)));
        Session chair = as(night, "chair");
        Offer summary = night.papers().find(chair, Kind.SUMMARY, 0);
        night.postings().post(chair, summary, "", NOW);
        Posting down = night.postings().takeDown(chair, 1, NOW.plusSeconds(3600), "torn down in the storm");
        assertEquals(Posting.Standing.DOWN_EARLY, down.standing(NOW));
        assertEquals("torn down in the storm", down.reason());
    }

    @Test
    void timesThatCannotBeAreRefused() {
        Office night = open(Rehearsal.get().signed(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        Offer summary = night.papers().find(chair, Kind.SUMMARY, 0);
        assertEquals("posting.ahead", refusal(() -> night.postings().post(chair, summary, "", NOW.plusSeconds(60))));
        assertEquals(
                "posting.before-signing",
                refusal(() -> night.postings().post(chair, summary, "", NOW.minusSeconds(3600))));
        night.postings().post(chair, summary, "", NOW);
        assertEquals(
                "posting.before-posting",
                refusal(() -> night.postings().takeDown(chair, 1, NOW.minusSeconds(60), "x")));
        assertEquals("posting.ahead", refusal(() -> night.postings().takeDown(chair, 1, NOW.plusSeconds(60), "x")));
        assertEquals("posting.long", refusal(() -> night.postings().takeDown(chair, 1, NOW, "x".repeat(201))));
    }
}
