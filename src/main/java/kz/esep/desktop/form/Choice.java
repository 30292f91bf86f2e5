package kz.esep.desktop.form;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of a few, chosen by Up and Down; Enter goes on. */
public final class Choice<T> extends ComboBox<T> {
    /**
     * A choice.
     *
     * @param words how one is said
     * @param chosen kept by a model
     */
    public Choice(String id, List<T> all, Function<T, String> words, Property<T> chosen) {
        super(FXCollections.observableArrayList(all));
        setId(id);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : words.apply(one);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        setMaxWidth(Double.MAX_VALUE);
        valueProperty().bindBidirectional(chosen);
        LineKeys.enter(this);
    }
}
