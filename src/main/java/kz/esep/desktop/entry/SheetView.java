package kz.esep.desktop.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.tally.Check;
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
    private final SheetHead head;
    private final SheetLines lines;
    private final FindingsPane findings;

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
        findings = new FindingsPane(voice, this::go, this::focus);
        lines = new SheetLines(speech, model, this::enter);
        head = new SheetHead(speech, cases, model, lines::go);
        BorderPane middle = new BorderPane(lines);
        middle.setRight(findings);
        BorderPane.setAlignment(findings, Pos.TOP_LEFT);
        findings.prefWidthProperty().bind(middle.widthProperty().multiply(0.32));
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, middle, foot());
        getStyleClass().addAll("place", "entry", "sheet");
        getStylesheets().add("/kz/esep/desktop/entry/entry.css");
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        showFindings();
        Platform.runLater(this::focus);
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

    /** The typist has come to a line: the one before is kept, and a section that was left is looked at. */
    private void enter(LineRow row) {
        String before = model.line();
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

    /** Goes to the line where the typist is. */
    void focus() {
        lines.focus();
    }

    /** Goes to the line that a finding names. */
    private void go(String code) {
        if (lines.has(code)) {
            lines.go(code);
        }
    }

    /** The current cell is read as it is, before the reading is handed in. */
    void commit() {
        lines.completeTime();
        acts.keep();
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        Node focus = getScene().getFocusOwner();
        if (plain && event.getCode() == KeyCode.ESCAPE && !Focus.isIn(findings)) {
            if (head.isJump(focus)) {
                focus();
            } else {
                acts.leave();
            }
            event.consume();
        } else if (plain && event.getCode() == KeyCode.UP && lines.isFirst(focus)) {
            event.consume();
        }
    }

    /** Goes to where a line is named by its number. */
    void goToLine() {
        head.askForLine();
    }

    /** The number pad's signs: to a line by its number, to the findings, one line more, one line less. */
    private void typed(KeyEvent event) {
        if (head.isJump(event.getTarget())) {
            if (event.getCharacter().equals("/")) {
                event.consume();
            }
            return;
        }
        switch (event.getCharacter()) {
            case "/" -> head.askForLine();
            case "*" -> findings.focusFirst();
            case "+" -> model.addNext().ifPresent(lines::go);
            case "-" -> takeAway();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void takeAway() {
        if (model.takeAway()) {
            lines.go(model.line());
        } else {
            lines.fill();
        }
        acts.keep();
    }

    /** Shows what the checks said: beside, and under the first line that each of them names. */
    void showFindings() {
        showFindings("");
    }

    private void showFindings(String first) {
        LineNotes notes = new LineNotes();
        List<FindingsPane.Item> items = new ArrayList<>();
        for (Finding finding : model.findings()) {
            Mark mark = finding.grade() == Grade.ERROR ? Mark.BAD : Mark.WARNING;
            String text = speech.say(Texts.clerk(finding, model.paper().form()));
            List<String> named = finding.lines().stream().filter(lines::has).toList();
            notes.add(named, mark, text);
            String line = named.isEmpty() ? "" : named.getFirst();
            items.add(new FindingsPane.Item(mark, wordOf(finding), text, line));
        }
        if (model.timeIsUnreadable()) {
            notes.put(Sheet.TIME, Mark.BAD, voice.say("time.unreadable"));
        }
        lines.show(notes);
        findings.show(first, items);
    }

    private String wordOf(Finding finding) {
        Check check = Check.find(finding.check()).orElseThrow();
        return speech.say(Message.of("tally", "Grade." + finding.grade())) + ": " + speech.say(check.title());
    }

    /** Says what has to be seen before the reading is handed in, and goes there. */
    void showStop(SheetModel.Stop stop) {
        switch (stop) {
            case SheetModel.Stop.Empty none -> showFindings(voice.say("stop.empty"));
            case SheetModel.Stop.NoTime none -> {
                showFindings(voice.say("stop.time"));
                lines.go(Sheet.TIME);
            }
            case SheetModel.Stop.Look none -> showFindings(voice.say("stop.look"));
            case SheetModel.Stop.Missing missing -> {
                showFindings(voice.say("stop.missing", names(missing.codes())));
                missing.codes().stream().filter(lines::has).findFirst().ifPresent(lines::go);
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
}
