package kz.esep.desktop.form;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed into the fields of a form. */
public final class Texts<F extends Enum<F>> {
    private final Map<F, StringProperty> texts;

    public Texts(Class<F> fields) {
        texts = new EnumMap<>(fields);
        for (F field : fields.getEnumConstants()) {
            texts.put(field, new SimpleStringProperty(""));
        }
    }

    public StringProperty of(F field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** Forgets everything. */
    public void forget() {
        forget(texts.keySet());
    }

    /** Forgets what is typed into some of them. */
    public void forget(Collection<F> some) {
        some.forEach(field -> of(field).set(""));
    }
}
