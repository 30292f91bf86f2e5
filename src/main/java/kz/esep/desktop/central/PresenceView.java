package kz.esep.desktop.central;

import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.central.Presence;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Speech;
import kz.esep.result.Sections;

/** How many persons were present at the precincts of a place, by the body that sent them, and how many acts they handed in. */
final class PresenceView extends VBox {
    private static final int FIGURES = 3;

    PresenceView(Speech.Voice voice, Map<Sections.Body, Presence.Sum> sums) {
        super(8);
        setId("presence");
        GridPane grid = new GridPane(16, 6);
        grid.getStyleClass().add("protocol");
        ColumnConstraints body = new ColumnConstraints();
        body.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(body);
        for (int i = 0; i < FIGURES; i++) {
            ColumnConstraints figure = new ColumnConstraints();
            figure.setHalignment(HPos.RIGHT);
            figure.setMinWidth(USE_PREF_SIZE);
            grid.getColumnConstraints().add(figure);
        }
        grid.addRow(
                0,
                Labels.styled("", "quiet"),
                Labels.styled(voice.say("presence.people"), "quiet"),
                Labels.styled(voice.say("presence.precincts"), "quiet"),
                Labels.styled(voice.say("presence.acts"), "quiet"));
        sums.forEach((one, sum) -> grid.addRow(
                grid.getRowCount(),
                Labels.text(voice.say("body." + one)),
                figure(sum.people()),
                figure(sum.precincts()),
                figure(sum.acts())));
        getChildren().addAll(Labels.heading(voice.say("presence")), grid);
    }

    private static Label figure(long count) {
        return Labels.styled(Numerals.grouped(count), "protocol-figure");
    }
}
