package kz.esep.desktop.member.timesheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import kz.esep.commission.Member;
import kz.esep.commission.Particulars;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.DateTexts;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Time;
import kz.esep.timesheet.Warning;
import kz.esep.timesheet.WorkedDay;
import org.jspecify.annotations.Nullable;

/** Members as rows and days as columns, with the sums of both. */
final class HourGrid extends ScrolledPage {
    /** Of a day as {@code 21.03.2027}: the year stands above. */
    private static final int DAY_AND_MONTH = 5;

    private final Speech.Voice voice;
    private final TimesheetModel model;
    private final GridPane grid = new GridPane();
    private final List<List<@Nullable HourCell>> rows = new ArrayList<>();
    private final Map<String, Label> memberSums = new LinkedHashMap<>();
    private final List<Label> daySums = new ArrayList<>();
    private final Label sum = figures("", "sum");
    private List<Object> drawn = List.of();
    private WorkedDay.@Nullable Key last;

    HourGrid(Speech.Voice voice, TimesheetModel model) {
        this.voice = voice;
        this.model = model;
        getStyleClass().add("hours");
        grid.setHgap(4);
        grid.setVgap(4);
        setContent(grid);
    }

    /** Shows the chosen commission: new rows where others are needed, and what stands in each cell. */
    void draw() {
        List<Object> wanted = List.of(
                model.sheet().body(),
                model.days(),
                model.members(),
                model.sheet().calendar(),
                voice.speech().language());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            boolean used = Focus.isIn(grid);
            build();
            if (used) {
                focusAgain();
            }
        }
        show();
    }

    private void build() {
        rows.clear();
        memberSums.clear();
        daySums.clear();
        grid.getChildren().clear();
        columns();
        head();
        model.members().forEach(this::row);
        int last = model.members().size() + 1;
        grid.add(Labels.styled(voice.say("together"), "together"), 0, last);
        for (int i = 0; i < model.days().size(); i++) {
            Label label = figures("", "sum");
            daySums.add(label);
            grid.add(label, i + 1, last);
        }
        grid.add(sum, model.days().size() + 1, last);
    }

    private void columns() {
        grid.getColumnConstraints().clear();
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.SOMETIMES);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i <= model.days().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
    }

    private void head() {
        Label members = Labels.text(voice.say("column.member"));
        members.getStyleClass().addAll("head", "members");
        grid.add(members, 0, 0);
        for (int i = 0; i < model.days().size(); i++) {
            LocalDate day = model.days().get(i);
            Kind kind = model.sheet().calendar().on(day);
            Label label = figures(head(day), "head");
            if (kind != Kind.ORDINARY) {
                label.getStyleClass().add("off");
            }
            grid.add(label, i + 1, 0);
        }
        grid.add(figures(voice.say("column.sum"), "head"), model.days().size() + 1, 0);
    }

    /** What is never cut off: names make room for it. */
    private static Label figures(String text, String style) {
        Label label = Labels.styled(text, style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Weekday and date, and a holiday by its letter. */
    private String head(LocalDate day) {
        String weekday = voice.speech().say(DateTexts.weekday(day.getDayOfWeek()));
        String holiday = model.sheet().calendar().on(day) == Kind.HOLIDAY
                ? " (" + model.letters().apply(Kind.HOLIDAY) + ")"
                : "";
        return weekday + holiday + "\n" + Days.said(day).substring(0, DAY_AND_MONTH);
    }

    private void row(Member member) {
        int at = rows.size();
        String name = name(member);
        Label label = Labels.text(name);
        label.getStyleClass().add("member");
        grid.add(label, 0, at + 1);
        List<@Nullable HourCell> row = new ArrayList<>();
        for (int i = 0; i < model.days().size(); i++) {
            LocalDate day = model.days().get(i);
            if (member.postOn(day).isEmpty()) {
                row.add(null);
                grid.add(Labels.styled("\u2013", "quiet"), i + 1, at + 1);
            } else {
                int column = i;
                HourCell cell = new HourCell(
                        new WorkedDay.Key(member.id(), day),
                        model,
                        name + ", " + Days.said(day),
                        (down, right) -> move(at, column, down, right));
                cell.setId("hours-" + at + "-" + i);
                cell.focusedProperty().addListener(seen -> last = cell.isFocused() ? cell.key() : last);
                row.add(cell);
                grid.add(cell, i + 1, at + 1);
            }
        }
        rows.add(row);
        Label own = figures("", "sum");
        memberSums.put(member.id(), own);
        grid.add(own, model.days().size() + 1, at + 1);
    }

    /** What somebody is called: the id alone where the names are sealed. */
    private String name(Member member) {
        Particulars known = member.particulars();
        return known == null ? member.id() : known.name();
    }

    /** To the next cell that way; days outside a membership have none. */
    private void move(int row, int column, int down, int right) {
        int toRow = row + down;
        int toColumn = column + right;
        while (toRow >= 0
                && toRow < rows.size()
                && toColumn >= 0
                && toColumn < model.days().size()) {
            HourCell cell = rows.get(toRow).get(toColumn);
            if (cell != null) {
                cell.requestFocus();
                return;
            }
            toRow += down;
            toColumn += right;
        }
    }

    private void show() {
        Reckoned reckoned = model.reckoned();
        Map<WorkedDay.Key, List<String>> warned = reckoned.warnings().stream()
                .collect(Collectors.groupingBy(
                        one -> new WorkedDay.Key(one.member(), one.day()),
                        Collectors.mapping(this::said, Collectors.toList())));
        for (List<@Nullable HourCell> row : rows) {
            for (HourCell cell : row) {
                if (cell != null) {
                    var fault = reckoned.faults().get(cell.key());
                    List<String> warnings = warned.getOrDefault(cell.key(), List.of());
                    String said = fault == null
                            ? String.join(" ", warnings)
                            : voice.speech().say(fault);
                    cell.show(fault != null, !warnings.isEmpty(), said);
                }
            }
        }
        List<Member> members = model.members();
        members.forEach(member -> Optional.ofNullable(memberSums.get(member.id()))
                .ifPresent(label -> label.setText(Time.said(reckoned.minutes(List.of(member), model.days())))));
        for (int i = 0; i < daySums.size(); i++) {
            daySums.get(i)
                    .setText(Time.said(
                            reckoned.minutes(members, List.of(model.days().get(i)))));
        }
        sum.setText(Time.said(reckoned.minutes(members, model.days())));
    }

    private String said(Warning warning) {
        return voice.speech().say(warning.what());
    }

    /** What is typed in the cell with the focus counts too. */
    void take() {
        cells().forEach(HourCell::take);
    }

    private List<HourCell> cells() {
        List<HourCell> cells = new ArrayList<>();
        for (List<@Nullable HourCell> row : rows) {
            for (HourCell cell : row) {
                if (cell != null) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** The cell with the focus. */
    Optional<HourCell> focused() {
        return cells().stream().filter(HourCell::isFocused).findFirst();
    }

    /** The focus goes to the cell that had it last, otherwise to the first one. */
    void focusAgain() {
        List<HourCell> cells = cells();
        cells.stream()
                .filter(cell -> cell.key().equals(last))
                .findFirst()
                .or(() -> cells.stream().findFirst())
                .ifPresent(Focus::on);
    }

    /** The focus goes to that cell, if it is shown. */
    void focus(WorkedDay.Key key) {
        cells().stream().filter(cell -> cell.key().equals(key)).findFirst().ifPresent(Focus::on);
    }
}
