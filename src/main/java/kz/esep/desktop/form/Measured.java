package kz.esep.desktop.form;

import javafx.scene.layout.HBox;

/**
 * A row that is measured once for a width, until something in it changes. A plain one, where a text breaks its lines,
 * measures all its texts again whenever any other row of the page has changed.
 */
public class Measured extends HBox {
    private double width = Double.NaN;
    private double height;

    /** An empty row. */
    protected Measured() {}

    @Override
    public void requestLayout() {
        width = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double given) {
        if (given != width) {
            height = super.computePrefHeight(given);
            width = given;
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double given) {
        return prefHeight(given);
    }
}
