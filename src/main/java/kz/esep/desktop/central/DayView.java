package kz.esep.desktop.central;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Speech;
import kz.esep.result.Sections;

/** What a precinct told on voting day, by the file that counts: to be held beside its protocol. */
final class DayView extends VBox {
    /**
     * The steps of one precinct.
     *
     * @param offset of the precinct's clocks
     */
    DayView(Speech.Voice voice, List<Sections.Step> steps, ZoneOffset offset) {
        super(8);
        GridPane grid = new GridPane(12, 6);
        grid.setId("day");
        grid.getStyleClass().add("protocol");
        ColumnConstraints time = new ColumnConstraints();
        time.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        figure.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(time, what, figure);
        for (Sections.Step step : steps) {
            LocalTime at = step.at().atOffset(offset).toLocalTime();
            grid.addRow(
                    grid.getRowCount(),
                    Labels.styled(at.toString(), "quiet"),
                    Labels.text(voice.say("step." + step.step().toLowerCase(Locale.ROOT))),
                    figure(voice, step));
        }
        getChildren().addAll(Labels.styled(voice.say("day"), "field-label"), grid);
    }

    private static Label figure(Speech.Voice voice, Sections.Step step) {
        Long voters = step.voters();
        Long listed = step.listed();
        return Labels.styled(
                voters == null || listed == null
                        ? ""
                        : voice.say("of-listed", Numerals.grouped(voters), Numerals.grouped(listed)),
                "protocol-figure");
    }
}
