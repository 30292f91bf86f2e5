package kz.esep.desktop.central;

import javafx.scene.layout.Region;
import kz.esep.seats.Fraction;
import org.jspecify.annotations.Nullable;

/** A horizontal bar as long as a share, with a line where a limit stands. Fractions become lengths only here. */
final class ShareBar extends Region {
    private final Region fill = new Region();
    private final Region line = new Region();
    private final Fraction full;
    private final double at;
    private double length;

    /**
     * An empty bar.
     *
     * @param full the share that fills the whole width, above 0
     * @param limit where the line stands, null for none
     */
    ShareBar(Fraction full, @Nullable Fraction limit, String style) {
        this.full = full;
        at = limit == null ? -1 : part(limit, full);
        getStyleClass().add("share-bar");
        fill.getStyleClass().addAll("share-fill", style);
        line.getStyleClass().add("share-limit");
        getChildren().add(fill);
        if (limit != null) {
            getChildren().add(line);
        }
    }

    /** Draws a share. */
    ShareBar show(Fraction share) {
        length = Math.min(1, part(share, full));
        requestLayout();
        return this;
    }

    private static double part(Fraction share, Fraction of) {
        Fraction part = share.over(of);
        return part.numerator().doubleValue() / part.denominator().doubleValue();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = getHeight();
        double inset = snapSizeY(height / 5);
        fill.resizeRelocate(0, inset, snapSizeX(width * length), height - 2 * inset);
        line.resizeRelocate(snapPositionX(width * at) - 1, 0, 2, height);
    }
}
