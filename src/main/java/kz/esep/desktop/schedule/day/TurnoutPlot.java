package kz.esep.desktop.schedule.day;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.VotingDay;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.DateTexts;
import org.jspecify.annotations.Nullable;

/**
 * Turnout through the day: every precinct as a thin line, of many also their middle half as a band, all together as a
 * broken line with squares, the chosen precinct as a strong line with circles. Up and Down choose another precinct.
 */
final class TurnoutPlot extends Pane implements Spread {
    private static final double GAP = 8;
    private static final double MARK = 4;

    private final DayModel model;
    private final Speech.Voice voice;
    private final Consumer<PrecinctProgress> select;
    private final Group crowd = new Group();
    private @Nullable Crowd drawn;

    TurnoutPlot(DayModel model, Speech.Voice voice, Consumer<PrecinctProgress> select) {
        this.model = model;
        this.voice = voice;
        this.select = select;
        setId("day-plot");
        getStyleClass().add("turnout-plot");
        setFocusTraversable(true);
        crowd.setCache(true);
        setOnMouseClicked(event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        widthProperty().addListener(seen -> draw());
        heightProperty().addListener(seen -> draw());
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        VotingDay day = model.shown().get();
        Optional<PrecinctProgress> chosen = model.chosen();
        if (by == 0 || day == null || chosen.isEmpty()) {
            return;
        }
        int at = day.precincts().indexOf(chosen.get()) + by;
        if (at >= 0 && at < day.precincts().size()) {
            select.accept(day.precincts().get(at));
            draw();
        }
        event.consume();
    }

    @Override
    public void focusChosen() {
        Focus.on(this);
    }

    @Override
    public void draw() {
        getChildren().clear();
        VotingDay day = model.shown().get();
        if (day == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        List<PlotPoint> together = PlotPoint.together(day);
        if (together.size() < 2) {
            empty();
            return;
        }
        PlotScale scale = scale(day, together);
        axes(day, scale);
        getChildren().add(crowd(day, scale));
        strong(together, scale, "together", voice.say("together"));
        model.chosen().ifPresent(one -> {
            List<PlotPoint> points = PlotPoint.of(one);
            if (points.size() > 1) {
                strong(points, scale, "chosen", one.precinct().id());
            }
            setAccessibleText(spoken(one, together));
        });
    }

    /** All precincts; they are drawn anew only when they or the room for them have changed, and kept as a picture. */
    private Group crowd(VotingDay day, PlotScale scale) {
        Crowd wanted = new Crowd(day, scale);
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            crowd.getChildren().setAll(styled(wanted.lines(), "plot-everybody"));
            wanted.middleHalf().ifPresent(half -> crowd.getChildren().add(styled(half, "plot-middle")));
        }
        return crowd;
    }

    private void empty() {
        Text text = text(voice.say("plot.empty"), "plot-text");
        text.setWrappingWidth(Math.max(1, getWidth() - 2 * GAP));
        place(text, GAP, GAP);
        setAccessibleText(text.getText());
    }

    /** The percents end at the next ten above the highest turnout. */
    private PlotScale scale(VotingDay day, List<PlotPoint> together) {
        long highest = day.precincts().stream()
                .flatMap(one -> one.day().last().stream())
                .mapToLong(report -> report.share().percent(0).longValueExact())
                .max()
                .orElse(0);
        LocalTime from = together.getFirst().time();
        LocalTime to = day.precincts().stream()
                .map(PrecinctProgress::end)
                .max(LocalTime::compareTo)
                .orElse(from);
        Text widest = text("100 %", "plot-text");
        double high = widest.getLayoutBounds().getHeight();
        double wide = widest.getLayoutBounds().getWidth();
        return new PlotScale(
                from,
                to.isAfter(from) ? to : from.plusHours(1),
                Math.min(100, (highest / 10 + 1) * 10),
                GAP + wide + GAP,
                GAP + high + GAP,
                getWidth() - GAP - 2.6 * wide,
                getHeight() - GAP - high - GAP);
    }

    private void axes(VotingDay day, PlotScale scale) {
        long step = scale.most() > 50 ? 20 : 10;
        for (long percent = 0; percent <= scale.most(); percent += step) {
            double y = scale.y((double) percent);
            getChildren().add(styled(new Line(scale.left(), y, scale.right(), y), "plot-grid"));
            Text label = text(percent + " %", "plot-text");
            place(label, scale.left() - GAP - label.getLayoutBounds().getWidth(), y - half(label));
        }
        double free = 0;
        for (LocalTime time : day.times()) {
            double x = scale.x(time);
            getChildren().add(styled(new Line(x, scale.bottom(), x, scale.bottom() + MARK), "plot-grid"));
            Text label = text(DateTexts.time(time), "plot-text");
            double wide = label.getLayoutBounds().getWidth();
            if (x - wide / 2 >= free) {
                place(label, x - wide / 2, scale.bottom() + GAP);
                free = x + wide / 2 + GAP;
            }
        }
        place(text(voice.say(Crowd.isMany(day) ? "plot.title.many" : "plot.title"), "plot-text"), GAP, GAP / 2);
    }

    /** A line with marks, and at its end what it is and how high it came. */
    private void strong(List<PlotPoint> points, PlotScale scale, String kind, String name) {
        Polyline line = new Polyline();
        line.getStyleClass().add("plot-" + kind);
        getChildren().add(line);
        for (PlotPoint point : points) {
            double x = scale.x(point.time());
            double y = scale.y(point.share());
            line.getPoints().addAll(x, y);
            Shape mark = kind.equals("chosen")
                    ? new Circle(x, y, MARK)
                    : new Rectangle(x - MARK, y - MARK, 2 * MARK, 2 * MARK);
            getChildren().add(styled(mark, "plot-" + kind + "-mark"));
        }
        PlotPoint last = points.getLast();
        Text label = text(name + "\n" + DayLooks.percent(last.share()), "plot-" + kind + "-text");
        double above = kind.equals("chosen") == higher(points, scale) ? 2 * half(label) : 0;
        double y = Math.max(0, Math.min(scale.bottom() - 2 * half(label), scale.y(last.share()) - above));
        place(label, scale.x(last.time()) + 2 * MARK, y);
    }

    /** Whether the chosen precinct's line ends above that of all together, so that their words do not overlap. */
    private boolean higher(List<PlotPoint> points, PlotScale scale) {
        VotingDay day = model.shown().get();
        List<PlotPoint> together = day == null ? points : PlotPoint.together(day);
        return model.chosen()
                .map(PlotPoint::of)
                .filter(own -> scale.y(own.getLast().share())
                        < scale.y(together.getLast().share()))
                .isPresent();
    }

    private String spoken(PrecinctProgress one, List<PlotPoint> together) {
        String own = one.day()
                .last()
                .map(report -> DateTexts.time(report.time()) + " " + DayLooks.percent(report.share()))
                .orElse(voice.say("plot.none"));
        PlotPoint last = together.getLast();
        return voice.say(
                "plot.spoken",
                one.precinct().id(),
                own,
                DateTexts.time(last.time()) + " " + DayLooks.percent(last.share()));
    }

    private Text text(String words, String style) {
        Text text = styled(new Text(words), style);
        text.setTextOrigin(VPos.TOP);
        getChildren().add(text);
        text.applyCss();
        getChildren().remove(text);
        return text;
    }

    private void place(Text text, double x, double y) {
        text.setX(x);
        text.setY(y);
        getChildren().add(text);
    }

    private static double half(Text text) {
        return text.getLayoutBounds().getHeight() / 2;
    }

    private static <T extends Shape> T styled(T shape, String style) {
        shape.getStyleClass().add(style);
        shape.setMouseTransparent(true);
        return shape;
    }
}
