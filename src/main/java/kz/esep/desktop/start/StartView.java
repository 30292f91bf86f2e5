package kz.esep.desktop.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.desktop.shell.Speech;

/** What a person sees first. */
public final class StartView extends StackPane {
    public StartView(Room room, SettingsFile settings, Consumer<Path> open) {
        Speech.Voice voice = room.speech().voice("desktop.start");
        VBox box = new VBox(12, Labels.title(voice.say("title")));
        box.getStyleClass().add("door");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxHeight(VBox.USE_PREF_SIZE);
        for (String recent : settings.get().recent()) {
            Path path = Path.of(recent);
            box.getChildren().add(Buttons.plain(path.getFileName() + "", () -> open.accept(path)));
        }
        Button choose = Buttons.primary(
                voice.say("open"),
                () -> room.dialogs().file(voice.say("open"), List.of("*.esep")).ifPresent(open));
        choose.setId("open");
        box.getChildren().add(choose);
        getChildren().add(box);
        Platform.runLater(box.getChildren().get(1)::requestFocus);
    }
}
