package kz.esep.desktop.media;

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

/** Shares drawn below each other against an equal one: the name, and under it the bar with its figures. */
final class ParityGrid extends GridPane {
    private static final int FIGURES = 3;

    /** The shares of one comparison. */
    ParityGrid(Speech speech, Parity parity, Contestants contestants) {
        Speech.Voice voice = speech.voice("desktop.media");
        setId("parity-grid");
        getStyleClass().add("parity-grid");
        for (int i = 0; i <= FIGURES; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            getColumnConstraints().add(column);
        }
        head(0, voice.say("column.drawn"));
        head(1, speech.say(parity.unit().said()));
        head(2, "%");
        head(3, voice.say("column.over"));
        int row = 1;
        for (Share share : parity.shares()) {
            add(Labels.text(speech.say(contestants.name(share.contestant()))), 0, row++, FIGURES + 1, 1);
            add(new Bar(share, parity.shares().size()), 0, row);
            figure(parity.unit().written(share.amount()), 1, row);
            figure(voice.say("percent", Compared.percent(share.share())), 2, row);
            figure(parity.unit().over(share.over()), 3, row++);
        }
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
