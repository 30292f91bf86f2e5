package kz.esep.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Progress;
import kz.esep.text.Xml;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Makes tagged PDF/A-2b of the program's own XHTML: embedded fonts, sRGB, fixed dates and identity, no outside resource.
 */
final class PdfA {
    private static final String PRODUCER = "Esep";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final String title;
    private final Language language;
    private final OffsetDateTime date;
    private final Digest identity;

    PdfA(String title, Language language, OffsetDateTime date, Digest identity) {
        this.title = title;
        this.language = language;
        this.date = date;
        this.identity = identity;
    }

    /** The document: the sheets one after another. */
    byte[] of(List<Sheet> sheets, Progress progress) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Fonts fonts = new Fonts();
                PDDocument document = new PDDocument()) {
            fonts.embedIn(document);
            Tags tags = new Tags(document);
            int all = sheets.stream().mapToInt(sheet -> sheet.parts().size()).sum();
            int done = 0;
            for (Sheet sheet : sheets) {
                int from = document.getNumberOfPages();
                for (Supplier<String> part : sheet.parts()) {
                    layOut(part.get(), fonts, document);
                    tags.take();
                    done++;
                    progress.done(done, all);
                }
                new PageNumbers(sheet.languages(), fonts.regular()).print(document, from, document.getNumberOfPages());
            }
            tags.give(language);
            identify(document);
            document.save(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the document could not be laid out", e);
        }
    }

    /**
     * Every part brings the same output intent; PDF/A wants one. The document stays open for the next part. The layout asks
     * for XML parsers and writers as services: they are the JDK's, so that not every jar is searched for others each time.
     */
    static void layOut(String html, Fonts fonts, PDDocument document) throws IOException {
        List<PDOutputIntent> intents = document.getDocumentCatalog().getOutputIntents();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            PdfBoxRenderer renderer = fonts.in(builder(html, document)).buildPdfRenderer();
            renderer.layout();
            renderer.createPDFWithoutClosing();
            renderer.close();
        } finally {
            thread.setContextClassLoader(before);
        }
        if (!intents.isEmpty()) {
            document.getDocumentCatalog().setOutputIntents(intents);
        }
    }

    private static PdfRendererBuilder builder(String html, PDDocument document) {
        return new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_2_B)
                .usePdfUaAccessibility(true)
                .useObjectDrawerFactory(new CodeDrawing())
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUriResolver((base, uri) -> "")
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(html, "");
    }

    /** The same pages give the same bytes: dates are the figures' own and the identity comes from the record. */
    void identify(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        GregorianCalendar calendar = GregorianCalendar.from(date.toZonedDateTime());
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        document.setDocumentInformation(information);
        document.setDocumentId(ByteBuffer.wrap(identity.bytes()).getLong());
        document.getDocumentCatalog().setLanguage(language.code());
        PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(xmp()));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private byte[] xmp() {
        String day = date.withNano(0).format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx"));
        return Resources.text("metadata.xml")
                .replace("@TITLE@", Xml.escaped(title))
                .replace("@IDENTITY@", identity.hex())
                .replace("@PRODUCER@", PRODUCER)
                .replace("@LANGUAGE@", language.code())
                .replace("@DATE@", day)
                .getBytes(StandardCharsets.UTF_8);
    }
}
