package kz.esep.desktop.central;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.central.Register;
import kz.esep.central.Taken;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;

/** A taken file: what it is, how it stands, its receipt, and a copy of it as it came. */
final class FileView extends VBox {
    private final Room room;
    private final Speech.Voice voice;

    FileView(Room room, CentreModel model, Taken file) {
        super(8);
        this.room = room;
        this.voice = room.speech().voice("desktop.central");
        getStyleClass().addAll("card", "file");
        Snapshot snapshot = model.snapshot();
        GridPane facts = new GridPane(16, 4);
        fact(
                facts,
                "file.standing",
                Labels.text(voice.say("kind." + file.standing().name())));
        fact(facts, "file.revision", Labels.text(Integer.toString(file.revision())));
        fact(facts, "file.received", Labels.text(room.speech().time(file.receivedAt())));
        fact(facts, "file.digest", Labels.text(file.file().groups()));
        HBox buttons = Buttons.last(Buttons.plain(voice.say("file.save"), () -> save(model, file)));
        if (snapshot != null) {
            for (Register.Signed receipt : snapshot.receipts()) {
                if (receipt.file().equals(file.file())) {
                    fact(facts, "file.receipt", Labels.text(receipt.name()));
                    Button copy = Buttons.plain(voice.say("receipt.save"), () -> save(model, receipt));
                    copy.setId("receipt-save");
                    buttons.getChildren().add(copy);
                }
            }
        }
        getChildren().addAll(Labels.heading(voice.say("file")), facts, buttons);
    }

    private void fact(GridPane facts, String key, Node value) {
        Label name = Labels.styled(voice.say(key), "field-label");
        name.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        facts.addRow(facts.getRowCount(), name, value);
    }

    private void save(CentreModel model, Taken file) {
        room.dialogs().folder(voice.say("file.save")).ifPresent(folder -> model.deliver(file, folder));
    }

    private void save(CentreModel model, Register.Signed receipt) {
        room.dialogs().folder(voice.say("receipt.save")).ifPresent(folder -> model.deliver(receipt, folder));
    }
}
