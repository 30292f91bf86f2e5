package kz.esep.desktop.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Commission;
import org.jspecify.annotations.Nullable;

/** Which contest is looked at, and at the centre which commission's precincts; each only where there is a choice. */
final class FieldChoice extends HBox {
    private static final String ALL = "";

    private final Speech speech;
    private final Speech.Voice voice;
    private final QuestionModel model;
    private @Nullable List<String> shown;

    FieldChoice(Speech speech, QuestionModel model) {
        super(8);
        this.speech = speech;
        this.model = model;
        voice = speech.voice("desktop.question");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(0);
    }

    void show(QuestionModel.Looked now) {
        if (now.contests().equals(shown)) {
            return;
        }
        shown = now.contests();
        getChildren().clear();
        if (now.contests().size() > 1) {
            add(
                    "contest",
                    now.contests(),
                    now.field().contest(),
                    id -> speech.say(model.election().contest(id).name()),
                    model::contest);
        }
        List<Commission> commissions = model.commissions();
        if (commissions.size() > 1) {
            List<String> ids = new ArrayList<>(List.of(ALL));
            commissions.forEach(one -> ids.add(one.id()));
            String chosen = model.commission();
            add(
                    "commission",
                    ids,
                    chosen == null ? ALL : chosen,
                    this::commission,
                    id -> model.commission(id.equals(ALL) ? null : id));
        }
    }

    private String commission(String id) {
        return id.equals(ALL)
                ? voice.say("commission.all")
                : speech.say(model.election().commission(id).name());
    }

    private void add(
            String key, List<String> ids, String chosen, Function<String, String> name, Consumer<String> choose) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("question-" + key);
        box.setAccessibleText(voice.say(key));
        box.getItems().setAll(ids);
        box.setValue(chosen);
        box.setMinWidth(0);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String id) {
                return id == null ? "" : name.apply(id);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        box.valueProperty().addListener((seen, was, is) -> choose.accept(is));
        getChildren().add(box);
    }
}
