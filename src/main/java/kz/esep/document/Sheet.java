package kz.esep.document;

import java.util.List;
import java.util.function.Supplier;
import kz.esep.text.Language;

/**
 * What is laid out with page numbers of its own.
 *
 * @param parts as XHTML, made when they are asked for; each begins a new page
 */
record Sheet(List<Language> languages, List<Supplier<String>> parts) {
    Sheet {
        languages = List.copyOf(languages);
        parts = List.copyOf(parts);
    }
}
