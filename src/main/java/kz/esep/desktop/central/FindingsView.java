package kz.esep.desktop.central;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import kz.esep.central.CertificateFinding;
import kz.esep.central.CertificateFinding.Trace;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Room;
import org.jspecify.annotations.Nullable;

/**
 * What the certificates of all commissions together show: each finding with its precincts and the files it comes from.
 * Enter goes to the first precinct's protocol.
 */
final class FindingsView extends VBox {
    private static final PseudoClass FEW = PseudoClass.getPseudoClass("few");
    private static final int A_FEW = 2;

    private final Room room;
    private final CentreModel model;

    FindingsView(Room room, CentreModel model, List<CertificateFinding> findings) {
        super(8);
        this.room = room;
        this.model = model;
        var voice = room.speech().voice("desktop.central");
        Label heading = Labels.heading(voice.say("findings", Numerals.grouped(findings.size())));
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        ListView<CertificateFinding> list = new ListView<>();
        list.setId("certificate-findings");
        list.getStyleClass().add("findings");
        list.pseudoClassStateChanged(FEW, findings.size() <= A_FEW);
        list.setAccessibleText(heading.getText());
        list.getItems().setAll(findings);
        list.setCellFactory(made -> new Cell());
        list.setOnKeyPressed(event -> {
            CertificateFinding chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                go(chosen);
            }
        });
        getChildren().addAll(heading, Labels.quiet(voice.say("findings.what")), list);
    }

    /** The first precinct of it that has a protocol of the contest that is shown. */
    private void go(CertificateFinding finding) {
        finding.traces().stream()
                .map(Trace::precinct)
                .filter(precinct ->
                        !precinct.isEmpty() && model.protocol(precinct).isPresent())
                .findFirst()
                .ifPresent(precinct -> model.go(Spot.precinct(precinct)));
    }

    private final class Cell extends SentenceCell<CertificateFinding> {
        @Override
        protected void updateItem(@Nullable CertificateFinding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                clear();
                return;
            }
            Label said = Mark.WARNING.with(room.speech().say(finding.said()));
            said.setWrapText(true);
            VBox box = new VBox(2, said);
            StringBuilder spoken = new StringBuilder(said.getText());
            for (Trace trace : finding.traces()) {
                String place = room.speech().say(trace.said());
                box.getChildren().add(Labels.quiet(place));
                spoken.append(". ").append(place);
            }
            show(box, spoken.toString());
        }
    }
}
