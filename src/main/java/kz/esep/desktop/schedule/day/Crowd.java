package kz.esep.desktop.schedule.day;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.VotingDay;

/** All precincts of a plot of turnout: each as a thin line, and of many also where the middle half of them lies. */
record Crowd(VotingDay day, PlotScale scale) {
    /** Fewer lines are told apart by looking at them. */
    private static final int MANY = 40;

    /** Whether there are so many precincts that their middle half is drawn. */
    static boolean isMany(VotingDay day) {
        return day.precincts().size() >= MANY;
    }

    /** All lines as one path: a thousand nodes would be slow. */
    Path lines() {
        Path path = new Path();
        for (PrecinctProgress precinct : day.precincts()) {
            List<PlotPoint> points = PlotPoint.of(precinct);
            for (int i = 0; i < points.size() && points.size() > 1; i++) {
                double x = scale.x(points.get(i).time());
                double y = scale.y(points.get(i).share());
                path.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            }
        }
        return path;
    }

    /** The middle half at each time that many precincts told: a quarter of them lies below it and a quarter above. */
    Optional<Polygon> middleHalf() {
        List<Double> upper = new ArrayList<>();
        List<Double> lower = new ArrayList<>();
        for (LocalTime time : day.times()) {
            List<Double> sorted = heights(time);
            if (sorted.size() >= MANY) {
                upper.addAll(List.of(scale.x(time), sorted.get(sorted.size() / 4)));
                lower.addAll(0, List.of(scale.x(time), sorted.get(sorted.size() - 1 - sorted.size() / 4)));
            }
        }
        if (upper.size() < 4) {
            return Optional.empty();
        }
        Polygon half = new Polygon();
        half.getPoints().addAll(upper);
        half.getPoints().addAll(lower);
        return Optional.of(half);
    }

    private List<Double> heights(LocalTime time) {
        return day.precincts().stream()
                .flatMap(one -> one.day().report(time).stream())
                .map(report -> scale.y(report.share()))
                .sorted()
                .toList();
    }
}
