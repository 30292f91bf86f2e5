package kz.esep.desktop.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Bars;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;

/** How far the night has come: four figures, a bar of all protocols by stage, and what has stood longest. */
final class OverviewFigures extends VBox {
    private final Room room;
    private final Speech speech;
    private final Speech.Voice voice;
    private final OverviewModel model;
    private final HBox figures = new HBox(12);
    private final VBox bar = new VBox();
    private final Label late = Labels.quiet("");

    OverviewFigures(Room room, OverviewModel model) {
        super(8);
        this.room = room;
        this.speech = room.speech();
        this.voice = speech.voice("desktop.overview");
        this.model = model;
        figures.setId("figures");
        late.setId("late");
        bar.setId("stages");
        figures.getStyleClass().add("overview-figures");
        getChildren().addAll(figures, bar, late);
    }

    /** Says everything anew. */
    void update() {
        showFigures();
        showBar();
        showLate();
    }

    /** A label with the text size of the window. */
    Label measure() {
        return late;
    }

    private void showFigures() {
        figures.getChildren()
                .setAll(
                        figure("received", model.received()),
                        figure("accepted", model.accepted()),
                        figure("waiting", model.waitingForChair()),
                        figure("missing", model.missing()));
    }

    private Node figure(String key, long count) {
        Label number = Labels.styled(Numerals.grouped(count), "figure-number");
        number.setId("figure-" + key);
        Label name = Labels.quiet(voice.say(key, model.total()));
        HBox card = new HBox(8, number, name);
        card.setAlignment(Pos.BASELINE_LEFT);
        card.getStyleClass().addAll("card", "figure");
        card.setMinWidth(0);
        number.setMinWidth(USE_PREF_SIZE);
        card.prefWidthProperty().bind(figures.widthProperty().subtract(36).divide(4));
        return card;
    }

    private void showBar() {
        List<Bars.Part> parts = new ArrayList<>();
        model.counts()
                .forEach((stage, count) ->
                        parts.add(new Bars.Part(count, stage.style(), voice.say("stage." + stage) + ": " + count)));
        bar.getChildren().setAll(Bars.stacked(parts));
    }

    /** What the core knows of lateness today: the end of voting, and what has stood longest. */
    private void showLate() {
        List<String> said = new ArrayList<>();
        model.endOfVoting().ifPresent(end -> said.add(afterVoting(end)));
        Stream.of(Stage.BEING_READ, Stage.DISPUTED, Stage.TO_EXPLAIN, Stage.READY)
                .flatMap(stage -> model.longest(stage).stream())
                .min(Comparator.comparing(OverviewRow::began))
                .ifPresent(row -> said.add(
                        voice.say("longest." + row.stage(), row.precinct().id(), speech.time(row.began()))));
        late.setText(String.join("  ·  ", said));
    }

    private String afterVoting(Instant end) {
        Duration passed = Duration.between(end, room.clock().instant());
        return passed.isNegative()
                ? voice.say("voting.ends", speech.time(end))
                : voice.say("voting.ended", speech.time(end), passed.toHours(), passed.toMinutesPart());
    }
}
