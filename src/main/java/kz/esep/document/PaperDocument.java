package kz.esep.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.esep.document.PaperPages.Line;
import kz.esep.document.PaperPages.Paper;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Progress;

/** The paper protocols of a practice as one PDF/A-2b, a page for each, the same bytes for the same pages. */
public final class PaperDocument {
    private final PaperPages pages;
    private final Language language;

    private PaperDocument(PaperPages pages) {
        this.pages = pages;
        this.language = pages.language();
    }

    /** The document. Nothing from outside the program is read while it is made. */
    public static byte[] pdf(PaperPages pages) {
        PaperDocument document = new PaperDocument(pages);
        String title = Say.text(pages.language(), "paper.title") + ": "
                + pages.election().in(pages.language());
        String html = document.html();
        Digest identity = Digest.of(html.getBytes(StandardCharsets.UTF_8));
        return new PdfA(title, pages.language(), pages.date(), identity)
                .of(List.of(new Sheet(List.of(pages.language()), List.of(() -> html))), Progress.UNHEARD);
    }

    private String html() {
        Markup html = new Markup(List.of(language));
        html.openRoot().open("head", "").title(word("paper.title"));
        html.style(Resources.text("paper.css")).close().open("body", "");
        html.element("div", "bottom", word("Mode.PRACTICE"));
        html.element("div", "watermark", word("mark.practice"));
        pages.papers().forEach(paper -> page(html, paper));
        return html.close().close().document();
    }

    private void page(Markup html, Paper paper) {
        html.open("div", "page").element("p", "commission", paper.commission().in(language));
        html.element("h1", "", word("paper.title"));
        html.element("p", "election", pages.election().in(language));
        html.element("p", "contest", paper.contest().in(language));
        html.open("table", "place").open("tr", "");
        html.element("td", "precinct", word("paper.precinct", paper.precinct()));
        html.element("td", "", paper.place().in(language)).close().close();
        html.open("table", "lines").open("thead", "").open("tr", "");
        html.element("th", "number", word("line.number")).element("th", "label", word("line"));
        html.element("th", "figure", word("paper.figure")).close().close().open("tbody", "");
        paper.lines().forEach(line -> line(html, line));
        html.close().close();
        html.element("p", "time", word("time") + ": " + Say.minute(paper.time()));
        String signed = String.join("; ", paper.signers());
        html.element("p", "signed", word("paper.signed", signed)).element("p", "seal", word("seal"));
        html.close();
    }

    private void line(Markup html, Line line) {
        html.open("tr", "").element("td", "number", line.number());
        html.element("td", "label", line.label().in(language));
        html.element("td", "figure", line.figure().isEmpty() ? "" : Say.figure(line.figure()))
                .close();
    }

    private String word(String key, Object... arguments) {
        return Say.text(language, key, arguments);
    }
}
