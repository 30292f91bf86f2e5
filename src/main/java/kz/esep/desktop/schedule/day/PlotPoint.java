package kz.esep.desktop.schedule.day;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.Share;
import kz.esep.day.TurnoutReport;
import kz.esep.day.VotingDay;

/** A point of a line: a time of day and the turnout by then. Every line begins with nobody when voting begins. */
record PlotPoint(LocalTime time, Share share) {
    private static final Share NOBODY = new Share(0, 1);

    /** The line of a precinct; a single point while it has told nothing. */
    static List<PlotPoint> of(PrecinctProgress precinct) {
        List<PlotPoint> points =
                new ArrayList<>(List.of(new PlotPoint(precinct.hours().opens(), NOBODY)));
        for (TurnoutReport report : precinct.day().reports()) {
            points.add(new PlotPoint(report.time(), report.share()));
        }
        return points;
    }

    /** The line of all together; a single point while nobody has told anything. */
    static List<PlotPoint> together(VotingDay day) {
        List<PlotPoint> points = new ArrayList<>();
        day.precincts().stream()
                .map(one -> one.hours().opens())
                .min(LocalTime::compareTo)
                .ifPresent(opens -> points.add(new PlotPoint(opens, NOBODY)));
        day.times().stream()
                .map(time -> new PlotPoint(time, day.mean(time)))
                .filter(point -> point.share().whole() > 0)
                .forEach(points::add);
        return points;
    }
}
