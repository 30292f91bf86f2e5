package kz.esep.desktop.review;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.tally.Check;
import kz.esep.tally.Grade;
import kz.esep.tally.Protocol;
import kz.esep.tally.Review;
import org.jspecify.annotations.Nullable;

/** A settled protocol: what was found, one finding opened, and acceptance. */
final class JudgePart implements ToDoPane.Part {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final ReviewModel model;
    private final ReviewWork work;
    private final Case chosen;
    private final Review review;
    private final Speech.Voice voice;
    private final Texting texting;
    private final Refusals refusals;
    private final @Nullable FindingForm form;
    private final @Nullable Button button;

    JudgePart(ReviewModel model, ReviewWork work, Case chosen, Review review) {
        this.model = model;
        this.work = work;
        this.chosen = chosen;
        this.review = review;
        voice = work.voice();
        texting = new Texting(model, voice);
        refusals = new Refusals(voice.speech());
        form = model.finding()
                .map(judged -> new FindingForm(model, work, chosen, judged))
                .orElse(null);
        button = button();
    }

    private boolean isAccepted() {
        return chosen.kind() == Case.Kind.ACCEPTED;
    }

    private boolean typed() {
        return review.protocol().typists().contains(work.person());
    }

    private @Nullable Button button() {
        if (isAccepted()) {
            Button correct = Buttons.plain(voice.say("correct", chosen.key().precinct()), this::main);
            correct.setId("correct");
            return work.may(Permission.OPEN_CORRECTION) ? correct : null;
        }
        if (!work.may(Permission.ACCEPT) || typed()) {
            return null;
        }
        Button accept = Buttons.primary(voice.say("accept", chosen.key().precinct()), this::accept);
        accept.setId("accept");
        accept.setDisable(chosen.open() > 0);
        return accept;
    }

    @Override
    public Node body() {
        VBox body = new VBox(12);
        VBox findings = new VBox(2);
        for (Review.Judged judged : review.findings()) {
            findings.getChildren().add(finding(judged));
        }
        if (review.findings().isEmpty()) {
            Label none = Mark.GOOD.with(voice.say("findings.none"));
            none.setWrapText(true);
            body.getChildren().add(none);
        } else {
            body.getChildren().add(findings);
        }
        if (form != null) {
            body.getChildren().add(form);
        }
        Protocol.Acceptance acceptance = review.protocol().acceptance();
        if (acceptance != null) {
            body.getChildren()
                    .add(Labels.text(voice.say("accepted.by", texting.by(acceptance.person(), acceptance.at()))));
        }
        Protocol.Correction correction = review.protocol().correction();
        if (correction != null) {
            Stream.ofNullable(correction.recount())
                    .map(recount -> Labels.text(voice.speech().say(recount.said())))
                    .forEach(body.getChildren()::add);
            body.getChildren()
                    .add(Labels.text(voice.say(
                            "corrected.by",
                            correction.act(),
                            correction.reason(),
                            model.login(correction.chair()),
                            model.login(correction.secretary()))));
        }
        return body;
    }

    private Button finding(Review.Judged judged) {
        boolean error = judged.finding().grade() == Grade.ERROR;
        Mark mark = !judged.open() ? Mark.GOOD : error ? Mark.BAD : Mark.WARNING;
        String grade = voice.say(judged.open() ? "finding." + judged.finding().grade() : "finding.answered");
        String title = judged.finding().check() + "  "
                + Check.find(judged.finding().check())
                        .map(check -> voice.speech().say(check.title()))
                        .orElse("");
        Button choose = Buttons.plain(grade + "  " + title, () -> {
            model.look(judged.finding());
            model.redraw();
        });
        choose.setGraphic(mark.with("").getGraphic());
        choose.setWrapText(true);
        choose.setMinWidth(0);
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.getStyleClass().addAll("finding-button", "mark", mark.style());
        choose.setId("finding-" + judged.finding().check());
        choose.pseudoClassStateChanged(
                HERE, model.finding().filter(judged::equals).isPresent());
        return choose;
    }

    @Override
    public Node foot() {
        VBox foot = new VBox(8, refusals.node());
        foot.setAlignment(Pos.CENTER_RIGHT);
        String why = why();
        if (!why.isEmpty()) {
            Label said = Labels.quiet(why);
            said.setId("why-not");
            foot.getChildren().add(said);
        }
        if (button != null) {
            foot.getChildren().add(button);
        }
        return foot;
    }

    /** Why the protocol cannot be accepted now, or not by who sits here; empty when it can. */
    private String why() {
        if (isAccepted()) {
            return "";
        }
        if (!work.may(Permission.ACCEPT)) {
            return voice.say("why.chair");
        }
        if (typed()) {
            return voice.say("why.typed");
        }
        return chosen.open() > 0 ? voice.say("why.open", chosen.open()) : "";
    }

    @Override
    public @Nullable Node first() {
        return form != null && form.first() != null ? form.first() : null;
    }

    @Override
    public void main() {
        if (isAccepted()) {
            model.turnTo(ReviewModel.Task.CORRECT);
            model.redraw();
        } else if (form != null && form.isOpen()) {
            form.record();
        } else if (button != null && !button.isDisabled()) {
            accept();
        }
    }

    private void accept() {
        work.accept(chosen.key(), refused -> refusals.say(refused, button == null ? refusals.node() : button));
    }
}
