package kz.esep.desktop.member.timesheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kz.esep.commission.Member;
import kz.esep.commission.Particulars;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.LinedCell;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.timesheet.Warning;
import kz.esep.timesheet.WorkedDay;
import org.jspecify.annotations.Nullable;

/** What is wrong with typed cells and what there is to look at in the shown days; Enter goes to the cell. */
final class NoteList extends ListView<Note> {
    private final Speech.Voice voice;
    private final TimesheetModel model;

    NoteList(Speech.Voice voice, TimesheetModel model, Consumer<WorkedDay.Key> go) {
        this.voice = voice;
        this.model = model;
        setId("notes");
        setAccessibleText(voice.say("notes"));
        setCellFactory(made -> new NoteCell());
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Note chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                go.accept(chosen.key());
                event.consume();
            }
        });
    }

    void draw() {
        List<Note> notes = notes();
        if (!getItems().equals(notes)) {
            getItems().setAll(notes);
        }
        setVisible(!notes.isEmpty());
    }

    private List<Note> notes() {
        Reckoned reckoned = model.reckoned();
        List<Note> notes = new ArrayList<>();
        reckoned.faults()
                .forEach((key, what) ->
                        notes.add(note(Mark.BAD, key, voice.speech().say(what))));
        for (Warning one : reckoned.warnings()) {
            WorkedDay.Key key = new WorkedDay.Key(one.member(), one.day());
            if (model.days().contains(one.day()) && !reckoned.faults().containsKey(key)) {
                notes.add(note(Mark.WARNING, key, voice.speech().say(one.what())));
            }
        }
        return notes;
    }

    private Note note(Mark mark, WorkedDay.Key key, String what) {
        String name = model.chosen().stream()
                .flatMap(row -> row.members().stream())
                .filter(member -> member.id().equals(key.member()))
                .map(Member::particulars)
                .filter(known -> known != null)
                .map(Particulars::name)
                .findFirst()
                .orElse(key.member());
        return new Note(mark, key, voice.say("note", name, Days.said(key.day()), what));
    }

    private static final class NoteCell extends LinedCell<Note> {
        @Override
        protected void updateItem(@Nullable Note note, boolean empty) {
            super.updateItem(note, empty);
            if (empty || note == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label label = note.mark().with(note.text());
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            setGraphic(label);
            setAccessibleText(note.text());
        }
    }
}
