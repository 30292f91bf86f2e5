package kz.esep.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import kz.esep.seal.Code;
import kz.esep.text.Language;
import kz.esep.text.Phrase;
import kz.esep.text.Xml;

/** Writes XHTML. All text goes through {@link #text}, which escapes it: no name can become markup. */
final class Markup {
    /** A module of a code in tenths of a millimetre: nearly five dots of a scan at 150 dots per inch. */
    private static final int MODULE = 8;

    private final StringBuilder written;
    private final Deque<String> open;
    private final List<Language> languages;

    /**
     * A page in these languages.
     *
     * @param languages those of every phrase, line under line
     */
    Markup(List<Language> languages) {
        this(languages, new StringBuilder(), new ArrayDeque<>());
    }

    private Markup(List<Language> languages, StringBuilder written, Deque<String> open) {
        this.languages = languages;
        this.written = written;
        this.open = open;
    }

    /** A part of the page that says everything in one language. */
    Markup in(Language language, String cssClass, Consumer<Markup> said) {
        open("div", cssClass, attribute("lang", language.code()));
        said.accept(new Markup(List.of(language), written, open));
        return close();
    }

    List<Language> languages() {
        return languages;
    }

    /** Opens the root element. */
    Markup openRoot() {
        return open("html", "", attribute("lang", languages.getFirst().code()));
    }

    /** The title of the page, in the head. */
    Markup title(String title) {
        element("title", "", title);
        return open("meta", "", attribute("name", "subject") + attribute("content", title))
                .close();
    }

    /** Opens an element; the class is the program's own and may be empty. */
    Markup open(String element, String cssClass) {
        return open(element, cssClass, "");
    }

    private Markup open(String element, String cssClass, String attributes) {
        written.append('<').append(element);
        if (!cssClass.isEmpty()) {
            written.append(attribute("class", cssClass));
        }
        written.append(attributes).append('>');
        open.push(element);
        return this;
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Xml.escaped(value) + '"';
    }

    Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with text only. */
    Markup element(String element, String cssClass, String text) {
        return open(element, cssClass).text(text).close();
    }

    /** An element that says something in every language of the page. */
    Markup phrase(String element, String cssClass, Phrase phrase) {
        return open(element, cssClass).say(phrase).close();
    }

    /** The header cell of a row. */
    Markup rowHeader(String cssClass, Phrase phrase) {
        return open("th", cssClass, attribute("scope", "row")).say(phrase).close();
    }

    /** A cell over several columns. */
    Markup spanning(String cssClass, int columns, Phrase phrase) {
        return open("td", cssClass, attribute("colspan", Integer.toString(columns)))
                .say(phrase)
                .close();
    }

    /**
     * The header cell of a column.
     *
     * @param width in millimetres, 0 for a share of the rest
     */
    Markup columnHeader(String cssClass, int width, Phrase phrase) {
        String style = width == 0 ? "" : attribute("style", "width: " + width + "mm");
        return open("th", cssClass, attribute("scope", "col") + style)
                .say(phrase)
                .close();
    }

    /** What is the same in every language stands once. */
    private Markup say(Phrase phrase) {
        List<String> said = languages.stream().map(phrase::in).distinct().toList();
        if (said.size() == 1) {
            return text(said.getFirst());
        }
        for (Language language : languages) {
            open("span", "said", attribute("lang", language.code()))
                    .text(phrase.in(language))
                    .close();
        }
        return this;
    }

    /** A code with its quiet zone. */
    Markup code(Code code, Phrase alternative) {
        int side = (code.size() + 2 * Code.QUIET) * MODULE;
        String size = side / 10 + "." + side % 10 + "mm";
        String attributes = attribute("type", CodeDrawing.TYPE)
                + attribute("alt", Say.both(alternative, languages))
                + attribute("style", "width: " + size + "; height: " + size)
                + attribute("data", CodeDrawing.rows(code));
        return open("object", "code", attributes).close();
    }

    /** A bar and a mark, both in thousandths of the width that there is. */
    Markup bar(int filled, int mark) {
        open("div", "bar", "");
        open("div", "filled", attribute("style", "width: " + percent(filled))).close();
        open("div", "mark", attribute("style", "left: " + percent(mark))).close();
        return close();
    }

    private static String percent(int permille) {
        return permille / 10 + "." + permille % 10 + "%";
    }

    Markup text(String text) {
        written.append(Xml.escaped(text));
        return this;
    }

    /** The program's own style sheet, the only text that is not escaped. */
    Markup style(String css) {
        if (css.contains("<") || css.contains("&")) {
            throw new IllegalArgumentException("markup in a style sheet");
        }
        written.append("<style>").append(css).append("</style>");
        return this;
    }

    /**
     * The whole document.
     *
     * @throws IllegalStateException when an element is still open
     */
    String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return written.toString();
    }
}
