package kz.esep.desktop.form;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Secrets to be written down, shown once. The button works only after the tick that they are on paper; pressing it wipes
 * them.
 */
public final class ShownOnce extends VBox {
    private final CheckBox written;

    /**
     * A secret with what it is.
     *
     * @param characters wiped when the person goes on
     */
    @SuppressWarnings("ArrayRecordComponent") // to be wiped; never compared
    public record Secret(String id, String name, String purpose, char[] characters) {
        /** Overwrites it. */
        public void wipe() {
            Arrays.fill(characters, '\0');
        }
    }

    /**
     * Shows them.
     *
     * @param tick that they are written down
     * @param then is run once they are wiped
     */
    public ShownOnce(List<Secret> secrets, String tick, String button, Runnable then) {
        super(16);
        getStylesheets().add("/kz/esep/desktop/form/codes.css");
        secrets.forEach(secret -> getChildren().add(card(secret)));
        written = new CheckBox(tick);
        written.setId("written-down");
        written.setWrapText(true);
        Button on = Buttons.primary(button, () -> {
            secrets.forEach(Secret::wipe);
            getChildren().clear();
            then.run();
        });
        on.setId("written-on");
        on.disableProperty().bind(written.selectedProperty().not());
        VBox end = new VBox(on);
        end.setAlignment(Pos.BOTTOM_RIGHT);
        getChildren().addAll(written, end);
    }

    private static VBox card(Secret secret) {
        Label characters = Labels.styled(new String(secret.characters()), "secret");
        characters.setId(secret.id());
        characters.setMinWidth(Label.USE_PREF_SIZE);
        VBox card = new VBox(4, Labels.heading(secret.name()), characters, Labels.quiet(secret.purpose()));
        card.getStyleClass().add("card");
        return card;
    }

    /** The focus goes to the tick. */
    public void focus() {
        Focus.on(written);
    }
}
