package kz.esep.desktop.start.ceremony;

import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.signing.IssuedCertificate;

/** A certificate that was issued is written to a file once more. */
final class SavePart extends VBox {
    private final CeremonyView view;
    private final SaveModel model;

    SavePart(CeremonyView view) {
        super(12);
        this.view = view;
        model = view.model().saving();
        Speech.Voice voice = view.voice();
        IssuedCertificate one = view.model().issued();
        getStyleClass().add("card");
        VBox file = view.newFile("ca-file", "issue.out", model.out(), model::typeOut, this::write);
        getChildren()
                .addAll(
                        Labels.text(voice.say("save.what")),
                        new Facts()
                                .with(voice.say("fact.name"), one.identity().name())
                                .with(
                                        voice.say("fact.commission"),
                                        one.identity().commission())
                                .with(voice.say("fact.key"), one.key().groups())
                                .with(voice.say("fact.serial"), one.serial()),
                        file,
                        view.refusal(),
                        Buttons.last(Buttons.primary(voice.say("save.do"), this::write)));
        Focus.on(file.lookup("#ca-file"));
    }

    private void write() {
        CeremonyModel ceremony = view.model();
        view.run(
                "saving",
                "ca-file",
                progress -> model.write(),
                file -> ceremony.opened(ceremony.opened(), view.voice().message("done.saved", file.toString())));
    }
}
