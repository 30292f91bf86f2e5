package kz.esep.desktop.certificate;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.desktop.form.Numerals;

/** Texts as far as they are typed, by the names of their fields. */
class TextForm {
    private final Map<String, StringProperty> texts = new TreeMap<>();

    TextForm(Collection<String> fields) {
        fields.forEach(field -> texts.put(field, new SimpleStringProperty("")));
    }

    /** What is typed in a field. */
    final StringProperty text(String field) {
        return Objects.requireNonNull(texts.get(field), field);
    }

    /** The same without spaces around it. */
    final String typed(String field) {
        return text(field).get().strip();
    }

    /** The number typed in a field; 0 where there is none. */
    final long count(String field) {
        String digits = Numerals.digits(typed(field));
        return digits.isEmpty() || digits.length() > 18 ? 0 : Long.parseLong(digits);
    }

    /** Empties every field but some. */
    final void clear(Set<String> kept) {
        texts.forEach((field, text) -> {
            if (!kept.contains(field)) {
                text.set("");
            }
        });
    }
}
