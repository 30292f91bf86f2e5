package kz.esep.desktop.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;

/** What a field offers while somebody types. */
public final class Suggestions {
    private static final int MOST = 6;

    private Suggestions() {}

    /**
     * Offers what has in it what is typed.
     *
     * @param known asked at each key, the likeliest first
     */
    public static void on(TextField field, Supplier<List<String>> known) {
        TextFields.bindAutoCompletion(field, request -> {
            String typed = request.getUserText().toLowerCase(Locale.ROOT);
            return known.get().stream()
                    .filter(one -> one.toLowerCase(Locale.ROOT).contains(typed))
                    .limit(MOST)
                    .toList();
        });
    }
}
