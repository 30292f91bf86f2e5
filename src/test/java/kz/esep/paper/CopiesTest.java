package kz.esep.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.desktop.Rehearsal;
import kz.esep.document.Pdfs;
import kz.esep.observer.ObserverFile;
import kz.esep.office.Office;
import kz.esep.store.Entry;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Certified copies are numbered, and who has one is known to those with the key alone. */
class CopiesTest extends PaperDesk {
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
    void whoIsInTheRegisterOfPersonsPresentIsNotAskedForTheNameAgain() {
        Office night = open(Rehearsal.get().signed(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        String columns = "precinct,sender,sent_by,name,identity,document\n";
        night.attendance()
                .observers()
                .register(
                        chair,
                        ObserverFile.read((columns + "0101,media,Newspaper,Dana Dautova,N3,editorial_card\n")
                                .getBytes(StandardCharsets.UTF_8)));
        Copies.Recipient dana = night.copies().registered(chair, "o1");
        Copy copy = night.copies().handOut(chair, SUMMARY, Language.KK, dana, printer);
        assertEquals(Holder.MEDIA, copy.holder());
        assertEquals("Dana Dautova", copy.name());
        night.copies().handOut(chair, SUMMARY, Language.KK, ASEL, printer);
        List<Copy> hers = Objects.requireNonNull(night.copies().byPerson(chair).get("o1"));
        assertEquals(List.of(1L), hers.stream().map(Copy::number).toList());
        assertNull(hers.getFirst().name(), "no name where only numbers are asked for");
        byte[] register = night.papers().make(chair, new Paper(Kind.ATTENDANCE, "", "0101", 0), Language.KK);
        assertTrue(Pdfs.text(register).replaceAll("\\s+", " ").contains("заверенные копии № 1"));
        assertEquals("refused.nobody", refusal(() -> night.copies().registered(chair, "o2")));
        night.workspace().compare();
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
}
