package kz.esep.desktop.media;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.media.Compared;
import kz.esep.media.Contestants;
import kz.esep.media.Parity;
import kz.esep.media.Share;
import kz.esep.media.Tone;

/** Shares drawn beside each other against an equal one, each with its figures. */
final class ParityGrid extends GridPane {
    private static final int BAR = 1;

    private final Speech.Voice voice;

    private ParityGrid(Speech speech, int columns) {
        voice = speech.voice("desktop.media");
        getStyleClass().add("parity-grid");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i <= BAR ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            getColumnConstraints().add(column);
        }
    }

    /** The shares, drawn and in figures. */
    static ParityGrid shares(Speech speech, Parity parity, Contestants contestants) {
        ParityGrid grid = new ParityGrid(speech, 5);
        grid.setId("parity-grid");
        grid.head(BAR, grid.voice.say("column.drawn"));
        grid.head(2, speech.say(parity.unit().said()));
        grid.head(3, "%");
        grid.head(4, grid.voice.say("column.over"));
        int row = 1;
        for (Share share : parity.shares()) {
            grid.add(Labels.text(speech.say(contestants.name(share.contestant()))), 0, row);
            grid.add(new Bar(share, parity.shares().size()), BAR, row);
            grid.figure(parity.unit().written(share.amount()), 2, row);
            grid.figure(grid.voice.say("percent", Compared.percent(share.share())), 3, row);
            grid.figure(parity.unit().over(share.over()), 4, row);
            row++;
        }
        return grid;
    }

    /** How many entries have each tone. */
    static ParityGrid tones(Speech speech, List<Compared.Toned> tones, Contestants contestants) {
        ParityGrid grid = new ParityGrid(speech, Tone.values().length + 1);
        int column = 1;
        for (Tone tone : Tone.values()) {
            grid.head(column++, speech.say(tone.said()));
        }
        int row = 1;
        for (Compared.Toned one : tones) {
            grid.add(Labels.text(speech.say(contestants.name(one.contestant()))), 0, row);
            column = 1;
            for (long count : one.counts()) {
                grid.figure(Long.toString(count), column++, row);
            }
            row++;
        }
        return grid;
    }

    private void head(int column, String text) {
        Label head = Labels.quiet(text);
        head.setMaxWidth(Double.MAX_VALUE);
        add(head, column, 0);
    }

    private void figure(String text, int column, int row) {
        Label figure = Labels.styled(text, "parity-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        add(figure, column, row);
    }

    /** A share of the whole width, with a line where an equal one would end. */
    private static final class Bar extends Pane {
        private final Region filled = new Region();
        private final Region mark = new Region();
        private final double share;
        private final double equal;

        Bar(Share one, int all) {
            share = one.share().cut(6).doubleValue();
            equal = 1.0 / all;
            filled.getStyleClass().add("parity-filled");
            mark.getStyleClass().add("parity-mark");
            getStyleClass().add("parity-bar");
            getChildren().setAll(filled, mark);
        }

        @Override
        protected void layoutChildren() {
            double inset = 3;
            filled.resizeRelocate(0, inset, getWidth() * share, getHeight() - 2 * inset);
            mark.resizeRelocate(getWidth() * equal - 1, 0, 2, getHeight());
        }
    }
}
