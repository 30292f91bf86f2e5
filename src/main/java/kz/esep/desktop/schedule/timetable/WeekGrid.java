package kz.esep.desktop.schedule.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.form.Tips;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.DateTexts;
import kz.esep.schedule.Timetable;
import kz.esep.schedule.WorkingDay;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** A week and the single days before the vote as rows, the tasks as columns, and beside each day what stands against it. */
final class WeekGrid extends ScrolledPage {
    /** The columns: everything, and then each task. */
    private static final List<Timetable.@Nullable Task> TASKS = tasks();

    /** Of a day as {@code 21.03.2027}: the year goes without saying. */
    private static final int DAY_AND_MONTH = 5;

    private final Speech.Voice voice;
    private final TimetableModel model;
    private final boolean editable;
    private final GridPane grid = new GridPane();
    private final List<List<CellField>> rows = new ArrayList<>();
    private final List<Label> notes = new ArrayList<>();
    private List<LocalDate> dates = List.of();

    WeekGrid(Speech.Voice voice, TimetableModel model, boolean editable) {
        this.voice = voice;
        this.model = model;
        this.editable = editable;
        getStyleClass().add("week");
        grid.setHgap(4);
        grid.setVgap(4);
        setContent(grid);
        ColumnConstraints day = new ColumnConstraints();
        day.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().add(day);
        for (int i = 0; i < TASKS.size(); i++) {
            grid.getColumnConstraints().add(new ColumnConstraints());
        }
        // Takes the room that is left.
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(rest);
    }

    private static List<Timetable.@Nullable Task> tasks() {
        List<Timetable.@Nullable Task> tasks = new ArrayList<>();
        tasks.add(null);
        tasks.addAll(List.of(Timetable.Task.values()));
        return tasks;
    }

    /** Makes the rows of the days that the calendar has, and shows the chosen precinct in them. */
    void draw() {
        List<LocalDate> wanted = model.days().stream().map(WorkingDay::date).toList();
        if (rows.isEmpty() || !wanted.equals(dates)) {
            dates = wanted;
            build();
        }
        show();
        note();
    }

    private void build() {
        rows.clear();
        notes.clear();
        grid.getChildren().clear();
        head();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            row(weekday(weekday), task -> new Spot(weekday, null, task));
        }
        Label days = Labels.heading(voice.say("dates"));
        grid.add(days, 0, line(rows.size()) - 1, TASKS.size() + 2, 1);
        for (LocalDate date : dates) {
            row(
                    weekday(date.getDayOfWeek()) + " " + Days.said(date).substring(0, DAY_AND_MONTH),
                    task -> new Spot(null, date, task));
        }
    }

    private String weekday(DayOfWeek day) {
        return voice.speech().say(DateTexts.weekday(day));
    }

    private void head() {
        for (int i = 0; i < TASKS.size(); i++) {
            Timetable.Task task = TASKS.get(i);
            Label label = Labels.styled(voice.say(task == null ? "task.all" : "task." + task), "task");
            label.setTooltip(Tips.tip(whole(task)));
            label.setMinWidth(USE_PREF_SIZE);
            grid.add(label, i + 1, 0);
        }
    }

    /** The task in the words of the law. */
    private String whole(Timetable.@Nullable Task task) {
        return say(Message.of("schedule", task == null ? "Task.all" : "Task." + task.name()));
    }

    /** Each day has a line for its cells and one for what stands against it; a heading stands above the single days. */
    private static int line(int row) {
        return 1 + 2 * row + (row < DayOfWeek.values().length ? 0 : 1);
    }

    private void row(String day, Function<Timetable.@Nullable Task, Spot> spots) {
        int at = rows.size();
        int line = line(at);
        Label name = Labels.styled(day, "day");
        GridPane.setValignment(name, VPos.CENTER);
        grid.add(name, 0, line);
        List<CellField> row = new ArrayList<>();
        for (int i = 0; i < TASKS.size(); i++) {
            int column = i;
            CellField field =
                    new CellField(spots.apply(TASKS.get(i)), model, (down, right) -> move(at + down, column + right));
            field.setId("cell-" + at + "-" + i);
            field.setAccessibleText(day + ", " + whole(TASKS.get(i)));
            field.setEditable(editable);
            row.add(field);
            grid.add(field, i + 1, line);
        }
        rows.add(row);
        Label note = Mark.WARNING.with("");
        note.setWrapText(true);
        note.managedProperty().bind(note.visibleProperty());
        note.setVisible(false);
        notes.add(note);
        grid.add(note, 0, line + 1, TASKS.size() + 2, 1);
    }

    private void move(int row, int column) {
        if (row >= 0 && row < rows.size() && column >= 0 && column < TASKS.size()) {
            rows.get(row).get(column).requestFocus();
        }
    }

    private void show() {
        Texts texts = model.texts();
        rows.forEach(row -> row.forEach(cell -> cell.show(texts)));
    }

    /** What the calendar says against each day. */
    private void note() {
        Map<LocalDate, WorkingDay> known =
                model.days().stream().collect(Collectors.toMap(WorkingDay::date, Function.identity()));
        for (int i = 0; i < dates.size(); i++) {
            WorkingDay day = known.get(dates.get(i));
            String said = day == null
                    ? ""
                    : day.clashes().stream()
                            .map(WorkingDay.Clash::said)
                            .map(this::say)
                            .distinct()
                            .collect(Collectors.joining("; "));
            Label note = notes.get(DayOfWeek.values().length + i);
            note.setText(said);
            note.setVisible(!said.isEmpty());
        }
    }

    private String say(Message message) {
        return voice.speech().say(message);
    }

    /** What is typed in the cell with the focus counts too. */
    void take() {
        rows.forEach(row -> row.forEach(CellField::take));
    }

    void focusFirst() {
        if (!rows.isEmpty()) {
            Focus.on(rows.getFirst().getFirst());
        }
    }
}
