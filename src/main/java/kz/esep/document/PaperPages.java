package kz.esep.document;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import kz.esep.text.Language;
import kz.esep.text.Wording;

/**
 * Paper protocols of a practice, to be typed from: each looks like a precinct's protocol that was filled in and signed.
 * There are no such pages for a live election, so every page carries the watermark.
 *
 * @param language of every word on the pages
 * @param date the document's date; pages and date decide its bytes
 */
public record PaperPages(Language language, Wording election, OffsetDateTime date, List<Paper> papers) {
    public PaperPages {
        papers = List.copyOf(papers);
    }

    /**
     * One protocol.
     *
     * @param precinct its number
     * @param time local date and time of the protocol
     * @param lines in the order of the paper
     * @param signers whose names stand where people sign
     */
    public record Paper(
            Wording commission,
            Wording contest,
            String precinct,
            Wording place,
            LocalDateTime time,
            List<Line> lines,
            List<String> signers) {
        public Paper {
            lines = List.copyOf(lines);
            signers = List.copyOf(signers);
        }
    }

    /**
     * A line as somebody filled it in.
     *
     * @param number printed on the paper, or empty
     * @param figure empty for a cell that was left empty
     */
    public record Line(String number, Wording label, OptionalLong figure) {}
}
