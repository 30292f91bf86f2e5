package kz.esep.document;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.esep.document.ProtocolPages.Column;
import kz.esep.document.ProtocolPages.ContestTable;
import kz.esep.document.ProtocolPages.Heading;
import kz.esep.document.ProtocolPages.Line;
import kz.esep.document.ProtocolPages.Note;
import kz.esep.election.Mode;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The protocol as XHTML: sums and signatures first, then precinct by precinct, then the annex. It comes in parts that
 * are laid out one after another, so that memory does not grow with the number of precincts; each begins a page.
 */
final class ProtocolHtml {
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern(" ('UTC'xxx)", Locale.ROOT);

    /** Precincts beside each other on a page: as many as leave room for 999 999 999 and a label. */
    private static final int COLUMNS = 8;

    /** Tables of precincts in one part. */
    private static final int TABLES = 12;
    /** Entries of the annex in one part. */
    private static final int NOTES = 250;
    /** The most characters of a name at the top of a page, where two lines have room; the front has it in full. */
    private static final int SHORT = 90;

    private static final String DOT = " \u00B7 ";

    private final ProtocolPages pages;
    private final Heading heading;
    private final Language language;
    private Markup html = new Markup();

    ProtocolHtml(ProtocolPages pages) {
        this.pages = pages;
        this.heading = pages.heading();
        this.language = pages.language();
    }

    /** Every part in order, made when it is asked for. */
    Stream<String> parts() {
        List<Runnable> parts = new ArrayList<>();
        parts.add(() -> {
            front();
            pages.contests().forEach(this::sums);
            signatures();
        });
        for (ContestTable contest : pages.contests()) {
            for (int from = 0; from < contest.columns().size(); from += COLUMNS * TABLES) {
                int start = from;
                parts.add(() -> precincts(contest, start));
            }
        }
        int notes = pages.annex().size();
        for (int from = 0; from == 0 || from < notes; from += NOTES) {
            List<Note> some = pages.annex().subList(from, Math.min(notes, from + NOTES));
            parts.add(() -> annex(some));
        }
        return parts.stream().map(this::part);
    }

    private String part(Runnable content) {
        html = new Markup();
        html.open("html", "").open("head", "").element("title", "", word("title"));
        html.style(Resources.text("protocol.css")).close();
        html.open("body", "");
        everyPage();
        content.run();
        return html.close().close().document();
    }

    private void everyPage() {
        html.open("div", "top");
        html.text(shortened(heading.election().in(language)))
                .text(DOT)
                .text(shortened(heading.commission().in(language)));
        html.close();
        html.element(
                "div",
                "bottom",
                String.join(
                        DOT,
                        word("revision", heading.revision()),
                        word("Mode." + heading.mode().name()),
                        word(
                                "journal",
                                Say.figure(heading.journalLength()),
                                heading.journalHead().groups())));
        String mark = watermark();
        if (!mark.isEmpty()) {
            html.element("div", "watermark", mark);
        }
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= SHORT ? name : name.substring(0, name.offsetByCodePoints(0, SHORT)) + "\u2026";
    }

    private String watermark() {
        if (heading.mode() == Mode.PRACTICE) {
            return word("mark.practice");
        }
        if (heading.draft()) {
            return word("mark.draft");
        }
        return heading.missing().isEmpty() ? "" : word("mark.interim");
    }

    private void front() {
        html.element("h1", "", word("title"));
        html.element("p", "election", heading.election().in(language));
        html.open("table", "facts");
        fact("commission", heading.commission().in(language));
        fact("votingDay", Say.day(heading.votingDay()));
        fact("mode", word("Mode." + heading.mode().name()));
        fact("revision.name", Integer.toString(heading.revision()));
        fact("at", Say.minute(heading.at().toLocalDateTime()) + heading.at().format(OFFSET));
        var record = heading.record();
        fact("record", record == null ? Say.EMPTY : record.hex());
        fact(
                "journalHead",
                Say.figure(heading.journalLength()) + "; "
                        + heading.journalHead().hex());
        if (!heading.missing().isEmpty()) {
            fact("missing", String.join(", ", heading.missing()));
        }
        html.close();
    }

    private void fact(String key, String value) {
        html.open("tr", "")
                .element("th", "", word(key))
                .element("td", "", value)
                .close();
    }

