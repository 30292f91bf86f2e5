package kz.esep.desktop.schedule.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.CalendarDate;

/**
 * One month as a sheet of weeks. Arrows go from day to day and over its edges, Page Up and Page Down from month to month,
 * Space to the next date of the same day.
 */
final class MonthGrid extends Spread {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final int WEEK = 7;
    /** So many symbols find room in a day; of more the number says how many there are. */
    private static final int MOST_SYMBOLS = 3;

    private final CalendarModel model;
    private final Consumer<CalendarDate> select;
    private final Speech.Voice voice;
    private final DateLooks looks;
    private final Label heading = Labels.heading("");
    private final GridPane grid = new GridPane();
    private Map<LocalDate, List<CalendarDate>> dates = Map.of();
    private LocalDate day = LocalDate.EPOCH;
    private String chosen = "";

    /**
     * A month.
     *
     * @param select is told which date the person goes to
     */
    MonthGrid(CalendarModel model, Speech.Voice voice, Consumer<CalendarDate> select) {
        this.model = model;
        this.select = select;
        this.voice = voice;
        looks = new DateLooks(voice.speech());
        setSpacing(4);
        heading.setId("month");
        grid.getStyleClass().add("month");
        for (int i = 0; i < WEEK; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        Sheet sheet = new Sheet(grid, true);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().addAll(heading, sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    void draw() {
        dates = model.rows().stream()
                .collect(Collectors.groupingBy(date -> date.when().date()));
        model.chosen().filter(date -> !date.code().equals(chosen)).ifPresent(date -> {
            chosen = date.code();
            day = date.when().date();
        });
        show();
    }

    private void show() {
        boolean focused = Focus.isIn(grid);
        heading.setText(looks.month(day));
        grid.getChildren().clear();
        grid.getRowConstraints().setAll(new RowConstraints());
        LocalDate first = YearMonth.from(day).atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < WEEK; i++) {
            grid.add(Labels.styled(looks.weekday(first.plusDays(i)), "quiet"), i, 0);
        }
        LocalDate end = YearMonth.from(day).plusMonths(1).atDay(1);
        for (LocalDate at = first; at.isBefore(end); at = at.plusDays(WEEK)) {
            RowConstraints week = new RowConstraints();
            week.setVgrow(Priority.ALWAYS);
            grid.getRowConstraints().add(week);
            for (int i = 0; i < WEEK; i++) {
                grid.add(cell(at.plusDays(i)), i, grid.getRowConstraints().size() - 1);
            }
        }
        if (focused) {
            here().requestFocus();
        }
    }

    private Node cell(LocalDate at) {
        List<CalendarDate> due = dates.getOrDefault(at, List.of());
        FlowPane symbols = new FlowPane(2, 0);
        due.stream().limit(MOST_SYMBOLS).forEach(date -> symbols.getChildren().add(looks.symbol(model.state(date))));
        if (due.size() > MOST_SYMBOLS) {
            symbols.getChildren().add(Labels.styled("+" + (due.size() - MOST_SYMBOLS), "quiet"));
        }
        boolean inside = YearMonth.from(at).equals(YearMonth.from(day));
        VBox cell = new VBox(
                Labels.styled(Integer.toString(at.getDayOfMonth()), inside ? "month-number" : "quiet"), symbols);
        cell.getStyleClass().add("month-day");
        cell.setFocusTraversable(at.equals(day));
        cell.pseudoClassStateChanged(HERE, at.equals(day));
        cell.pseudoClassStateChanged(TODAY, at.equals(model.now().toLocalDate()));
        cell.setAccessibleRole(AccessibleRole.BUTTON);
        cell.setAccessibleText(said(at, due));
        cell.setUserData(at);
        cell.setOnMouseClicked(event -> {
            go(at);
            here().requestFocus();
        });
        return cell;
    }

    private String said(LocalDate at, List<CalendarDate> due) {
        return looks.whole(at) + ". "
                + due.stream()
                        .map(date -> voice.speech().say(date.name()) + ", " + looks.word(model.state(date)))
                        .collect(Collectors.joining("; "));
    }

    private Node here() {
        return grid.getChildren().stream()
                .filter(cell -> day.equals(cell.getUserData()))
                .findFirst()
                .orElse(grid);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        LocalDate wanted = switch (event.getCode()) {
            case LEFT -> day.minusDays(1);
            case RIGHT -> day.plusDays(1);
            case UP -> day.minusWeeks(1);
            case DOWN -> day.plusWeeks(1);
            case PAGE_UP -> day.minusMonths(1);
            case PAGE_DOWN -> day.plusMonths(1);
            case SPACE -> day;
            default -> null;
        };
        if (wanted != null) {
            go(wanted);
            event.consume();
        }
    }

    /** Goes to a day and its first date; from a date of that day to the next one. */
    private void go(LocalDate wanted) {
        List<CalendarDate> due = dates.getOrDefault(wanted, List.of());
        int at = due.stream().map(CalendarDate::code).toList().indexOf(chosen);
        day = wanted;
        if (!due.isEmpty()) {
            CalendarDate date = due.get((at + 1) % due.size());
            chosen = date.code();
            select.accept(date);
        }
        show();
    }

    @Override
    void focusChosen() {
        Focus.on(here());
    }
}
