package kz.esep.desktop.start.ceremony;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.start.RequestView;
import kz.esep.desktop.start.StepCard;
import kz.esep.desktop.start.ceremony.IssueModel.Step;
import kz.esep.result.SignerRoles;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.text.Message;

/** A certificate on one page: the request, its comparison with the signed paper, and both people confirm. */
final class IssuePart extends VBox {
    private final CeremonyView view;
    private final IssueModel model;
    private final Speech.Voice voice;

    IssuePart(CeremonyView view) {
        super(16);
        this.view = view;
        model = view.model().issuing();
        voice = view.voice();
        getChildren().addAll(request(), compare(), confirm());
    }

    private StepCard request() {
        StepCard card = new StepCard(1, voice.say("issue.request"));
        if (model.step() != Step.REQUEST) {
            Button change = Buttons.plain(voice.say("change"), () -> {
                model.again(Step.REQUEST);
                view.draw();
            });
            change.setAccessibleText(voice.say("change.REQUEST"));
            return card.done(model.file(), change);
        }
        VBox field = view.file(
                "ca-request",
                "issue.file",
                model.file(),
                model::typeRequest,
                this::read,
                "*" + CertificateRequest.SUFFIX);
        Focus.on(field.lookup("#ca-request"));
        return card.now(
                Labels.quiet(voice.say("issue.hint")),
                field,
                view.refusal(),
                Buttons.last(Buttons.primary(voice.say("on"), this::read)));
    }

    private void read() {
        String typed = model.file();
        view.run("issue.reading", "ca-request", progress -> IssueModel.read(typed), model::read);
    }

    private StepCard compare() {
        StepCard card = new StepCard(2, voice.say("issue.compare"));
        if (model.step() == Step.REQUEST) {
            return card.later();
        }
        Identity who = model.request().asked();
        if (model.step() != Step.COMPARE) {
            Button change = Buttons.plain(voice.say("change"), () -> {
                model.again(Step.COMPARE);
                view.draw();
            });
            change.setAccessibleText(voice.say("change.COMPARE"));
            return card.done(
                    voice.say(
                            "issue.compared",
                            who.name(),
                            SignerRoles.named(who.role()),
                            who.commission(),
                            model.request().key().groups()),
                    change);
        }
        RequestView paper = new RequestView(view.room().speech(), model.request(), () -> {
            model.compared();
            view.draw();
        });
        paper.focus();
        return card.now(
                Labels.text(voice.say("issue.compare.hint")),
                new Facts()
                        .with(voice.say("fact.name"), who.name())
                        .with(voice.say("fact.role"), view.room().speech().say(SignerRoles.named(who.role())))
                        .with(voice.say("fact.commission"), who.commission())
                        .with(voice.say("fact.person"), who.person()),
                paper);
    }

    private StepCard confirm() {
        StepCard card = new StepCard(3, voice.say("issue.confirm"));
        if (model.step() != Step.CONFIRM) {
            return card.later();
        }
        BothPeople both = new BothPeople(voice, view.model(), () -> view.focus("ca-do"));
        both.focus();
        Button issue = Buttons.primary(voice.say("issue.do"), () -> issue(both));
        issue.setId("ca-do");
        return card.now(
                Labels.quiet(voice.say("part.both")),
                view.field("ca-days", "days", model.days(), model::typeDays, view.on("ca-file")),
                view.newFile("ca-file", "issue.out", model.out(), model::typeOut, view.on("ca-first")),
                both,
                view.refusal(),
                Buttons.last(issue));
    }

    private void issue(BothPeople both) {
        view.attempt("ca-first", () -> issue(both.take()));
    }

    private void issue(char[] passphrase) {
        CeremonyModel.Opened opened = view.model().opened();
        view.run("issuing", "ca-file", progress -> model.issue(opened, passphrase), issued -> {
            view.model().choose(issued.certificate().serial());
            view.model().opened(issued.now(), said(issued));
        });
    }

    private Message said(IssueModel.Issued issued) {
        Identity who = issued.certificate().identity();
        return voice.message(
                "done.issued",
                who.name(),
                SignerRoles.named(who.role()),
                who.commission(),
                issued.certificate().key().groups(),
                issued.file().toString());
    }
}
