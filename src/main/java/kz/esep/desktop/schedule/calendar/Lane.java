package kz.esep.desktop.schedule.calendar;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A stretch of time from left to right with nodes where their time is; those that would touch stand one below the other. */
final class Lane extends Pane {
    private static final double GAP = 2;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();
    private final Region now = new Region();
    private final double passed;

    /**
     * An empty lane.
     *
     * @param passed where the present is, as a share of the whole; drawn as a line where it lies within
     */
    Lane(double passed) {
        this.passed = passed;
        now.getStyleClass().add("timeline-now");
        now.setManaged(false);
        now.setVisible(passed >= 0 && passed <= 1);
        getStyleClass().add("timeline-lane");
        getChildren().add(now);
    }

    /**
     * Puts a node into it; the earlier one first.
     *
     * @param at its time, as a share of the whole
     */
    void put(Node node, double at) {
        nodes.add(node);
        places.add(at);
        getChildren().add(node);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + place(width < 0 ? getWidth() : width, false) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
        now.resizeRelocate(passed * (getWidth() - 1), 0, 2, getHeight());
    }

    /** Finds a row for each node, and puts it there if wanted; says how high all rows are. */
    private double place(double width, boolean put) {
        List<Double> ends = new ArrayList<>();
        double high =
                nodes.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            double wide = node.prefWidth(-1);
            double left = Math.max(0, Math.min(places.get(i) * width - wide / 2, width - wide));
            int row = 0;
            while (row < ends.size() && ends.get(row) > left) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, left + wide + GAP);
            if (put) {
                node.resizeRelocate(left, snappedTopInset() + row * (high + GAP), wide, high);
            }
        }
        return ends.size() * (high + GAP);
    }
}
