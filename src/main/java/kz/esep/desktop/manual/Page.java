package kz.esep.desktop.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.text.Language;

/**
 * A page of the manual.
 *
 * @param id short and stable, often that of the place it is about
 * @param markdown with the lists still to be put in
 */
public record Page(String id, String markdown) {
    /** Every page in the order of the table of contents; most places have one of their own id. */
    static final List<String> ORDER = List.of(
            "first-night",
            "start",
            "check",
            "sign-in",
            "overview",
            "protocols",
            "disputes",
            "review",
            "export",
            "documents",
            "code",
            "schedule",
            "count",
            "bundles",
            "certificates",
            "members",
            "observers",
            "media",
            "timesheet",
            "pay",
            "centre",
            "people",
            "password",
            "questions",
            "journal",
            "backup",
            "keys",
            "checks",
            "roles",
            "shortcuts",
            "licences");

    /** All pages of a language. */
    public static List<Page> all(Language language) {
        return ORDER.stream().flatMap(id -> find(id, language).stream()).toList();
    }

    /** The page of that id, empty where there is none. */
    static Optional<Page> find(String id, Language language) {
        try (InputStream page = Page.class.getResourceAsStream(language.code() + "/" + id + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new Page(id, new String(page.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first heading. */
    public String title() {
        return Stream.of(markdown.split("\n"))
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(id);
    }
}
