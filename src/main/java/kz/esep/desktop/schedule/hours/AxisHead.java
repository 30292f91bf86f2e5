package kz.esep.desktop.schedule.hours;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kz.esep.desktop.form.Labels;
import kz.esep.election.RuleEdition;

/** The hours of the axis, above the bars. */
final class AxisHead extends Region {
    /** What a label takes up with the gap beside it, as a multiple of its width. */
    private static final double ROOM = 1.3;

    private final Axis axis;
    private final List<Label> labels = new ArrayList<>();

    AxisHead(RuleEdition.Polling polling) {
        axis = new Axis(polling);
        getStyleClass().add("axis-head");
        for (int hour = axis.begin().getHour(); hour <= axis.end().getHour(); hour++) {
            labels.add(Labels.styled(Integer.toString(hour), "axis-hour"));
        }
        getChildren().addAll(labels);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        int step = step(width);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.setVisible(i % step == 0);
            double room = label.prefWidth(-1);
            double middle = axis.at(LocalTime.of(axis.begin().getHour() + i, 0), width);
            label.resizeRelocate(
                    insets.getLeft() + snapPositionX(middle - room / 2),
                    (getHeight() - label.prefHeight(-1)) / 2,
                    room,
                    label.prefHeight(-1));
        }
    }

    /** Every hour, or every second or fourth where there is less room. */
    private int step(double width) {
        double needed = labels.getLast().prefWidth(-1) * ROOM;
        double hour = axis.at(axis.begin().plusHours(1), width) - axis.at(axis.begin(), width);
        int step = 1;
        while (step < 4 && hour * step < needed) {
            step *= 2;
        }
        return step;
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.getFirst().prefHeight(-1);
    }
}
