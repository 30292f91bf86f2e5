package kz.esep.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.esep.text.Language;
import kz.esep.text.Phrase;
import kz.esep.text.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The notice to the voters of a precinct: day, hours and place of voting (Art. 38(2)) and the working timetable of its
 * commission (Art. 26(3)), as a poster of one page with Kazakh and Russian side by side. PDF/A-2b, the same bytes for the
 * same notice.
 *
 * @param precinct number of the precinct
 * @param place where voting is held
 * @param timetable one row for alike days; empty where none is decided
 * @param remarks such as the numbers of the decisions
 */
public record VotingNotice(
        Imprint imprint, String precinct, Phrase place, Voting voting, List<Row> timetable, List<Phrase> remarks) {
    /** Sizes of the print on A4, in points. */
    private static final int LARGEST = 17;

    private static final int SMALLEST = 5;

    /** The languages of the poster, from left to right. */
    static final List<Language> LANGUAGES = List.of(Language.KK, Language.RU);

    public VotingNotice {
        timetable = List.copyOf(timetable);
        remarks = List.copyOf(remarks);
    }

    /** The size of the paper. */
    public enum Format {
        A4,
        A3
    }

    /** When voting is held, local time. */
    public record Voting(LocalDate day, LocalTime opens, LocalTime closes) {}

    /** When voters find somebody: for the lists and for certificates. */
    public record Row(Phrase days, Phrase lists, Phrase certificates) {}

    /** The poster, in the largest print with which it stays on one page. */
    public byte[] pdf(Format format) {
        int fits = SMALLEST;
        int most = LARGEST;
        byte[] best = pdf(format, SMALLEST);
        while (fits < most) {
            int letter = (fits + most + 1) / 2;
            byte[] pdf = pdf(format, letter);
            if (pages(pdf) == 1) {
                fits = letter;
                best = pdf;
            } else {
                most = letter - 1;
            }
        }
        return best;
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("the poster could not be read", e);
        }
    }

    private byte[] pdf(Format format, int letter) {
        String html = new NoticeHtml(this, format, letter).page();
        PdfA pdf = new PdfA(
                Say.both(Say.phrase("notice.of", precinct), LANGUAGES),
                Language.KK,
                imprint.origin().at(),
                imprint.origin().identity());
        // A poster has one page: it is not numbered in any language.
        return pdf.of(List.of(new Sheet(List.of(), List.of(() -> html))), Progress.UNHEARD);
    }
}
