package kz.esep.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.desktop.Rehearsal;
import kz.esep.office.Office;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;

/** What leaves the office on paper is the protocol that was signed, and the journal knows of it. */
class PapersTest extends PaperDesk {
    @Test
    void nothingIsOfferedBeforeAnythingIsAcceptedAndTheRefusalSaysHowItComesAbout() {
        Office night = open(Rehearsal.get().read(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        assertEquals(List.of(), papers(night, chair));
        assertEquals("absent.SUMMARY", refusal(() -> night.papers().find(chair, Kind.SUMMARY, 0)));
        assertEquals("absent.DRAFT", refusal(() -> night.papers().find(chair, Kind.DRAFT, 0)));
        assertEquals("draft.nothing", refusal(() -> night.papers().make(chair, draft(), Language.KK)));
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
}