    private void sums(ContestTable contest) {
        html.element("h2", "", contest.name().in(language));
        html.element("p", "note", word("precincts", contest.columns().size()));
        html.open("table", "sums").open("thead", "").open("tr", "");
        html.element("th", "number", word("line.number")).element("th", "label", word("line"));
        html.element("th", "figure", word("total")).close().close().open("tbody", "");
        for (Line line : contest.lines()) {
            html.open("tr", "").element("td", "number", line.number());
            html.element("td", "label", line.label().in(language));
            html.element("td", "figure", Say.figure(line.total())).close();
        }
        html.close().close();
    }

    private void signatures() {
        html.open("table", "signatures");
        for (var role : pages.signers()) {
            html.open("tr", "").element("td", "role", role.in(language));
            html.open("td", "blank").element("div", "under", word("signature")).close();
            html.open("td", "blank").element("div", "under", word("name")).close();
            html.open("td", "blank")
                    .element("div", "under", word("date"))
                    .close()
                    .close();
        }
        html.close();
        html.element("p", "seal", word("seal"));
    }

    private void precincts(ContestTable contest, int start) {
        int end = Math.min(contest.columns().size(), start + COLUMNS * TABLES);
        for (int from = start; from < end; from += COLUMNS) {
            html.element(
                    "h2",
                    from == start ? "first" : "part",
                    word("byPrecinct", contest.name().in(language)));
            table(contest, from, Math.min(end, from + COLUMNS));
        }
    }

    private void table(ContestTable contest, int from, int to) {
        html.open("table", "figures").open("thead", "").open("tr", "");
        html.element("th", "number", word("line.number")).element("th", "label", word("line"));
        List<Column> columns = contest.columns().subList(from, to);
        columns.forEach(column -> html.element("th", "figure", column.precinct()));
        fill(to - from);
        html.close().close().open("tbody", "");
        times(columns);
        for (Line line : contest.lines()) {
            html.open("tr", "").element("td", "number", line.number());
            html.element("td", "label", line.label().in(language));
            line.figures().subList(from, to).forEach(count -> html.element("td", "figure", Say.figure(count)));
            fill(to - from);
            html.close();
        }
        html.close().close();
    }

    /** Blank columns, so that the last part looks like the others. */
    private void fill(int used) {
        for (int column = used; column < COLUMNS; column++) {
            html.element("td", "none", "");
        }
    }

    private void times(List<Column> columns) {
        if (columns.stream().anyMatch(column -> column.time() != null)) {
            html.open("tr", "").element("td", "number", "").element("td", "label", word("time"));
            for (Column column : columns) {
                var time = column.time();
                html.element("td", "figure", time == null ? Say.EMPTY : Say.minute(time));
            }
            fill(columns.size());
            html.close();
        }
        if (columns.stream().anyMatch(column -> column.version() > 1)) {
            html.open("tr", "").element("td", "number", "").element("td", "label", word("version"));
            columns.forEach(column -> html.element("td", "figure", Integer.toString(column.version())));
            fill(columns.size());
            html.close();
        }
    }

    private void annex(List<Note> notes) {
        html.element("h2", "first", word("annex"));
        if (notes.isEmpty()) {
            html.element("p", "note", word("annex.empty"));
            return;
        }
        html.open("table", "annex").open("thead", "").open("tr", "");
        html.element("th", "precinct", word("annex.precinct")).element("th", "what", word("annex.what"));
        html.element("th", "reason", word("annex.reason")).element("th", "who", word("annex.who"));
        html.close().close().open("tbody", "");
        notes.forEach(this::note);
        html.close().close();
    }

    private void note(Note note) {
        html.open("tr", "").open("td", "precinct").element("div", "", note.precinct());
        html.element("div", "small", note.contest().in(language)).close();
        html.open("td", "what").element("div", "", note.what().in(language));
        if (!note.act().isEmpty()) {
            html.element("div", "small", word("annex.act", note.act()));
        }
        html.close().open("td", "reason").element("div", "", note.reason());
        for (var change : note.changes()) {
            html.element(
                    "div",
                    "small",
                    word("annex.change", change.line().in(language), cell(change.was()), cell(change.now())));
        }
        html.close().open("td", "who").element("div", "", note.person());
        html.element("div", "small", Say.minute(note.at())).close().close();
    }

    private static String cell(@Nullable String value) {
        return value == null ? Say.EMPTY : value;
    }

    private String word(String key, Object... arguments) {
        return Say.text(language, key, arguments);
    }
}
