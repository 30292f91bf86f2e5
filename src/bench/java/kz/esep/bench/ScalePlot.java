package kz.esep.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Time by precincts, both logarithmic: a step that works row by row is a straight line of slope one. */
final class ScalePlot {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;
    private static final int LEFT = 70;
    private static final int RIGHT = 210;
    private static final int MARGIN = 40;
    private static final String[] COLOURS = {"#1b5e9e", "#b3541e", "#2e7d32", "#7b3f9e", "#a01c3c", "#555555"};

    private final Map<String, List<Scale.Step>> lines;
    private final int fewest;
    private final int most;
    private final int shortest;
    private final int longest;

    ScalePlot(List<Scale.Step> steps) {
        lines = steps.stream()
                .collect(Collectors.groupingBy(Scale.Step::name, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        lines.values().forEach(line -> line.sort(Comparator.comparingInt(Scale.Step::precincts)));
        fewest = (int) Math.floor(steps.stream().mapToDouble(ScalePlot::size).min().orElse(0));
        most = (int) Math.ceil(steps.stream().mapToDouble(ScalePlot::size).max().orElse(1));
        shortest = (int) Math.floor(steps.stream().mapToDouble(ScalePlot::time).min().orElse(0));
        longest = (int) Math.ceil(steps.stream().mapToDouble(ScalePlot::time).max().orElse(1));
    }

    private static double size(Scale.Step step) {
        return Math.log10(step.precincts());
    }

    private static double time(Scale.Step step) {
        return Math.log10(Math.max(step.processor(), 0.001));
    }

    private double x(double power) {
        return LEFT + (power - fewest) / Math.max(1, most - fewest) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double power) {
        return HEIGHT - MARGIN - (power - shortest) / Math.max(1, longest - shortest) * (HEIGHT - 2 * MARGIN);
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>\n"
                .formatted(WIDTH, HEIGHT));
        svg.append("<rect width='100%' height='100%' fill='white'/>\n");
        for (int power = fewest; power <= most; power++) {
            svg.append(line(x(power), y(shortest), x(power), y(longest)));
            svg.append(text(x(power), HEIGHT - MARGIN + 18, "middle", "black", power(power)));
        }
        for (int power = shortest; power <= longest; power++) {
            svg.append(line(x(fewest), y(power), x(most), y(power)));
            svg.append(text(LEFT - 8, y(power) + 4, "end", "black", power(power)));
        }
        svg.append(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 4, "middle", "black", "precincts"));
        svg.append(text(LEFT, MARGIN - 16, "start", "black", "processor seconds"));
        int at = 0;
        for (Map.Entry<String, List<Scale.Step>> line : lines.entrySet()) {
            svg.append(step(line.getKey(), line.getValue(), COLOURS[at % COLOURS.length], MARGIN + 20 * at));
            at++;
        }
        return svg.append("</svg>\n").toString();
    }

    private String step(String name, List<Scale.Step> steps, String colour, double legend) {
        String points = steps.stream()
                .map(step -> String.format(Locale.ROOT, "%.1f,%.1f", x(size(step)), y(time(step))))
                .collect(Collectors.joining(" "));
        StringBuilder svg = new StringBuilder("<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>\n"
                .formatted(points, colour));
        steps.forEach(step -> svg.append(String.format(
                Locale.ROOT, "<circle cx='%.1f' cy='%.1f' r='3' fill='%s'/>%n", x(size(step)), y(time(step)), colour)));
        return svg.append(text(WIDTH - RIGHT + 20, legend, "start", colour, name)).toString();
    }

    private static String power(int power) {
        return power < 0 ? "%s".formatted(java.math.BigDecimal.ONE.movePointLeft(-power)) : "%,d".formatted(Math.round(Math.pow(10, power)));
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT, "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='#dddddd'/>%n", x1, y1, x2, y2);
    }

    private static String text(double x, double y, String anchor, String colour, String words) {
        return String.format(
                Locale.ROOT,
                "<text x='%.1f' y='%.1f' text-anchor='%s' fill='%s'>%s</text>%n",
                x,
                y,
                anchor,
                colour,
                words);
    }
}
