package kz.esep.desktop.central;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Dropping;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Refused;
import org.kordamp.ikonli.feather.Feather;

/** Where files come in: dropped, typed or chosen. */
final class DropView extends VBox {
    private final Room room;
    private final IntakeModel model;
    private final Speech.Voice voice;
    private final TextField typed = new TextField();

    DropView(Room room, IntakeModel model, Desk desk) {
        super(8);
        this.room = room;
        this.model = model;
        this.voice = room.speech().voice("desktop.central");
        getStyleClass().add("drop");
        typed.setId("take-path");
        typed.setPromptText(voice.say("take.prompt"));
        typed.setAccessibleText(voice.say("take.prompt"));
        typed.setOnAction(event -> takeTyped());
        HBox.setHgrow(typed, Priority.ALWAYS);
        Button take = Buttons.primary(voice.say("take"), this::takeTyped);
        take.setId("take");
        Label what = Labels.text(voice.say("take.drop"));
        what.getStyleClass().add("drop-words");
        Button forget = Buttons.icon(Feather.LOCK, voice.say("key.forget"), model::close);
        Label owner = Labels.quiet(voice.say("key.open", desk.owner()));
        HBox.setHgrow(owner, Priority.ALWAYS);
        owner.setMaxWidth(Double.MAX_VALUE);
        HBox key = new HBox(8, owner, forget, take);
        key.setAlignment(Pos.CENTER_LEFT);
        Button file = Buttons.icon(Feather.FILE, voice.say("take.file"), this::chooseFile);
        Button folder = Buttons.icon(Feather.FOLDER, voice.say("take.folder"), this::chooseFolder);
        HBox row = new HBox(4, typed, file, folder);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(what, row, key);
        Dropping.onto(this, model::take);
    }

    void focusFirst() {
        Focus.on(typed);
    }

    private void takeTyped() {
        try {
            Path path = model.existing(typed.getText());
            typed.clear();
            model.take(List.of(path));
        } catch (Refused e) {
            room.frame().trouble(e);
            typed.requestFocus();
        }
    }

    void chooseFile() {
        room.dialogs().file(voice.say("take.file"), List.of("*.asice")).ifPresent(file -> model.take(List.of(file)));
    }

    void chooseFolder() {
        room.dialogs().folder(voice.say("take.folder")).ifPresent(folder -> model.take(List.of(folder)));
    }
}
