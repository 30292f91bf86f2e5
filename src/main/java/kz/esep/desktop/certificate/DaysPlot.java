package kz.esep.desktop.certificate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.SortedMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.Tips;

/** How many certificates were issued on each day, as a small row of bars. */
final class DaysPlot extends HBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d");
    private static final double HEIGHT = 36;
    private static final double WIDTH = 14;

    DaysPlot() {
        super(3);
        setId("days");
        setAlignment(Pos.BOTTOM_LEFT);
        getStyleClass().add("days-plot");
    }

    /** Shows these days. */
    void show(String name, SortedMap<LocalDate, Long> days) {
        long most = days.values().stream().mapToLong(Long::longValue).max().orElse(0);
        getChildren().clear();
        StringBuilder spoken = new StringBuilder(name);
        days.forEach((day, count) -> {
            String words = Days.said(day) + ": " + Numerals.grouped(count);
            Region bar = new Region();
            bar.getStyleClass().addAll("bar-part", count == 0 ? "day-none" : "mark-busy");
            double height = most == 0 ? 1 : Math.max(1, HEIGHT * count / most);
            bar.setMinSize(WIDTH, height);
            bar.setPrefSize(WIDTH, height);
            bar.setMaxHeight(height);
            Label under = Labels.styled(DAY.format(day), "day-number");
            under.setMinWidth(USE_PREF_SIZE);
            VBox column = new VBox(2, bar, under);
            column.setAlignment(Pos.BOTTOM_CENTER);
            Tooltip.install(column, Tips.tip(words));
            getChildren().add(column);
            spoken.append("; ").append(words);
        });
        setAccessibleText(spoken.toString());
    }
}
