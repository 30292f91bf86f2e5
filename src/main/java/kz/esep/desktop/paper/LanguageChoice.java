package kz.esep.desktop.paper;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/** The language of what no signature has fixed: a draft, or the marks on a copy. */
final class LanguageChoice extends VBox {
    LanguageChoice(String label, Speech.Voice voice, ObjectProperty<Language> language) {
        ChoiceBox<Language> box = new ChoiceBox<>();
        box.setId("paper-language");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(Language.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Language one) {
                return one == null ? "" : voice.say("language." + one.code());
            }

            @Override
            public @Nullable Language fromString(String text) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(language);
        getChildren().add(Labels.over(label, box));
    }
}
