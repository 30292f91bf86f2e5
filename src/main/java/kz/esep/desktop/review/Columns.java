package kz.esep.desktop.review;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Three columns side by side; where the window is too narrow for the size of the text, the list stands above the
 * protocol and what to do beside both.
 */
final class Columns extends Region {
    private static final double WIDE = 60;
    private static final double GAP = 1.1;

    private final Label measure = new Label();
    private final Region list;
    private final Region paper;
    private final Region work;

    Columns(Region list, Region paper, Region work) {
        this.list = list;
        this.paper = paper;
        this.work = work;
        measure.setVisible(false);
        getChildren().addAll(list, paper, work, measure);
    }

    @Override
    protected void layoutChildren() {
        double em = measure.getFont().getSize();
        double width = getWidth();
        double height = getHeight();
        double gap = GAP * em;
        if (width >= WIDE * em) {
            double left = Math.clamp(width * 0.19, 13.5 * em, 19 * em);
            double right = Math.clamp(width * 0.34, 22 * em, 34 * em);
            list.resizeRelocate(0, 0, left, height);
            paper.resizeRelocate(left + gap, 0, width - left - right - 2 * gap, height);
            work.resizeRelocate(width - right, 0, right, height);
        } else {
            double left = (width - gap) * 0.46;
            double top = Math.min(height * 0.5, 20 * em);
            list.resizeRelocate(0, 0, left, top);
            paper.resizeRelocate(0, top + gap, left, height - top - gap);
            work.resizeRelocate(left + gap, 0, width - left - gap, height);
        }
    }
}
