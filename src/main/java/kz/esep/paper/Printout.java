package kz.esep.paper;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** A printer that takes a document, page by page. It needs no display. */
record Printout(PrintService service, int copies, Watch watch) implements Outlet {
    static final int MOST_COPIES = 99;

    @Override
    public String printer() {
        return service.getName();
    }

    @Override
    public void take(byte[] pdf, String title) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setPageable(new Watched(new PDFPageable(document), job));
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(new Copies(copies));
            job.print(wishes);
        } catch (PrinterAbortException e) {
            throw new Stopped(Message.of("paper", "printer.stopped"));
        } catch (PrinterException e) {
            throw new Refused("paper", "printer.failed", service.getName(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("the document could not be read", e);
        }
    }

    /** Tells how far it is, and stops between two pages. */
    private final class Watched implements Pageable {
        private final PDFPageable pages;
        private final PrinterJob job;

        Watched(PDFPageable pages, PrinterJob job) {
            this.pages = pages;
            this.job = job;
        }

        @Override
        public int getNumberOfPages() {
            return pages.getNumberOfPages();
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return pages.getPageFormat(page);
        }

        @Override
        public Printable getPrintable(int page) {
            watch.at(page, getNumberOfPages());
            if (watch.stops()) {
                job.cancel();
            }
            return pages.getPrintable(page);
        }
    }
}
