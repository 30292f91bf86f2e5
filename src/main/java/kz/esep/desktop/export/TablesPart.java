package kz.esep.desktop.export;

import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.table.TableFiles;

/** The same figures as tables beside the signed file, for spreadsheets and other programs. */
final class TablesPart extends VBox {
    private final ExportModel model;
    private final Speech.Voice voice;
    private final VBox said = new VBox(4);
    private final InvalidationListener telling = seen -> tell();

    TablesPart(ExportModel model, Speech.Voice voice) {
        super(8);
        this.model = model;
        this.voice = voice;
        FlowPane formats = new FlowPane(8, 8);
        for (TableFiles.Format format : TableFiles.Format.values()) {
            Button button = Buttons.plain(voice.say("tables." + format), () -> write(format));
            button.setId("tables-" + format);
            formats.getChildren().add(button);
        }
        getChildren()
                .addAll(Labels.heading(voice.say("tables")), Labels.quiet(voice.say("tables.hint")), formats, said);
        model.tables().written().addListener(new WeakInvalidationListener(telling));
        tell();
    }

    void draw() {
        boolean any = model.preview().filter(one -> !one.contests().isEmpty()).isPresent();
        setVisible(any);
        setManaged(any);
    }

    /** Writes them as the buttons do. */
    void write(TableFiles.Format format) {
        if (isVisible()) {
            model.tables().write(format);
        }
    }

    private void tell() {
        said.getChildren().clear();
        for (Path file : model.tables().written().get()) {
            Label written = Mark.GOOD.with(voice.say("tables.written", file.toString()));
            written.setWrapText(true);
            said.getChildren().add(written);
        }
    }
}
