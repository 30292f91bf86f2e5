package kz.esep.desktop.start.ceremony;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Choice;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.start.ceremony.CeremonyModel.Page;
import kz.esep.result.SignerRoles;
import kz.esep.signing.CertificateAuthority.Reason;
import kz.esep.signing.IssuedCertificate;

/** The new list of what is revoked, and where one was chosen, the certificate that is revoked with it. */
final class ListPart extends VBox {
    private final CeremonyView view;
    private final ListModel model;
    private final Speech.Voice voice;
    private final boolean revokes;

    ListPart(CeremonyView view) {
        super(12);
        this.view = view;
        model = view.model().listing();
        voice = view.voice();
        revokes = view.model().page() == Page.REVOKE;
        getStyleClass().add("card");
        BothPeople both = new BothPeople(voice, view.model(), () -> view.focus("ca-do"));
        Button act = revokes
                ? Buttons.danger(voice.say("revoke.do"), () -> write(both))
                : Buttons.primary(voice.say("list.do"), () -> write(both));
        act.setId("ca-do");
        getChildren().add(Labels.text(voice.say(revokes ? "revoke.what" : "list.what")));
        if (revokes) {
            certificate();
        } else {
            both.focus();
        }
        getChildren()
                .addAll(
                        view.field("ca-days", "list.days", model.days(), model::typeDays, view.on("ca-file")),
                        view.newFile("ca-file", "list.out", model.out(), model::typeOut, view.on("ca-first")),
                        Labels.quiet(voice.say("part.both")),
                        both,
                        view.refusal(),
                        Buttons.last(act));
    }

    private void certificate() {
        IssuedCertificate one = view.model().issued();
        Choice<Reason> reason =
                new Choice<>("ca-reason", List.of(Reason.values()), why -> voice.say("Reason." + why), model.reason());
        getChildren()
                .addAll(
                        new Facts()
                                .with(voice.say("fact.name"), one.identity().name())
                                .with(
                                        voice.say("fact.role"),
                                        view.room()
                                                .speech()
                                                .say(SignerRoles.named(
                                                        one.identity().role())))
                                .with(
                                        voice.say("fact.commission"),
                                        one.identity().commission())
                                .with(voice.say("fact.key"), one.key().groups())
                                .with(voice.say("fact.serial"), one.serial()),
                        Labels.over(voice.say("revoke.reason"), reason));
        Focus.on(reason);
    }

    private void write(BothPeople both) {
        view.attempt("ca-first", () -> write(both.take()));
    }

    private void write(char[] passphrase) {
        String serial = view.model().chosen();
        view.run(
                revokes ? "revoking" : "listing",
                "ca-file",
                progress -> revokes ? model.revoke(serial, passphrase) : model.list(passphrase),
                written -> view.model()
                        .opened(
                                written.now(),
                                voice.message(
                                        revokes ? "done.revoked" : "done.list",
                                        written.now().root().listNumber(),
                                        written.file().toString())));
    }
}
