package kz.esep.document;

import java.util.ArrayDeque;
import java.util.Deque;
import kz.esep.text.Xml;

/** Writes XHTML. All text goes through {@link #text}, which escapes it: no name can become markup. */
final class Markup {
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; the class is the program's own and may be empty. */
    Markup open(String element, String cssClass) {
        written.append('<').append(element);
        if (!cssClass.isEmpty()) {
            written.append(" class=\"").append(Xml.escaped(cssClass)).append('"');
        }
        written.append('>');
        open.push(element);
        return this;
    }

    Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with text only. */
    Markup element(String element, String cssClass, String text) {
        return open(element, cssClass).text(text).close();
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
