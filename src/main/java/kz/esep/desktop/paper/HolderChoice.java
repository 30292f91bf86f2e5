package kz.esep.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.paper.Holder;

/** For whom a copy is: the arrow keys choose. */
final class HolderChoice extends VBox {
    private final List<RadioButton> buttons = new ArrayList<>();

    HolderChoice(Speech.Voice voice, ObjectProperty<Holder> holder) {
        super(4);
        ToggleGroup group = new ToggleGroup();
        getChildren().add(Labels.styled(voice.say("copy.to"), "field-label"));
        for (Holder one : Holder.values()) {
            RadioButton button = new RadioButton(voice.speech().say(one.said()));
            button.setId("holder-" + one);
            button.setToggleGroup(group);
            button.setSelected(one == holder.get());
            button.selectedProperty().addListener((seen, was, is) -> {
                if (is) {
                    holder.set(one);
                }
            });
            buttons.add(button);
        }
        getChildren().addAll(buttons);
    }

    /** The chosen one, to take the focus. */
    Node chosen() {
        return buttons.stream().filter(RadioButton::isSelected).findFirst().orElseGet(buttons::getFirst);
    }
}
