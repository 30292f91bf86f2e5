package kz.esep.desktop.start;

import java.util.Objects;
import java.util.OptionalLong;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.CountField;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Speech;
import kz.esep.proof.Comparison;
import org.jspecify.annotations.Nullable;

/** A proven protocol line by line, beside the total and the paper that an observer holds. */
final class CountedView extends VBox {
    private final Speech speech;
    private final Speech.Voice voice;
    private final Counted counted;
    private final VBox typed = new VBox();

    CountedView(Speech speech, Counted counted) {
        super(12);
        this.speech = speech;
        this.counted = counted;
        voice = speech.voice("desktop.start");
        if (!counted.knowsThePaper()) {
            getChildren().addAll(Labels.quiet(voice.say("check.typing")), typed);
        }
        getChildren().add(table());
        tell();
    }

    /** What a comparison came to, in words. */
    static Label said(Speech speech, Comparison comparison, String id) {
        Label label = (comparison.same() ? Mark.GOOD : Mark.BAD).with(speech.say(comparison.said()));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setId(id);
        return label;
    }

    private Node table() {
        GridPane grid = new GridPane(16, 6);
        grid.getStyleClass().add("card");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(figure(), name, figure(), figure(), figure(), new ColumnConstraints());
        grid.addRow(
                0,
                Labels.styled("", "quiet"),
                Labels.styled(voice.say("check.line"), "field-label"),
                Labels.styled(voice.say("check.figure"), "field-label"),
                Labels.styled(voice.say("check.total"), "field-label"),
                Labels.styled(voice.say("check.held"), "field-label"));
        for (Counted.Figure figure : counted.figures()) {
            StackPane mark = new StackPane();
            mark.getStyleClass().add("check-mark");
            grid.addRow(
                    grid.getRowCount(),
                    Labels.styled(figure.line().paperNumber(), "quiet"),
                    Labels.text(speech.say(figure.line().label())),
                    number(figure.count()),
                    number(figure.total()),
                    counted.knowsThePaper() ? number(figure.held()) : field(figure, mark),
                    mark);
            mark(mark, figure, figure.held());
        }
        return grid;
    }

    private static Label number(@Nullable Long figure) {
        return Labels.styled(figure == null ? "\u2013" : Numerals.grouped(figure), "practice-word");
    }

    private CountField field(Counted.Figure figure, StackPane mark) {
        CountField field = new CountField(
                voice.say("check.held.line", speech.say(figure.line().label())));
        field.setId("held-" + figure.line().code());
        if (figure.held() != null) {
            field.show(String.valueOf(figure.held()));
        }
        field.textProperty().addListener(seen -> {
            OptionalLong count = field.count();
            counted.type(figure.line(), count);
            mark(mark, figure, count.isPresent() ? (Long) count.getAsLong() : null);
            tell();
        });
        return field;
    }

    private void mark(StackPane place, Counted.Figure figure, @Nullable Long held) {
        place.getChildren().clear();
        boolean same = Objects.equals(held, figure.count());
        if (held == null && (same || !counted.knowsThePaper())) {
            return;
        }
        place.getChildren()
                .add(same ? Mark.GOOD.with(voice.say("check.same")) : Mark.BAD.with(voice.say("check.other")));
    }

    private void tell() {
        Comparison now = counted.typed();
        typed.getChildren().clear();
        if (now != null) {
            typed.getChildren().add(said(speech, now, "check-typed"));
        }
    }

    private static ColumnConstraints figure() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }
}
