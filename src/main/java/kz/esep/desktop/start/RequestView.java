package kz.esep.desktop.start;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.signing.CertificateRequest;

/** The fingerprint of a request for a certificate, to be read aloud and compared with the signed paper. */
public final class RequestView extends VBox {
    private final Speech.Voice voice;
    private final CertificateRequest request;
    private final TextField paper = new TextField();
    private final VBox said = new VBox();
    private final Runnable same;

    /**
     * A request.
     *
     * @param same is run each time the typed fingerprint is the request's
     */
    public RequestView(Speech speech, CertificateRequest request, Runnable same) {
        super(12);
        voice = speech.voice("desktop.start");
        this.request = request;
        this.same = same;
        Label groups = Labels.styled(request.key().groups(), "fingerprint");
        groups.setId("check-fingerprint");
        paper.setId("check-read");
        paper.setOnAction(event -> compare());
        paper.textProperty().addListener(seen -> said.getChildren().clear());
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Labels.quiet(voice.say("check.fingerprint")),
                        groups,
                        Labels.over(voice.say("check.read"), paper),
                        said);
    }

    private void compare() {
        boolean is = request.isNamed(paper.getText());
        Label verdict = (is ? Mark.GOOD : Mark.BAD).with(voice.say(is ? "check.read.same" : "check.read.other"));
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        verdict.setId("check-read-said");
        said.getChildren().setAll(verdict);
        if (is) {
            same.run();
        }
    }

    /** The focus goes to the field for the fingerprint on paper. */
    public void focus() {
        Focus.on(paper);
    }
}
