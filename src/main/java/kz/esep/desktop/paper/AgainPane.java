package kz.esep.desktop.paper;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.paper.Copy;
import org.jspecify.annotations.Nullable;

/** Brings the chosen copy of the log once more. */
final class AgainPane extends FlowPane {
    private final Room room;
    private final IssueModel issue;
    private final Speech.Voice voice;

    AgainPane(Room room, IssueModel issue, TableView<Copy> table) {
        super(8, 8);
        this.room = room;
        this.issue = issue;
        voice = room.speech().voice("desktop.paper");
        table.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> draw(is));
        draw(table.getSelectionModel().getSelectedItem());
    }

    private void draw(@Nullable Copy copy) {
        getChildren().clear();
        setVisible(copy != null);
        setManaged(copy != null);
        if (copy == null) {
            return;
        }
        if (issue.printer().isThere()) {
            getChildren().add(Buttons.plain(voice.say("again.print", copy.number()), () -> issue.again(copy)));
        }
        Button save = Buttons.plain(
                voice.say("again.save", copy.number()),
                () -> room.dialogs()
                        .newFile(voice.say("save.title"), "copy-" + copy.number() + ".pdf")
                        .ifPresent(file -> issue.again(copy, file)));
        save.setId("again-save");
        getChildren().add(save);
    }
}
