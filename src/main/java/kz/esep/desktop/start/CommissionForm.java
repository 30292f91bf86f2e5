package kz.esep.desktop.start;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;

/** Which commission it is, who its first administrator is, and where the workspace is to lie. */
final class CommissionForm extends VBox {
    private final Room room;
    private final Speech.Voice voice;
    private final CommissionPicker picker;

    /**
     * The form of the third step.
     *
     * @param make what Enter in the last field does
     */
    CommissionForm(Room room, NewWorkspaceModel model, Runnable make) {
        super(12);
        this.room = room;
        voice = room.speech().voice("desktop.start");
        TextField login = field("login", model.newcomer().login());
        login.textProperty().addListener((seen, was, is) -> model.newcomer().typeLogin(is));
        TextField name = field("name", model.newcomer().name());
        name.textProperty().addListener((seen, was, is) -> model.newcomer().typeName(is));
        TextField file = field("file", model.file());
        file.textProperty().addListener((seen, was, is) -> model.typeFile(is));
        picker = new CommissionPicker(room.speech(), model, login::requestFocus);
        picker.onChoice(() -> file.setText(model.file()));
        login.setOnAction(event -> name.requestFocus());
        name.setOnAction(event -> file.requestFocus());
        file.setOnAction(event -> make.run());
        HBox person = new HBox(16, labelled("login", login), labelled("name", name));
        getChildren().addAll(picker, person, Labels.quiet(voice.say("login.hint")), place(file));
    }

    private VBox place(TextField file) {
        HBox.setHgrow(file, Priority.ALWAYS);
        Button choose = Buttons.plain(voice.say("choose"), () -> choose(file));
        return Labels.over(voice.say("file"), new HBox(8, file, choose));
    }

    private void choose(TextField file) {
        Path proposed = Path.of(file.getText().isBlank() ? "workspace.esep" : file.getText());
        room.dialogs()
                .newFile(voice.say("file"), String.valueOf(proposed.getFileName()))
                .ifPresent(chosen -> file.setText(chosen.toString()));
    }

    private TextField field(String key, String text) {
        TextField field = new TextField(text);
        field.setId(key);
        field.setAccessibleText(voice.say(key));
        return field;
    }

    private VBox labelled(String key, TextField field) {
        VBox box = Labels.over(voice.say(key), field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    void focus() {
        picker.focus();
    }
}
