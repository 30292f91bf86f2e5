package kz.esep.desktop.central;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.SecretField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Before the first file: the key that signs receipts, and what the centre knows about signers. */
final class KeyView extends VBox {
    private final Room room;
    private final IntakeModel model;
    private final Speech.Voice voice;
    private final TextField key = new TextField();
    private final SecretField passphrase;
    private final TextField roster = new TextField();
    private final TextField revocations = new TextField();
    private final Label refusal = Labels.text("");

    KeyView(Room room, IntakeModel model) {
        super(8);
        this.room = room;
        this.model = model;
        this.voice = room.speech().voice("desktop.central");
        passphrase = new SecretField(voice.say("key.passphrase"));
        getStyleClass().addAll("card", "key");
        key.setId("receipt-key");
        passphrase.setId("receipt-passphrase");
        roster.setId("roster");
        revocations.setId("revocations");
        refusal.setId("key-refusal");
        refusal.getStyleClass().add("field-error");
        show("");
        key.setOnAction(event -> passphrase.requestFocus());
        passphrase.setOnAction(event -> unlock());
        Button unlock = Buttons.primary(voice.say("key.unlock"), this::unlock);
        unlock.setId("unlock");
        HBox row = Buttons.last(unlock);
        getChildren()
                .addAll(
                        Labels.heading(voice.say("key")),
                        Labels.quiet(voice.say("key.what")),
                        file("key.file", key, "*.p12", "*.so", "*.dll", "*.dylib"),
                        Labels.over(voice.say("key.passphrase"), passphrase),
                        file("key.roster", roster, "*.asice"),
                        file("key.revocations", revocations, "*.pem", "*.crl"),
                        refusal,
                        row);
    }

    void focusFirst() {
        Focus.on(key.getText().isEmpty() ? key : passphrase);
    }

    private VBox file(String name, TextField field, String... patterns) {
        String said = voice.say(name);
        field.setAccessibleText(said);
        HBox.setHgrow(field, Priority.ALWAYS);
        Supplier<Button> choose = () -> Buttons.icon(
                Feather.FOLDER,
                voice.say("choose", said),
                () -> room.dialogs().file(said, List.of(patterns)).ifPresent(file -> field.setText(file.toString())));
        HBox row = new HBox(4, field, choose.get());
        Label label = Labels.styled(said, "field-label");
        label.setLabelFor(field);
        label.setWrapText(true);
        return new VBox(4, label, row);
    }

    private void unlock() {
        char[] typed = passphrase.take();
        show("");
        try {
            Desk.Papers papers = new Desk.Papers(
                    model.existing(key.getText()), optional(roster.getText()), optional(revocations.getText()));
            setDisable(true);
            model.open(papers, typed, this::refuse);
        } catch (Refused e) {
            java.util.Arrays.fill(typed, '\0');
            refuse(e);
        }
    }

    private @Nullable Path optional(String text) {
        return text.isBlank() ? null : model.existing(text);
    }

    private void refuse(Exception failure) {
        setDisable(false);
        if (failure instanceof Refused refused) {
            show(room.speech().say(refused.reason()));
        } else {
            room.frame().trouble(failure);
        }
        focusFirst();
    }

    private void show(String text) {
        refusal.setText(text);
        refusal.setVisible(!text.isEmpty());
        refusal.setManaged(!text.isEmpty());
    }
}
