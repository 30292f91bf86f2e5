package kz.esep.desktop.schedule.day;

import java.time.LocalTime;
import kz.esep.day.Share;

/**
 * Where times and shares lie on the screen.
 *
 * @param most the highest percent that is drawn
 */
record PlotScale(LocalTime from, LocalTime to, long most, double left, double top, double right, double bottom) {
    double x(LocalTime time) {
        double whole = Math.max(1, to.toSecondOfDay() - from.toSecondOfDay());
        return left + (time.toSecondOfDay() - from.toSecondOfDay()) / whole * (right - left);
    }

    double y(double percent) {
        return bottom - percent / most * (bottom - top);
    }

    double y(Share share) {
        return y(share.whole() == 0 ? 0 : 100.0 * share.part() / share.whole());
    }
}
