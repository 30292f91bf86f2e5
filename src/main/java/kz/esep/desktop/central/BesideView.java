package kz.esep.desktop.central;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two parts beside each other, or one below the other where both together are too wide. */
final class BesideView extends Region {
    private static final double GAP = 16;

    private final Region left;
    private final Region right;

    /** The left part keeps its width, the right one takes what is left. */
    BesideView(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isBeside(double width) {
        return width < 0 || width >= left.prefWidth(-1) + GAP + right.minWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1), right.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double first = left.prefHeight(left.prefWidth(-1));
        double second = right.prefHeight(-1);
        return isBeside(width) ? Math.max(first, second) : first + GAP + second;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double first = left.prefWidth(-1);
        if (isBeside(width)) {
            left.resizeRelocate(0, 0, first, getHeight());
            right.resizeRelocate(first + GAP, 0, width - first - GAP, right.prefHeight(-1));
        } else {
            double high = left.prefHeight(first);
            left.resizeRelocate(0, 0, Math.min(first, width), high);
            right.resizeRelocate(0, high + GAP, width, right.prefHeight(-1));
        }
    }
}
