package kz.esep.desktop.export;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.result.Preview;
import kz.esep.tally.ProtocolKey;
import org.jspecify.annotations.Nullable;

/** The totals as on the paper, their short code, and what is missing. */
final class TotalsPart extends VBox {
    private final Election election;
    private final ExportModel model;
    private final Speech.Voice voice;
    private final CheckBox interim = new CheckBox();

    TotalsPart(Election election, ExportModel model, Speech.Voice voice) {
        super(16);
        this.election = election;
        this.model = model;
        this.voice = voice;
        interim.setId("interim");
        interim.setWrapText(true);
        interim.selectedProperty().bindBidirectional(model.interim());
    }

    void draw() {
        getChildren().clear();
        ExportModel.Shown shown = model.shown().get();
        if (shown == null) {
            getChildren().add(Labels.quiet(voice.say("looking")));
            return;
        }
        Preview preview = shown.preview();
        if (shown.refusal() != null) {
            Label refusal = Labels.text(voice.speech().say(shown.refusal()));
            getChildren().add(new HBox(8, Mark.WARNING.with(voice.say("not-now")), refusal));
        }
        if (preview == null) {
            return;
        }
        if (preview.contests().isEmpty()) {
            getChildren().add(Labels.empty(voice.say("empty"), voice.say("empty.hint")));
        } else {
            for (Preview.ContestSums contest : preview.contests()) {
                getChildren().add(contest(contest));
            }
            getChildren().add(code(preview));
        }
        if (!preview.missing().isEmpty()) {
            getChildren().add(missing(preview));
        }
    }

    private VBox contest(Preview.ContestSums contest) {
        VBox lines = new VBox();
        for (Preview.Sum sum : contest.lines()) {
            Label name = Labels.text(voice.speech().say(sum.line().label()));
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Long count = sum.count();
            Label figure = Labels.styled(count == null ? "\u2013" : Numerals.grouped(count), "total");
            figure.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(12, Labels.styled(sum.line().paperNumber(), "paper-number"), name, figure);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("total-line");
            lines.getChildren().add(row);
        }
        Label heading = Labels.text(voice.speech().say(contest.name()));
        heading.getStyleClass().add("part-title");
        VBox box = new VBox(
                8, heading, Labels.quiet(voice.say("protocols", contest.total().protocols())), lines);
        box.getStyleClass().add("card");
        return box;
    }

    private VBox code(Preview preview) {
        Label code = Labels.styled(preview.code(), "short-code");
        code.setId("code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(4, Labels.styled(voice.say("code"), "part-title"), code, Labels.quiet(voice.say("code.hint")));
    }

    private VBox missing(Preview preview) {
        interim.setText(voice.say("interim", preview.missing().size()));
        Label named = Labels.text(preview.missing().stream()
                .collect(Collectors.groupingBy(
                        ProtocolKey::contest, Collectors.mapping(ProtocolKey::precinct, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(entry -> contest(entry.getKey()) + ": " + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n")));
        named.setId("missing");
        VBox box = new VBox(
                8,
                Mark.WARNING.with(voice.say("missing", preview.missing().size())),
                named,
                Labels.quiet(voice.say("interim.hint")),
                interim);
        box.getStyleClass().add("card");
        return box;
    }

    private String contest(String id) {
        return election.findContest(id)
                .map(Contest::name)
                .map(voice.speech()::say)
                .orElse(id.toUpperCase(Locale.ROOT));
    }

    /** Where the focus belongs while protocols are missing; null when nothing is to be done here. */
    @Nullable
    Node first() {
        boolean missing =
                model.preview().filter(one -> !one.missing().isEmpty()).isPresent();
        return missing && !model.interim().get() ? interim : null;
    }
}
