package kz.esep.desktop.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Precinct;
import kz.esep.tally.Finding;
import kz.esep.tally.Grade;
import kz.esep.tally.Sheet;
import kz.esep.tally.Texts;
import kz.esep.text.Message;

/** The form of one reading, laid out like the paper, and beside it what to look at. */
final class SheetView extends VBox {
    private final Speech speech;
    private final Speech.Voice voice;
    private final SheetModel model;
    private final Acts acts;
    private final VBox form = new VBox();
    private final Lines scroll = new Lines(form);
    private final Map<String, LineRow> rows = new HashMap<>();
    private final TextField jump = new TextField();
    private final FindingsPane findings;
    private boolean filling;
    private boolean settled;

    /** What the typist can ask for here. */
    interface Acts {
        /** The state of now is to be kept. */
        void keep();

        /**
         * The checks are to be looked at.
         *
         * @param whole false where findings may only go
         */
        void prove(boolean whole);

        void leave();

        void finish();
    }

    SheetView(Room room, EntryCases cases, SheetModel model, Acts acts) {
        super(12);
        this.speech = room.speech();
        this.voice = speech.voice("desktop.entry");
        this.model = model;
        this.acts = acts;
        findings = new FindingsPane(voice, this::focus);
        form.getStyleClass().add("form");
        BorderPane middle = new BorderPane(scroll);
        middle.setRight(findings);
        BorderPane.setAlignment(findings, Pos.TOP_LEFT);
        findings.prefWidthProperty().bind(middle.widthProperty().multiply(0.32));
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head(cases), middle, foot());
        getStyleClass().addAll("place", "entry", "sheet");
        getStylesheets().add("/kz/esep/desktop/entry/entry.css");
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        layOut();
        showFindings();
        Platform.runLater(this::focus);
    }

    private Node head(EntryCases cases) {
        Precinct precinct = cases.precinct(model.key());
        Label title = Labels.heading(precinct.id() + "  " + speech.say(precinct.place()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label beneath = Labels.quiet(precinct.settlement() + " · "
                + speech.say(cases.contest(model.key()).name()));
        VBox names = new VBox(2, title, beneath);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        Label reading = Labels.text(voice.say("reading." + model.number()));
        reading.getStyleClass().addAll("reading", "reading-" + model.number());
        reading.setId("reading");
        jump.setId("jump");
        jump.getStyleClass().add("jump-field");
        jump.setFocusTraversable(false);
        jump.setAccessibleText(voice.say("jump"));
        jump.setOnAction(event -> jump());
        Label label = Labels.styled(voice.say("jump.label"), "field-label");
        label.setLabelFor(jump);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox to = new HBox(8, label, jump);
        to.setAlignment(Pos.CENTER_RIGHT);
        VBox right = new VBox(4, reading, to);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(16, names, right);
    }

    private Node foot() {
        Label keys = Labels.quiet(voice.say("keys"));
        keys.setMinWidth(0);
        HBox.setHgrow(keys, Priority.ALWAYS);
        keys.setMaxWidth(Double.MAX_VALUE);
        Button finish = Buttons.primary(voice.say("finish.button", model.key().precinct()), acts::finish);
        finish.setId("finish");
        HBox foot = new HBox(16, keys, finish);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /** Lays the lines out as they are now; what stands there already stays. */
    private void layOut() {
        List<Node> children = new ArrayList<>();
        Paper.Section section = null;
        for (Paper.PaperLine line : model.lines()) {
            if (line.section() != section) {
                section = line.section();
                Label heading = Labels.styled(voice.say("section." + section), "section-title");
                children.add(heading);
            }
            children.add(rows.computeIfAbsent(line.code(), code -> row(line)));
        }
        form.getChildren().setAll(children);
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
                enter(row);
            }
        });
        return row;
    }

    /** The typist has come to a line: the one before is kept, and a section that was left is looked at. */
    private void enter(LineRow row) {
        String before = model.line();
        reveal(row);
        if (before.equals(row.code())) {
            return;
        }
        boolean sectionLeft = model.move(row.code());
        acts.keep();
        if (before.equals(Sheet.TIME)) {
            showFindings();
        }
        if (sectionLeft) {
            acts.prove(true);
        } else if (model.isFound(before)) {
            acts.prove(false);
        }
    }

    /** Goes to the line where the typist is. Whatever had the focus before was the toolkit's choice. */
    void focus() {
        settled = true;
        LineRow row = rows.get(model.line());
        if (row != null) {
            row.field().requestFocus();
            reveal(row);
        }
    }

    private void go(String code) {
        settled = false;
        layOut();
        settled = true;
        LineRow row = rows.get(code);
        if (row != null) {
            row.field().requestFocus();
        }
    }

    /** The current cell is read as it is, before the reading is handed in. */
    void commit() {
        LineRow row = rows.get(Sheet.TIME);
        if (row != null && row.field() instanceof TimeField time) {
            time.complete();
        }
        acts.keep();
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        Node focus = getScene().getFocusOwner();
        if (plain
                && event.getCode() == KeyCode.ESCAPE
                && !findings.getChildren().isEmpty()
                && !isIn(findings, focus)) {
            if (jump.equals(focus)) {
                focus();
            } else {
                acts.leave();
            }
            event.consume();
        } else if (plain && event.getCode() == KeyCode.UP && isFirst(focus)) {
            event.consume();
        }
    }

    private boolean isFirst(Node focus) {
        LineRow first = rows.get(model.lines().getFirst().code());
        return first != null && first.field().equals(focus);
    }

    private static boolean isIn(Node parent, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    /** The number pad's signs: to a line by its number, to the findings, one line more, one line less. */
    private void typed(KeyEvent event) {
        if (jump.equals(event.getTarget())) {
            if (event.getCharacter().equals("/")) {
                event.consume();
            }
            return;
        }
        switch (event.getCharacter()) {
            case "/" -> {
                jump.clear();
                jump.requestFocus();
            }
            case "*" -> findings.focusFirst();
            case "+" -> model.addNext().ifPresent(this::go);
            case "-" -> takeAway();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void takeAway() {
        if (model.takeAway()) {
            rows.keySet()
                    .removeIf(code ->
                            model.lines().stream().noneMatch(line -> line.code().equals(code)));
            go(model.line());
        } else {
            fill();
        }
        acts.keep();
    }

    private void fill() {
        filling = true;
        rows.values().forEach(row -> {
            if (!row.text().equals(model.text(row.code()))) {
                row.show(model.text(row.code()));
            }
        });
        filling = false;
    }

    private void jump() {
        Optional<String> found = model.jump(jump.getText());
        jump.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("invalid"), found.isEmpty());
        if (found.isPresent()) {
            jump.clear();
            go(found.get());
        } else {
            jump.selectAll();
        }
    }

    /** Shows what the checks said: beside, and under the first line that each of them names. */
    void showFindings() {
        showFindings("");
    }

    private void showFindings(String first) {
        double before = offset();
        Map<String, StringBuilder> notes = new HashMap<>();
        Map<String, Mark> marks = new HashMap<>();
        List<FindingsPane.Item> items = new ArrayList<>();
        for (Finding finding : model.findings()) {
            Mark mark = finding.grade() == Grade.ERROR ? Mark.BAD : Mark.WARNING;
            String text = speech.say(Texts.clerk(finding, model.paper().form()));
            List<String> lines =
                    finding.lines().stream().filter(rows::containsKey).toList();
            lines.forEach(code -> marks.merge(code, mark, (one, other) -> one == Mark.BAD ? one : other));
            lines.stream()
                    .findFirst()
                    .ifPresent(code -> notes.computeIfAbsent(code, none -> new StringBuilder())
                            .append(notes.get(code).isEmpty() ? "" : "\n")
                            .append(text));
            String word =
                    speech.say(Message.of("tally", "Grade." + finding.grade())) + ": " + speech.say(titleOf(finding));
            items.add(new FindingsPane.Item(
                    mark, word, text, () -> lines.stream().findFirst().ifPresent(this::go)));
        }
        if (model.timeIsUnreadable()) {
            notes.put(Sheet.TIME, new StringBuilder(voice.say("time.unreadable")));
            marks.put(Sheet.TIME, Mark.BAD);
        }
        rows.forEach((code, row) -> {
            row.mark(marks.get(code));
            StringBuilder note = notes.get(code);
            row.note(note == null ? "" : note.toString(), marks.get(code));
        });
        findings.show(first, items);
        hold(before);
    }

    private static Message titleOf(Finding finding) {
        return kz.esep.tally.Check.find(finding.check()).orElseThrow().title();
    }

    /** Says what has to be seen before the reading is handed in, and goes there. */
    void showStop(SheetModel.Stop stop) {
        switch (stop) {
            case SheetModel.Stop.Empty none -> showFindings(voice.say("stop.empty"));
            case SheetModel.Stop.NoTime none -> {
                showFindings(voice.say("stop.time"));
                go(Sheet.TIME);
            }
            case SheetModel.Stop.Look none -> showFindings(voice.say("stop.look"));
            case SheetModel.Stop.Missing missing -> {
                showFindings(voice.say("stop.missing", names(missing.codes())));
                missing.codes().stream().filter(rows::containsKey).findFirst().ifPresent(this::go);
            }
        }
    }

    private String names(List<String> codes) {
        return String.join(
                "; ",
                codes.stream()
                        .map(code -> speech.say(Texts.lineName(model.paper().form(), code)))
                        .toList());
    }

    /** Where the current line stands on the screen, in pixels from the top of the form's window. */
    private double offset() {
        LineRow row = rows.get(model.line());
        return row == null || scroll.getHeight() <= 0
                ? -1
                : row.getBoundsInParent().getMinY() - top();
    }

    private double top() {
        return scroll.getVvalue()
                * Math.max(0, form.getHeight() - scroll.getViewportBounds().getHeight());
    }

    /** Keeps the current line where the eye left it, although notes have come or gone above it. */
    private void hold(double before) {
        if (before >= 0) {
            scroll.layout();
            LineRow row = rows.get(model.line());
            if (row != null) {
                scrollTo(row.getBoundsInParent().getMinY() - before);
            }
        }
    }

    /** Scrolls so far that the line and the ones around it are seen. */
    private void reveal(LineRow row) {
        Bounds bounds = row.getBoundsInParent();
        double view = scroll.getViewportBounds().getHeight();
        double margin = row.getHeight() * 2;
        if (view <= 0) {
            return;
        }
        if (bounds.getMinY() - margin < top()) {
            scrollTo(bounds.getMinY() - margin);
        } else if (bounds.getMaxY() + margin > top() + view) {
            scrollTo(bounds.getMaxY() + margin - view);
        }
    }

    private void scrollTo(double y) {
        double room = form.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(y / room, 0, 1));
    }
}
