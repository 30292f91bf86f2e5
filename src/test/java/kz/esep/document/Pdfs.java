package kz.esep.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF and a reader of text say of a PDF. */
public final class Pdfs {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdfs() {}

    /** ISO 19005-2 level B, and ISO 14289-1 for screen readers. */
    public static void assertArchivable(byte[] pdf) {
        assertConforms(pdf, PDFAFlavour.PDFA_2_B);
        assertConforms(pdf, PDFAFlavour.PDFUA_1);
    }

    private static void assertConforms(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertTrue(
                    result.isCompliant(),
                    () -> flavour + ": " + result.getTestAssertions().toString());
            assertTrue(result.getTotalAssertions() > 100, "the validator looked at nothing");
        } catch (IOException | VeraPDFException e) {
            throw new IllegalStateException("the validator failed", e);
        }
    }

    /** All text. */
    public static String text(byte[] pdf) {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    /** The text from one page to another, counted from 1. */
    public static String text(byte[] pdf, int from, int to) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages there are. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
