package kz.esep.desktop.access;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;

/** Says what will happen and lets it happen only by a second press. */
final class Asked extends VBox {
    private final Speech.Voice voice;
    private final Node[] rest;

    /**
     * Nothing asked yet.
     *
     * @param rest what stands there while nothing is asked
     */
    Asked(Speech.Voice voice, Node... rest) {
        super(rest);
        this.voice = voice;
        this.rest = rest;
    }

    /** Asks; the focus is where nothing happens, and the page scrolls there: so the question gets its room at once. */
    void ask(String what, String yes, Runnable act) {
        Button keep = Buttons.plain(voice.say("cancel"), () -> getChildren().setAll(rest));
        Button sure = Buttons.danger(yes, () -> {
            getChildren().setAll(rest);
            act.run();
        });
        sure.setId("sure");
        HBox last = Buttons.last(keep, sure);
        VBox box = new VBox(8, Labels.text(what), last);
        box.getStyleClass().add("asked");
        getChildren().setAll(box);
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        Focus.on(keep);
    }
}
