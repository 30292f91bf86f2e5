package kz.esep.desktop.central;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Seats as a half circle, from left to right in the order of the ballot. Each carries its list's number, so that it can
 * be read in grey.
 */
final class HemicycleView extends Region {
    /** Above this a number would be too small to read. */
    private static final int NUMBERED = 160;

    private static final double INNER = 0.42;

    private final List<Seat> seats = new ArrayList<>();
    private final List<Place> places;

    /**
     * Seats of one list.
     *
     * @param number on the ballot; 0 for seats that nobody has
     * @param style class of the colour
     */
    record Part(int number, String style, long seats) {}

    private record Seat(Circle dot, Text number) {}

    /** Where a seat stands: the angle from the left, 0 to pi, and the distance from the middle, up to 1. */
    private record Place(double angle, double distance) {}

    HemicycleView(List<Part> parts, String spoken) {
        getStyleClass().add("hemicycle");
        setAccessibleText(spoken);
        setAccessibleRole(javafx.scene.AccessibleRole.IMAGE_VIEW);
        long all = parts.stream().mapToLong(Part::seats).sum();
        for (Part part : parts) {
            for (long i = 0; i < part.seats(); i++) {
                Circle dot = new Circle();
                dot.getStyleClass().addAll("seat", part.style());
                Text number = new Text(part.number() == 0 ? "" : Integer.toString(part.number()));
                number.getStyleClass().addAll("seat-number", part.style());
                number.setTextAlignment(TextAlignment.CENTER);
                number.setTextOrigin(VPos.CENTER);
                number.setVisible(all <= NUMBERED);
                seats.add(new Seat(dot, number));
                getChildren().addAll(dot, number);
            }
        }
        places = places(seats.size());
    }

    /** As many rows as keep the seats about as far apart along a row as between rows. */
    static int rows(int seats) {
        int rows = 1;
        while (capacity(rows) < seats) {
            rows++;
        }
        return rows;
    }

    private static int capacity(int rows) {
        double gap = rows == 1 ? 1 - INNER : (1 - INNER) / (rows - 1);
        int capacity = 0;
        for (int row = 0; row < rows; row++) {
            capacity += (int) Math.floor(Math.PI * distance(row, rows) / gap) + 1;
        }
        return capacity;
    }

    private static double distance(int row, int rows) {
        return rows == 1 ? 1 : INNER + (1 - INNER) * row / (rows - 1);
    }

    private static List<Place> places(int seats) {
        int rows = rows(seats);
        double all = 0;
        for (int row = 0; row < rows; row++) {
            all += distance(row, rows);
        }
        List<Place> places = new ArrayList<>();
        double share = 0;
        for (int row = 0; row < rows; row++) {
            share += distance(row, rows);
            int upTo = (int) Math.round(seats * share / all);
            int here = upTo - places.size();
            for (int i = 0; i < here; i++) {
                double angle = here == 1 ? Math.PI / 2 : Math.PI * i / (here - 1);
                places.add(new Place(angle, distance(row, rows)));
            }
        }
        places.sort(Comparator.comparingDouble(Place::angle).thenComparingDouble(Place::distance));
        return places;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? 180 : width / 2 + 16;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }

    @Override
    protected void layoutChildren() {
        int rows = rows(seats.size());
        double outer = Math.min(getWidth() / 2, getHeight()) * 0.93;
        double gap = rows == 1 ? outer * (1 - INNER) : outer * (1 - INNER) / (rows - 1);
        double radius = Math.min(gap * 0.44, outer * 0.12);
        outer -= radius / 2;
        double middle = getWidth() / 2;
        double bottom = getHeight() - radius - 1;
        for (int i = 0; i < seats.size(); i++) {
            Place place = places.get(i);
            double x = middle - Math.cos(place.angle()) * place.distance() * (outer - radius);
            double y = bottom - Math.sin(place.angle()) * place.distance() * (outer - radius);
            Seat seat = seats.get(i);
            seat.dot().setCenterX(x);
            seat.dot().setCenterY(y);
            seat.dot().setRadius(radius);
            seat.number().setFont(Font.font("Noto Sans", radius * 1.15));
            seat.number().setX(x - seat.number().getLayoutBounds().getWidth() / 2);
            seat.number().setY(y);
        }
    }
}
