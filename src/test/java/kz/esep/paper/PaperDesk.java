package kz.esep.paper;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.office.Office;
import kz.esep.text.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A night whose papers are asked for, with a printer that keeps what comes out and one that is jammed. */
abstract class PaperDesk {
    static final Instant NOW = Instant.parse("2027-01-11T06:00:00Z");
    static final Copies.Recipient ASEL = new Copies.Recipient(Holder.OBSERVER, "Әсел Нұрланова");
    static final Paper SUMMARY = Paper.ofCommission(Kind.SUMMARY, 1);

    @TempDir
    Path folder;

    private @Nullable Office office;
    private @Nullable Session session;

    /** Everything that came out. */
    final List<byte[]> out = new ArrayList<>();

    final Outlet printer = new Outlet() {
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

    final Outlet jammed = new Outlet() {
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

    Office open(Path workspace, Clock clock) {
        close();
        office = Office.open(workspace, clock);
        return office;
    }

    Session as(Office opened, String login) {
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

    static String refusal(Executable work) {
        return assertThrows(Refused.class, work).reason().key();
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static List<Paper> papers(Office office, Session chair) {
        return office.papers().look(chair).stream()
                .map(Offer::paper)
                .filter(paper -> paper.kind().group() == Kind.Group.COMMISSION)
                .toList();
    }

    static Paper draft() {
        return Paper.ofCommission(Kind.DRAFT, 0);
    }
}
