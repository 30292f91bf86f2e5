package kz.esep.desktop.certificate;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kz.esep.certificate.Issue;
import kz.esep.certificate.Voter;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;

/** A line of the register as it is to be written on paper and signed, and the way back. */
final class IssuedPane extends VBox {
    private final Speech.Voice voice;
    private final GridPane line = new GridPane(24, 4);
    private final Button next;

    IssuedPane(Room room, CertificateModel model, Issue issued) {
        super(16);
        voice = room.speech().voice("desktop.certificate");
        IssueModel issue = model.issue();
        line.setId("issued-line");
        fill(model, issued);
        next = Buttons.primary(voice.say("issue.next"), issue::next);
        next.setId("issue-next");
        VBox card = new VBox(
                12,
                Mark.GOOD.with(voice.say("issued", issued.serials().numbers(), issued.line())),
                line,
                Labels.text(voice.say(isInPerson(issued) ? "issued.sign" : "issued.sign.representative")),
                BlankPane.choice(voice, model.printing()),
                new PrintPane(
                        voice,
                        model.printing(),
                        "certificate",
                        () -> Optional.of(model.printing().certificate(issued.serials()))),
                Buttons.last(next));
        card.getStyleClass().addAll("card", "issued");
        TypedField reason = new TypedField("issue-undo-reason", voice.say("reason"), issue.undoing());
        Button undo = Buttons.danger(voice.say("undo"), issue::undo);
        undo.setId("issue-undo");
        FlowPane back = new FlowPane(12, 8, reason, undo);
        back.setRowValignment(VPos.BOTTOM);
        getChildren().addAll(card, Labels.text(voice.say("undo.hint")), back);
    }

    private static boolean isInPerson(Issue issued) {
        Voter voter = issued.voter();
        return voter == null || voter.representative() == null;
    }

    private void fill(CertificateModel model, Issue issued) {
        row("line", Long.toString(issued.line()));
        row("time", model.register().time(issued.at(), issued.precinct()));
        row("number", issued.serials().numbers());
        Voter voter = issued.voter();
        if (voter != null) {
            row("name", voter.name());
            row("iin", voter.iin());
            row("document", voter.document());
            row("address", voter.address());
        }
        row("precinct", named(model, issued.precinct()));
        row("list_line", Long.toString(issued.listLine()));
        row("applied", Days.said(issued.applied()));
        row("destination", named(model, issued.destination()));
        Voter.Representative acting = voter == null ? null : voter.representative();
        if (acting != null) {
            row("representative", acting.name());
            row("authority", acting.authority());
        }
    }

    private static String named(CertificateModel model, String place) {
        String name = model.placeName(place);
        return name.isEmpty() ? place : place + ", " + name;
    }

    private void row(String key, String value) {
        if (!value.isEmpty()) {
            Label name = Labels.styled(voice.say("field." + key), "field-label");
            name.setMinWidth(USE_PREF_SIZE);
            line.addRow(line.getRowCount(), name, Labels.text(value));
        }
    }

    /** Where the person goes on once it is signed. */
    Node first() {
        return next;
    }
}
