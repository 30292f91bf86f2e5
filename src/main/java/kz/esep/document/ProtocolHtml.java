package kz.esep.document;

import java.util.List;
import kz.esep.document.ProtocolPages.Column;
import kz.esep.document.ProtocolPages.ContestTable;
import kz.esep.document.ProtocolPages.Heading;
import kz.esep.document.ProtocolPages.Line;
import kz.esep.document.ProtocolPages.Note;
import kz.esep.election.Mode;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/** The protocol as XHTML: sums and signatures first, then precinct by precinct, then the annex. */
final class ProtocolHtml {
    /** Precincts beside each other on a page: as many as leave room for 999 999 999 and a label. */
    private static final int COLUMNS = 8;

    /** The most characters of a name at the top of a page, where two lines have room; the front has it in full. */
    private static final int SHORT = 90;

    private static final String DOT = " \u00B7 ";
    private static final String FIRST = "\u0001";
    private static final String SECOND = "\u0002";

    private final ProtocolPages pages;
    private final Heading heading;
    private final Language language;
    private final Markup html = new Markup();

    ProtocolHtml(ProtocolPages pages) {
        this.pages = pages;
        this.heading = pages.heading();
        this.language = pages.language();
    }

    String html() {
        html.open("html", "").open("head", "").element("title", "", word("title"));
        html.style(styles()).close();
        html.open("body", "");
        everyPage();
        front();
        pages.contests().forEach(this::sums);
        signatures();
        pages.contests().forEach(this::precincts);
        annex();
        return html.close().close().document();
    }

    /** Page x of y, which the layout itself counts. */
    private String styles() {
        String page = word("page", FIRST, SECOND)
                .replace(FIRST, "\" counter(page) \"")
                .replace(SECOND, "\" counter(pages) \"");
        return Resources.text("protocol.css").replace("@PAGE@", "\"" + page + "\"");
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
        fact(
                "at",
                Say.minute(heading.at().toLocalDateTime()) + " (UTC"
                        + heading.at().getOffset() + ")");
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

    private void precincts(ContestTable contest) {
        int all = contest.columns().size();
        for (int from = 0; from < all; from += COLUMNS) {
            part(contest, from, Math.min(all, from + COLUMNS));
        }
    }

    private void part(ContestTable contest, int from, int to) {
        html.element("h2", "part", word("byPrecinct", contest.name().in(language)));
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

    private void annex() {
        html.element("h2", "part", word("annex"));
        if (pages.annex().isEmpty()) {
            html.element("p", "note", word("annex.empty"));
            return;
        }
        html.open("table", "annex").open("thead", "").open("tr", "");
        html.element("th", "precinct", word("annex.precinct")).element("th", "what", word("annex.what"));
        html.element("th", "reason", word("annex.reason")).element("th", "who", word("annex.who"));
        html.close().close().open("tbody", "");
        pages.annex().forEach(this::note);
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
