package kz.esep.desktop.schedule;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.Adopted;
import org.jspecify.annotations.Nullable;

/** The decisions in this commission's minutes, for a form that asks for the number and the day of one. */
public final class MinutesChoice extends VBox {
    /** Texts of decisions may be long; the list that opens shows them whole. */
    private static final double WIDTH = 320;

    /**
     * The choice; at first none of them.
     *
     * @param take is given the decision that is meant
     */
    public MinutesChoice(Speech speech, List<Adopted> adopted, Consumer<Adopted> take) {
        Speech.Voice voice = speech.voice("desktop.schedule");
        ComboBox<@Nullable Adopted> box = new ComboBox<>();
        box.setId("adopted");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(WIDTH);
        box.setPromptText(voice.say("adopted.other"));
        box.getItems().addAll(adopted);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Adopted one) {
                return one == null ? "" : voice.say("adopted", one.number(), Days.said(one.date()), one.text());
            }

            @Override
            public @Nullable Adopted fromString(String text) {
                return null;
            }
        });
        box.valueProperty().addListener((seen, was, is) -> {
            if (is != null) {
                take.accept(is);
            }
        });
        getChildren().add(Labels.over(voice.say("field.adopted"), box));
    }
}
