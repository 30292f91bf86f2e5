package kz.esep.desktop.form;

import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A bar whose parts stand for counts, each with its words. */
public final class Bars {
    private Bars() {}

    /**
     * One part.
     *
     * @param style class of its colour
     * @param words what it stands for, with the count
     */
    public record Part(long count, String style, String words) {}

    /** A stacked bar as wide as there is room; parts without a count are left out. */
    public static HBox stacked(List<Part> parts) {
        long all = parts.stream().mapToLong(Part::count).sum();
        HBox bar = new HBox(1);
        bar.getStyleClass().add("stacked-bar");
        StringBuilder spoken = new StringBuilder();
        for (Part part : parts) {
            if (part.count() > 0) {
                Region piece = new Region();
                piece.getStyleClass().addAll("bar-part", part.style());
                piece.setMinWidth(3);
                piece.prefWidthProperty().bind(bar.widthProperty().multiply((double) part.count() / all));
                HBox.setHgrow(piece, Priority.SOMETIMES);
                Tooltip.install(piece, Tips.tip(part.words()));
                bar.getChildren().add(piece);
                spoken.append(spoken.isEmpty() ? "" : ", ").append(part.words());
            }
        }
        bar.setAccessibleText(spoken.toString());
        bar.setFocusTraversable(false);
        return bar;
    }
}
