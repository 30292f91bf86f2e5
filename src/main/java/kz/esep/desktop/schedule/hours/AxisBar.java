package kz.esep.desktop.schedule.hours;

import java.time.LocalTime;
import javafx.scene.layout.Region;
import kz.esep.election.RuleEdition;
import kz.esep.schedule.Hours;
import org.jspecify.annotations.Nullable;

/**
 * The hours of one precinct on the axis: a bar for those that hold, a frame for those that are proposed, and two lines
 * where the standard hours begin and end. What it draws with is made once.
 */
final class AxisBar extends Region {
    private final Axis axis;
    private final Region held = new Region();
    private final Region proposed = new Region();
    private final Region ended = new Region();
    private final Region from = new Region();
    private final Region to = new Region();
    private @Nullable HoursRow row;

    AxisBar(RuleEdition.Polling polling) {
        axis = new Axis(polling);
        getStyleClass().add("axis-bar");
        held.getStyleClass().add("held");
        proposed.getStyleClass().add("proposed");
        ended.getStyleClass().add("not-used");
        from.getStyleClass().add("standard-line");
        to.getStyleClass().add("standard-line");
        getChildren().addAll(held, ended, proposed, from, to);
    }

    void show(HoursRow shown) {
        row = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        HoursRow shown = row;
        if (shown == null) {
            return;
        }
        double height = getHeight();
        held.getStyleClass().removeAll("other");
        if (!shown.inForce().equals(shown.standard())) {
            held.getStyleClass().add("other");
        }
        put(held, shown.inForce(), height * 0.25, height * 0.5);
        Hours wanted = shown.proposed();
        proposed.setVisible(wanted != null);
        if (wanted != null) {
            put(proposed, wanted, height * 0.1, height * 0.8);
        }
        LocalTime end = shown.ended();
        ended.setVisible(end != null);
        if (end != null) {
            put(ended, new Hours(end, shown.inForce().closes()), height * 0.25, height * 0.5);
        }
        line(from, shown.standard().opens());
        line(to, shown.standard().closes());
    }

    private void put(Region part, Hours hours, double top, double height) {
        double left = snapPositionX(axis.at(hours.opens(), getWidth()));
        double right = snapPositionX(axis.at(hours.closes(), getWidth()));
        part.resizeRelocate(left, snapPositionY(top), Math.max(2, right - left), snapSizeY(height));
    }

    private void line(Region line, LocalTime time) {
        line.resizeRelocate(snapPositionX(axis.at(time, getWidth())) - 0.5, 0, 1, getHeight());
    }
}
