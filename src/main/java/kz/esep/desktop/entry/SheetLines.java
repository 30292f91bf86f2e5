package kz.esep.desktop.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.tally.Sheet;

/** The form's lines as they lie on the paper, with the focus on the one where the typist is. */
final class SheetLines extends StackPane {
    private final Speech speech;
    private final SheetModel model;
    private final Consumer<LineRow> entered;
    private final VBox form = new VBox();
    private final Lines scroll = new Lines(form);
    private final Map<String, LineRow> rows = new HashMap<>();
    private boolean filling;
    private boolean settled;

    /**
     * The lines of a form.
     *
     * @param entered is told when the typist has come to a line
     */
    SheetLines(Speech speech, SheetModel model, Consumer<LineRow> entered) {
        this.speech = speech;
        this.model = model;
        this.entered = entered;
        form.getStyleClass().add("form");
        scroll.setId("sheet-lines");
        getChildren().add(scroll);
        layOut();
    }

    /** Lays the lines out as they are now; what stands there already stays. */
    private void layOut() {
        Set<String> codes = model.lines().stream().map(Paper.PaperLine::code).collect(Collectors.toSet());
        if (codes.equals(rows.keySet())) {
            return;
        }
        rows.keySet().retainAll(codes);
        List<Node> children = new ArrayList<>();
        String above = "";
        for (Paper.PaperLine line : model.lines()) {
            String heading = heading(line);
            if (!heading.isEmpty() && !heading.equals(above)) {
                children.add(Labels.styled(heading, "section-title"));
            }
            above = heading;
            children.add(rows.computeIfAbsent(line.code(), code -> row(line)));
        }
        form.getChildren().setAll(children);
    }

    /** What stands above a line: the paper's own headings where it has any, otherwise what its part is about. */
    private String heading(Paper.PaperLine line) {
        if (!model.paper().hasHeadings()) {
            return speech.voice("desktop.entry").say("section." + line.section());
        }
        return line.heading() == null ? "" : speech.say(line.heading());
    }

    private LineRow row(Paper.PaperLine line) {
        LineRow row = new LineRow(speech, line, model.paper().votingDay());
        row.show(model.text(line.code()));
        row.onType(text -> {
            if (!filling) {
                model.type(line.code(), text);
            }
        });
        row.field().focusedProperty().addListener((seen, was, is) -> {
            if (is && settled) {
                scroll.revealAround(row);
                entered.accept(row);
            }
        });
        return row;
    }

    /** Goes to the line where the typist is. Whatever had the focus before was the toolkit's choice. */
    void focus() {
        settled = true;
        LineRow row = rows.get(model.line());
        if (row != null) {
            row.field().requestFocus();
            scroll.revealAround(row);
        }
    }

    /** Goes to a line, which may have come just now. */
    void go(String code) {
        settled = false;
        layOut();
        settled = true;
        LineRow row = rows.get(code);
        if (row != null) {
            row.field().requestFocus();
        }
    }

    /** Shows the texts as they are now. */
    void fill() {
        filling = true;
        rows.values().forEach(row -> {
            if (!row.text().equals(model.text(row.code()))) {
                row.show(model.text(row.code()));
            }
        });
        filling = false;
    }

    /** A time is read as it is. */
    void completeTime() {
        LineRow row = rows.get(Sheet.TIME);
        if (row != null && row.field() instanceof TimeField time) {
            time.complete();
        }
    }

    boolean has(String code) {
        return rows.containsKey(code);
    }

    /** Whether that is the field of the first line. */
    boolean isFirst(Node focus) {
        LineRow first = rows.get(model.lines().getFirst().code());
        return first != null && first.field().equals(focus);
    }

    /** Says something at the lines; the one where the typist is stays where it stands on the screen. */
    void show(LineNotes notes) {
        LineRow current = rows.get(model.line());
        double before = current == null || scroll.getHeight() <= 0 ? -1 : scroll.offset(current);
        rows.values().forEach(notes::show);
        if (current != null && before >= 0) {
            scroll.hold(current, before);
        }
    }
}
