package kz.esep.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.election.Mode;
import kz.esep.text.Language;
import kz.esep.text.Phrase;

/** One sheet of a document as XHTML, in parts; each begins a page and repeats what stands on every page. */
final class SheetHtml {
    /** The most characters of a name at the top of a page; the document itself has it in full. */
    private static final int SHORT = 36;

    private static final String DOT = " \u00B7 ";

    private final Document document;
    private final List<Language> languages;

    SheetHtml(Document document, List<Language> languages) {
        this.document = document;
        this.languages = languages;
    }

    /** Every part in order, made when it is asked for. */
    Sheet sheet() {
        List<Supplier<String>> parts = new ArrayList<>();
        for (List<Block> part : SheetParts.of(document.blocks())) {
            boolean first = parts.isEmpty();
            parts.add(() -> html(part, first));
        }
        return new Sheet(languages, parts);
    }

    private String html(List<Block> part, boolean first) {
        Markup html = new Markup(languages);
        html.openRoot().open("head", "");
        html.title(Say.both(document.title(), languages));
        html.style(Resources.text("document.css")).close().open("body", "");
        everyPage(html);
        if (first) {
            html.phrase("h1", "", document.title());
        }
        new BlockHtml(html).all(part);
        return html.close().close().document();
    }

    private void everyPage(Markup html) {
        Imprint imprint = document.imprint();
        html.phrase(
                "div",
                "top",
                language -> shortened(document.title().in(language))
                        + DOT
                        + shortened(imprint.election().in(language))
                        + DOT
                        + shortened(imprint.commission().in(language)));
        html.phrase("div", "bottom", language -> String.join(DOT, bottom(imprint, language)));
        List<Phrase> marks = new ArrayList<>();
        if (imprint.mode() == Mode.PRACTICE) {
            marks.add(Say.phrase("mark.practice"));
        }
        if (imprint.mark() != Mark.NONE) {
            marks.add(Say.phrase("Mark." + imprint.mark().name()));
        }
        if (!marks.isEmpty()) {
            html.phrase(
                    "div",
                    "watermark",
                    language -> String.join(
                            DOT, marks.stream().map(mark -> mark.in(language)).toList()));
        }
    }

    private static List<String> bottom(Imprint imprint, Language language) {
        Origin origin = imprint.origin();
        if (origin.journalLength() == 0) {
            return List.of(origin.journalHead().groups());
        }
        Phrase mode = Say.phrase("Mode." + imprint.mode().name());
        Phrase journal = Say.phrase(
                "journal",
                Say.figure(origin.journalLength()),
                origin.journalHead().groups());
        String first = origin.revision() == 0
                ? mode.in(language)
                : Say.text(language, "revision", origin.revision()) + DOT + mode.in(language);
        var record = origin.record();
        return record == null
                ? List.of(first, journal.in(language))
                : List.of(first, journal.in(language), Say.text(language, "record.short", record.groups()));
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= SHORT ? name : name.substring(0, name.offsetByCodePoints(0, SHORT)) + "\u2026";
    }
}
