package kz.esep.desktop.export;

import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.shell.Speech;
import kz.esep.result.Revision;

/** The revisions that were signed so far, the latest first. */
final class RevisionsPart extends VBox {
    private static final int ROWS = 6;

    private final ExportModel model;
    private final TableView<Revision> table;

    RevisionsPart(ExportModel model, Speech.Voice voice) {
        super(8);
        this.model = model;
        table = Tables.table(voice.say("revisions"), Labels.quiet(voice.say("revisions.none")));
        table.getColumns().add(Tables.text(voice.say("revision"), one -> Integer.toString(one.revision())));
        table.getColumns()
                .add(Tables.text(
                        voice.say("revision.signed"), one -> voice.speech().time(one.signedAt())));
        table.getColumns()
                .add(Tables.text(voice.say("revision.code"), one -> one.file().groups()));
        table.getColumns()
                .add(Tables.text(
                        voice.say("revision.kind"),
                        one -> one.missing() == 0
                                ? voice.say("revision.final")
                                : voice.say("revision.interim", one.missing())));
        table.setId("revisions");
        getChildren().addAll(Labels.heading(voice.say("revisions")), table);
    }

    void draw() {
        ExportModel.Shown shown = model.shown().get();
        boolean any = shown != null && !shown.revisions().isEmpty();
        setVisible(any);
        setManaged(any);
        if (shown != null) {
            table.getItems().setAll(shown.revisions().reversed());
            table.setPrefHeight(36.0 + 40.0 * Math.min(ROWS, shown.revisions().size()));
        }
    }
}
