package kz.esep.office;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.count.Counts;
import kz.esep.store.Entry;
import kz.esep.store.Workspace;
import kz.esep.tally.Figures;
import kz.esep.text.Progress;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Reads the journal for who may, page by page. What holds figures that are not settled comes without its body. */
@UseCases
public final class Journal {
    private static final int PAGE = 500;
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader("seq", "time", "person", "type", "version", "hash", "body")
            .get();

    private final Workspace workspace;
    private final Figures figures;
    private final Counts counts;
    private final Clock clock;

    public Journal(Office office) {
        this.workspace = office.workspace();
        this.figures = office.figures();
        this.counts = office.counts();
        this.clock = office.workspace().clock();
    }

    /** An entry, and whether its body must not be shown now. */
    public record Shown(Entry entry, boolean hidden) {}

    /** At most {@code limit} entries from number {@code from} on, in order. */
    @Needs(Permission.READ_JOURNAL)
    public List<Shown> page(Session session, long from, int limit) {
        session.require(Permission.READ_JOURNAL);
        return workspace.entries(Math.max(from, 1), limit).stream()
                .map(entry -> new Shown(entry, figures.hides(session, entry) || counts.hides(session, entry)))
                .toList();
    }

    /** Takes lines in order. */
    public interface Taker {
        void take(JournalLine line) throws IOException;
    }

    /** The next page for whoever reads them all, telling first how far that is. */
    List<Shown> page(Session session, long from, Progress progress) {
        progress.done(from - 1, workspace.head().length());
        return page(session, from, PAGE);
    }

    /** Gives every line from number {@code from} to the end of this moment, holding a page at a time. */
    @Needs(Permission.READ_JOURNAL)
    public void each(Session session, long from, Taker taker) throws IOException {
        session.require(Permission.READ_JOURNAL);
        each(session, from, taker, Progress.UNHEARD);
    }

    private void each(Session session, long from, Taker taker, Progress progress) throws IOException {
        long last = workspace.head().length();
        long next = from;
        while (next <= last) {
            for (Shown shown : page(session, next, progress)) {
                taker.take(JournalLine.of(shown.entry(), shown.hidden()));
                next = shown.entry().seq() + 1;
            }
        }
        progress.done(last, last);
    }

    /** The lines as an election event log, read page by page while it is written. */
    @Needs(Permission.READ_JOURNAL)
    public EventLog log(Session session, long from, Progress progress) {
        session.require(Permission.READ_JOURNAL);
        return EventLog.of(
                workspace.founding(), clock.instant(), () -> new EventLog.Pages(this, session, from, progress));
    }

    /** The lines as CSV (RFC 4180) with a header; the body of a hidden one is empty. */
    @Needs(Permission.READ_JOURNAL)
    public void csv(Session session, Writer out, Progress progress) throws IOException {
        session.require(Permission.READ_JOURNAL);
        CSVPrinter printer = CSV.print(out);
        each(
                session,
                1,
                line -> printer.printRecord(
                        line.seq(), line.time(), line.person(), line.type(), line.version(), line.hash(), line.body()),
                progress);
        printer.flush();
    }
}
