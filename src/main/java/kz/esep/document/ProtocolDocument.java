package kz.esep.document;

/** The printed protocol of a result file: PDF/A-2b (ISO 19005-2), the same bytes for the same pages. */
public final class ProtocolDocument {
    private ProtocolDocument() {}

    /** The document. Nothing from outside the program is read while it is made. */
    public static byte[] pdf(ProtocolPages pages) {
        var heading = pages.heading();
        String title = Say.text(pages.language(), "title") + ": "
                + heading.commission().in(pages.language());
        return new PdfA(title, pages.language(), heading.at(), Say.identity(heading))
                .of(new ProtocolHtml(pages).parts());
    }
}
