package kz.esep.desktop.schedule.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctDay;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.VotingDay;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.DateTexts;

/** What one precinct has told through the day beside all together, what came late, and what was corrected. */
final class DayFacts {
    private final DayModel model;
    private final PrecinctProgress precinct;
    private final Speech.Voice voice;
    private final DayLooks looks;

    DayFacts(DayModel model, PrecinctProgress precinct, Speech.Voice voice) {
        this.model = model;
        this.precinct = precinct;
        this.voice = voice;
        looks = new DayLooks(voice);
    }

    List<Node> parts() {
        VotingDay day = model.shown().get();
        List<Node> parts = new ArrayList<>(List.of(
                Labels.heading(precinct.precinct().id()),
                Labels.quiet(voice.say(
                        "facts.place",
                        precinct.precinct().settlement(),
                        precinct.precinct().place(),
                        precinct.hours().toString()))));
        if (day != null) {
            parts.add(stages(day));
        }
        parts.addAll(remarks());
        for (PrecinctDay.Correction correction : precinct.day().corrections()) {
            parts.add(Labels.quiet(corrected(correction)));
        }
        return parts;
    }

    private GridPane stages(VotingDay day) {
        GridPane grid = new GridPane(12, 6);
        grid.setId("day-facts");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints told = new ColumnConstraints();
        told.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(name, told);
        for (Stage stage : model.stages()) {
            int row = grid.getRowCount();
            Label heading = Labels.styled(looks.name(stage), stage.equals(model.stage()) ? "field-label" : "quiet");
            GridPane.setValignment(heading, VPos.TOP);
            grid.add(heading, 0, row);
            Label said = looks.mark(stage.state(precinct, day.now()));
            String content = looks.told(stage, precinct);
            if (!content.isEmpty()) {
                said.setText(content + " \u00b7 " + said.getText());
            }
            said.setWrapText(true);
            grid.add(said, 1, row);
            if (stage.time() != null && day.mean(stage.time()).whole() > 0) {
                grid.add(
                        Labels.quiet(voice.say("facts.together", DayLooks.percent(day.mean(stage.time())))),
                        1,
                        row + 1);
            }
        }
        return grid;
    }

    private List<Node> remarks() {
        List<Node> remarks = new ArrayList<>();
        Opening opening = precinct.day().opening();
        if (opening != null) {
            remarks.add(Labels.quiet(voice.say(
                    "facts.opening",
                    DateTexts.time(opening.boxes().sealed()),
                    opening.boxes().stationary(),
                    opening.boxes().mobile(),
                    Numerals.grouped(opening.ballots()))));
            if (opening.isBegunLate(precinct.hours())) {
                remarks.add(warning("facts.begun-late"));
            }
            if (opening.isSealedLate(precinct.hours())) {
                remarks.add(warning("facts.sealed-late"));
            }
        }
        if (precinct.endedEarly() != null) {
            remarks.add(Labels.quiet(voice.say("facts.early")));
        }
        return remarks;
    }

    private Label warning(String key) {
        Label label = Mark.WARNING.with(voice.say(key));
        label.setWrapText(true);
        return label;
    }

    private String corrected(PrecinctDay.Correction correction) {
        PrecinctDay.Was was = correction.was();
        String what;
        if (was.report() != null) {
            what = DateTexts.time(was.report().time()) + ": " + looks.said(was.report());
        } else if (was.opening() != null) {
            what = voice.say("stage.OPENING") + ": "
                    + DateTexts.time(was.opening().begun());
        } else {
            what = voice.say("stage.CLOSING") + ": " + DateTexts.time(was.closed());
        }
        Instant at = correction.at();
        return voice.say(
                "facts.corrected",
                what,
                correction.reason(),
                DateTexts.time(at.atOffset(precinct.precinct().utcOffset()).toLocalTime()));
    }
}
