package kz.esep.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalLong;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void turnsNoTextIntoMarkup() {
        String html = new Markup(List.of(Language.RU))
                .element("td", "a\"b", "<b>&'\"</b>\u0000\u202E\uFEFF")
                .document();
        assertEquals("<td class=\"a&quot;b\">&lt;b&gt;&amp;&#39;&quot;&lt;/b&gt;   </td>", html);
    }

    @Test
    void refusesADocumentWithAnOpenElement() {
        assertThrows(
                IllegalStateException.class,
                () -> new Markup(List.of(Language.RU)).open("p", "").document());
    }

    @Test
    void groupsFiguresByANarrowSpaceThatDoesNotBreak() {
        assertEquals("0", Say.figure(0));
        assertEquals("999", Say.figure(999));
        assertEquals("1\u202F000", Say.figure(1000));
        assertEquals("999\u202F999\u202F999", Say.figure(999_999_999));
        assertEquals("\u2013", Say.figure(OptionalLong.empty()));
    }
}
