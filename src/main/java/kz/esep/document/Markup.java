package kz.esep.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XHTML. All text goes through {@link #text}, which escapes it: no name can become markup. */
final class Markup {
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; the class is the program's own and may be empty. */
    Markup open(String element, String cssClass) {
        written.append('<').append(element);
        if (!cssClass.isEmpty()) {
            written.append(" class=\"").append(escaped(cssClass)).append('"');
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
        written.append(escaped(text));
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

    /** Escapes for XML; control and format characters, which could turn text around or break XML, become spaces. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(printable(character) ? character : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean printable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
