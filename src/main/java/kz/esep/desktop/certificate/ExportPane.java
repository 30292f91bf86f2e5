package kz.esep.desktop.certificate;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Speech;

/** Writes a register with its names out of the workspace, with a reason. */
final class ExportPane extends VBox {
    /** @param write is asked for it */
    ExportPane(Speech.Voice voice, PrintModel model, Runnable write) {
        super(4);
        Button export = Buttons.plain(voice.say("export"), write);
        export.setId("register-export");
        FlowPane row = new FlowPane(
                12, 8, new TypedField("export-reason", voice.say("export.reason"), model.reason()), export);
        row.setRowValignment(VPos.BOTTOM);
        getChildren().addAll(row, Labels.quiet(voice.say("export.hint")));
    }
}
