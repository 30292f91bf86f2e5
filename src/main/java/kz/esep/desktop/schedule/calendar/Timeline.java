package kz.esep.desktop.schedule.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.CalendarDate;
import kz.esep.schedule.DateTexts;
import org.jspecify.annotations.Nullable;

/**
 * The whole time of the election from left to right, a lane for each who has something to do. Left and Right go from date
 * to date, Up and Down to the nearest one of another lane.
 */
final class Timeline extends Spread {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double DAY = 24.0 * 60;

    private final CalendarModel model;
    private final Consumer<CalendarDate> select;
    private final Speech.Voice voice;
    private final DateLooks looks;
    private final VBox axis = new VBox();
    private final VBox lanes = new VBox(2);
    private final Map<String, Node> nodes = new HashMap<>();
    private final List<List<CalendarDate>> rows = new ArrayList<>();
    private double from;
    private double span = 1;

    /**
     * A timeline.
     *
     * @param select is told which date the person goes to
     */
    Timeline(CalendarModel model, Speech.Voice voice, Consumer<CalendarDate> select) {
        this.model = model;
        this.select = select;
        this.voice = voice;
        looks = new DateLooks(voice.speech());
        lanes.setId("timeline");
        Sheet sheet = new Sheet(lanes, false);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        axis.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> sheet.getViewportBounds().getWidth(), sheet.viewportBoundsProperty()));
        getChildren().addAll(axis, sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    void draw() {
        boolean focused = Focus.isIn(lanes);
        List<CalendarDate> dates = model.rows();
        nodes.clear();
        rows.clear();
        lanes.getChildren().clear();
        axis.getChildren().clear();
        if (dates.isEmpty()) {
            lanes.getChildren().add(Labels.quiet(voice.say("none")));
            return;
        }
        from = minutes(dates.getFirst().when().date().atStartOfDay());
        span = minutes(dates.getLast().when().date().plusDays(1).atStartOfDay()) - from;
        axis.getChildren().add(months(dates));
        byBody(dates).forEach((body, row) -> {
            rows.add(row);
            lanes.getChildren().addAll(Labels.quiet(body), lane(row));
        });
        mark();
        if (focused) {
            model.chosen().map(date -> nodes.get(date.code())).ifPresent(Node::requestFocus);
        }
    }

    /** Those of each who has something to do, in the order of their first date. */
    private Map<String, List<CalendarDate>> byBody(List<CalendarDate> dates) {
        Map<String, List<CalendarDate>> byBody = new LinkedHashMap<>();
        dates.forEach(
                date -> byBody.computeIfAbsent(voice.speech().say(DateTexts.body(date)), body -> new ArrayList<>())
                        .add(date));
        return byBody;
    }

    private Lane months(List<CalendarDate> dates) {
        Lane months = new Lane(share(model.now()));
        LocalDate last = dates.getLast().when().date();
        for (LocalDate at = dates.getFirst().when().date();
                !at.isAfter(last);
                at = at.plusMonths(1).withDayOfMonth(1)) {
            months.put(Labels.styled(looks.shortMonth(at), "timeline-month"), share(at.atStartOfDay()));
        }
        return months;
    }

    private Lane lane(List<CalendarDate> row) {
        Lane lane = new Lane(share(model.now()));
        row.forEach(date -> {
            Label node = looks.symbol(model.state(date));
            node.getStyleClass().add("timeline-date");
            node.setAccessibleRole(AccessibleRole.BUTTON);
            node.setAccessibleText(
                    looks.when(date) + ". " + voice.speech().say(date.name()) + ". " + looks.word(model.state(date)));
            node.setOnMouseClicked(event -> go(date));
            nodes.put(date.code(), node);
            lane.put(node, share(at(date)));
        });
        return lane;
    }

    private static LocalDateTime at(CalendarDate date) {
        LocalTime time = date.when().time();
        return date.when().date().atTime(time == null ? LocalTime.NOON : time);
    }

    private static double minutes(LocalDateTime at) {
        return at.toLocalDate().toEpochDay() * DAY + at.toLocalTime().toSecondOfDay() / 60.0;
    }

    private double share(LocalDateTime at) {
        return (minutes(at) - from) / span;
    }

    private void mark() {
        String chosen = model.chosen().map(CalendarDate::code).orElse("");
        nodes.forEach((code, node) -> {
            node.setFocusTraversable(code.equals(chosen));
            node.pseudoClassStateChanged(HERE, code.equals(chosen));
        });
    }

    private void key(KeyEvent event) {
        CalendarDate here = model.chosen().orElse(null);
        if (here == null || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        CalendarDate wanted = switch (event.getCode()) {
            case LEFT -> beside(here, -1);
            case RIGHT -> beside(here, 1);
            case UP -> across(here, -1);
            case DOWN -> across(here, 1);
            default -> null;
        };
        if (wanted != null) {
            go(wanted);
            event.consume();
        }
    }

    private CalendarDate beside(CalendarDate here, int by) {
        List<CalendarDate> dates = model.rows();
        return dates.get(Math.clamp(dates.indexOf(here) + by, 0, dates.size() - 1));
    }

    /** The nearest date of the lane above or below; null where there is no further lane. */
    private @Nullable CalendarDate across(CalendarDate here, int by) {
        int lane = 0;
        while (lane < rows.size() && !rows.get(lane).contains(here)) {
            lane++;
        }
        int wanted = Math.clamp(lane + by, 0, rows.size() - 1);
        return rows.get(wanted).stream()
                .min(Comparator.comparingDouble(date -> Math.abs(minutes(at(date)) - minutes(at(here)))))
                .orElse(null);
    }

    private void go(CalendarDate date) {
        select.accept(date);
        mark();
        Node node = nodes.get(date.code());
        if (node != null) {
            node.requestFocus();
        }
    }

    @Override
    void focusChosen() {
        model.chosen().map(date -> nodes.get(date.code())).ifPresent(Focus::on);
    }
}
