package kz.esep.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import kz.esep.desktop.shell.Speech;
import kz.esep.paper.Kind;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Finds documents in a long list, by a part of their name and by their kind. */
final class PaperFilter extends HBox {
    /** A list that short is seen at a glance. */
    private static final int SHORT = 8;

    private final Speech speech;
    private final TextField typed = new TextField();
    private final ChoiceBox<@Nullable Kind> kind = new ChoiceBox<>();
    private List<Kind> kinds = List.of();

    /**
     * A filter.
     *
     * @param change is run when something else is looked for
     */
    PaperFilter(Speech.Voice voice, Runnable change) {
        super(8);
        speech = voice.speech();
        typed.setId("papers-search");
        typed.setPromptText(voice.say("search.short"));
        typed.setAccessibleText(voice.say("search.prompt"));
        kind.setId("papers-kind");
        kind.setAccessibleText(voice.say("kind"));
        kind.setMaxWidth(Double.MAX_VALUE);
        typed.setMinWidth(0);
        typed.setPrefWidth(0);
        kind.setPrefWidth(0);
        HBox.setHgrow(typed, Priority.ALWAYS);
        HBox.setHgrow(kind, Priority.ALWAYS);
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Kind one) {
                return one == null ? voice.say("kind.all") : speech.say(said(one));
            }

            @Override
            public @Nullable Kind fromString(String text) {
                return null;
            }
        });
        InvalidationListener changed = seen -> change.run();
        typed.textProperty().addListener(changed);
        kind.valueProperty().addListener(changed);
        getChildren().addAll(typed, kind);
    }

    private static Message said(Kind kind) {
        return Message.of("paper", "Kind." + kind.name());
    }

    /** Takes the kinds that there are; a short list needs no filter. */
    void offer(List<PaperRow> rows) {
        boolean needed = rows.size() > SHORT;
        setVisible(needed);
        setManaged(needed);
        List<Kind> found =
                rows.stream().map(row -> row.paper().kind()).distinct().sorted().toList();
        if (!found.equals(kinds)) {
            kinds = found;
            Kind before = kind.getValue();
            List<@Nullable Kind> all = new ArrayList<>();
            all.add(null);
            all.addAll(found);
            kind.getItems().setAll(all);
            kind.setValue(found.contains(before) ? before : null);
        }
    }

    /** Those that are looked for. */
    List<PaperRow> of(List<PaperRow> rows) {
        String wanted = typed.getText().strip().toLowerCase(Locale.ROOT);
        Kind only = kind.getValue();
        return rows.stream()
                .filter(row -> only == null || row.paper().kind() == only)
                .filter(row -> row.name(speech).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    void focus() {
        if (isVisible()) {
            typed.requestFocus();
        }
    }
}
