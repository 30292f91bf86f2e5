package kz.esep.desktop.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.election.ContestForm;
import kz.esep.tally.Annex;
import kz.esep.tally.Decision;
import kz.esep.tally.Protocol;
import kz.esep.tally.Reading;
import kz.esep.tally.Recount;
import kz.esep.tally.Retyping;
import kz.esep.tally.Review;
import org.jspecify.annotations.Nullable;

/** What happened to a settled protocol: its rounds, the latest first, and what corrections changed. */
record HistoryLines(Texting texting, ContestForm form, Review review) {

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        Protocol protocol = review.protocol();
        for (Annex annex : review.annexes().reversed()) {
            nodes.add(annex(annex));
        }
        nodes.add(round(
                say("history.now", protocol.version()),
                new Protocol.Round(
                        protocol.version(),
                        protocol.readings(),
                        protocol.retypings(),
                        protocol.decisions(),
                        protocol.settled(),
                        protocol.acceptance(),
                        protocol.correction())));
        for (Protocol.Round round : protocol.history().reversed()) {
            nodes.add(round(say("history.round", round.version()), round));
        }
        return nodes;
    }

    private String say(String key, Object... arguments) {
        return texting.voice().say(key, arguments);
    }

    private VBox part(String title) {
        VBox part = new VBox(4, Labels.styled(title, "history-title"));
        part.getStyleClass().add("history-part");
        return part;
    }

    private VBox round(String title, Protocol.Round round) {
        VBox part = part(title);
        for (Reading reading : round.readings()) {
            add(part, say("history.read", reading.number()), reading.person(), reading.at());
        }
        for (Retyping retyping : round.retypings()) {
            add(
                    part,
                    say(
                            "history.retyped",
                            texting.line(form, retyping.code()),
                            Texting.cell(retyping.code(), retyping.value())),
                    retyping.person(),
                    retyping.at());
        }
        for (Decision decision : round.decisions()) {
            add(part, decision.check() + ": " + texting.decision(decision), decision.person(), decision.at());
        }
        Protocol.@Nullable Acceptance acceptance = round.acceptance();
        if (acceptance != null) {
            add(part, say("history.accepted"), acceptance.person(), acceptance.at());
        }
        return part;
    }

    private void add(VBox part, String what, String person, Instant at) {
        part.getChildren().addAll(Labels.text(what), Labels.quiet(texting.by(person, at)));
    }

    private VBox annex(Annex annex) {
        VBox part = part(say("annex", annex.version(), annex.act()));
        Recount recount = annex.recount();
        if (recount != null) {
            part.getChildren().add(Labels.text(texting.voice().speech().say(recount.said())));
        }
        part.getChildren().add(Labels.text(say("annex.cause", annex.reason())));
        part.getChildren()
                .add(Labels.quiet(say(
                        "annex.by",
                        texting.model().login(annex.chair()),
                        texting.model().login(annex.secretary()),
                        texting.voice().speech().time(annex.at()))));
        if (!annex.changes().isEmpty()) {
            part.getChildren().add(changed(say("annex.line"), say("annex.was"), say("annex.now"), "quiet"));
        }
        for (Annex.Change change : annex.changes()) {
            part.getChildren()
                    .add(changed(
                            texting.line(form, change.line()),
                            Texting.cell(change.line(), change.was()),
                            Texting.cell(change.line(), change.now()),
                            "annex-change"));
        }
        if (annex.changes().isEmpty()) {
            part.getChildren().add(Labels.quiet(say("annex.none")));
        }
        return part;
    }

    private static HBox changed(String line, String was, String now, String style) {
        Label name = Labels.text(line);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(8, name, Labels.styled(was, "figure"), Labels.styled(now, "figure", "settled"));
        row.getStyleClass().add(style);
        return row;
    }
}
