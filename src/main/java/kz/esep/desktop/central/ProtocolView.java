package kz.esep.desktop.central;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.central.Counting;
import kz.esep.central.PrecinctFigures;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.tally.Recount;

/** One precinct's protocol as the paper has it, and the file that brought it. */
final class ProtocolView extends VBox {
    private final Speech.Voice voice;

    ProtocolView(Room room, CentreModel model, Optional<Counting.Counted> counted) {
        super(12);
        this.voice = room.speech().voice("desktop.central");
        if (counted.isEmpty()) {
            getChildren()
                    .add(Mark.BAD.with(voice.say("protocol.missing", model.at().id())));
            return;
        }
        Counting.Counted found = counted.get();
        if (found.figures().version() > 1) {
            getChildren().add(version(found.figures()));
        }
        getChildren().add(lines(model.election(), model.contest(), found));
        if (!found.day().isEmpty()) {
            ZoneOffset offset = model.election().precinct(model.at().id()).utcOffset();
            getChildren().add(new DayView(voice, found.day(), offset));
        }
        getChildren().add(new FileView(room, model, found.file()));
    }

    /** That the figures are not the first ones, and what kind of version they are. */
    private Node version(PrecinctFigures figures) {
        Recount recount = figures.recount();
        Label version = Mark.WARNING.with(voice.say(
                "protocol.version",
                figures.version(),
                recount == null
                        ? voice.say("protocol.corrected")
                        : voice.speech().say(recount.said())));
        version.setId("protocol-version");
        version.setWrapText(true);
        version.setMinHeight(USE_PREF_SIZE);
        return version;
    }

    private Node lines(Election election, Contest contest, Counting.Counted counted) {
        GridPane grid = new GridPane(12, 6);
        grid.setId("protocol");
        grid.getStyleClass().add("protocol");
        ColumnConstraints paper = new ColumnConstraints();
        paper.setHalignment(HPos.RIGHT);
        paper.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        figure.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(paper, label, figure);
        Map<String, Long> figures = counted.figures().figures();
        for (Line line : election.form(contest.id()).linesWith(figures.keySet())) {
            Long count = figures.get(line.code());
            if (count != null) {
                Label number = Labels.styled(line.paperNumber(), "quiet");
                Label name = Labels.text(voice.speech().say(line.label()));
                Label value = Labels.styled(Numerals.grouped(count), "protocol-figure");
                GridPane.setValignment(number, VPos.TOP);
                grid.addRow(grid.getRowCount(), number, name, value);
            }
        }
        return grid;
    }
}
