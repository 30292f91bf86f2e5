package kz.esep.desktop.observer;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.MarkCell;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Speech;
import kz.esep.observer.Submission;
import org.jspecify.annotations.Nullable;

/** The register of acts and complaints: from whom, when, and whether it is answered. */
final class SubmissionRegister implements Register<HandedIn> {
    /** In letters of the whole view. */
    private static final double ROOM_FOR_SENDERS = 78;

    private static final double ROOM_FOR_PRECINCTS = 64;

    private final ObserverModel model;
    private final Speech.Voice voice;
    private final TableColumn<HandedIn, String> precinct;
    private final TableColumn<HandedIn, String> sender;

    SubmissionRegister(ObserverModel model, Speech.Voice voice) {
        this.model = model;
        this.voice = voice;
        precinct = Widths.fixed(
                Tables.text(
                        voice.say("column.precinct"), row -> row.submission().precinct()),
                6);
        sender = Widths.atLeast(
                Tables.text(voice.say("column.from"), row -> row.by().sender().name()), 8);
    }

    @Override
    public void addTo(TableView<HandedIn> table) {
        table.getColumns()
                .add(Widths.fixed(
                        Tables.count(
                                voice.say("column.number"),
                                row -> row.submission().number()),
                        4));
        table.getColumns().add(precinct);
        table.getColumns()
                .add(Widths.atLeast(
                        Tables.text(
                                voice.say("column.kind"),
                                row -> voice.speech()
                                        .say(row.submission().kind().said())),
                        7));
        table.getColumns().add(sender);
        table.getColumns().add(state());
    }

    @Override
    public void fit(double letters) {
        sender.setVisible(letters >= ROOM_FOR_SENDERS);
        precinct.setVisible(letters >= ROOM_FOR_PRECINCTS && !model.isAlone());
    }

    private TableColumn<HandedIn, HandedIn> state() {
        TableColumn<HandedIn, HandedIn> column = new TableColumn<>(voice.say("column.answer"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new MarkCell<>() {
            @Override
            protected void updateItem(@Nullable HandedIn row, boolean empty) {
                super.updateItem(row, empty);
                if (empty || row == null) {
                    clear();
                } else {
                    show(row.state().mark(), said(row));
                }
            }
        });
        Tables.says(column, this::said);
        return Widths.fixed(column, 13);
    }

    private String said(HandedIn row) {
        Submission.Deadline due = row.submission().due();
        return row.state() == HandedIn.State.DUE && due != null
                ? due.atOnce() ? voice.say("due.at-once") : voice.say("due.by", Days.said(due.day()))
                : voice.say("State." + row.state());
    }

    @Override
    public List<Node> facts(HandedIn row) {
        Submission one = row.submission();
        List<Node> lines = new ArrayList<>();
        Label title = Labels.heading(
                voice.say("submission", row.id(), voice.speech().say(one.kind().said())));
        title.setId("submission-title");
        title.setWrapText(true);
        lines.add(title);
        lines.add(Labels.text(voice.say(
                "about.person",
                row.by().id(),
                PersonRegister.name(voice, row.by()),
                row.by().sender().name())));
        lines.add(Labels.quiet(voice.say("fact.received", model.time(one.received(), one.precinct()))));
        if (!model.isAlone()) {
            lines.add(Labels.quiet(voice.say("fact.precinct", one.precinct(), model.place(one.precinct()))));
        }
        lines.add(Labels.text(text(one.about())));
        answer(row, lines);
        return lines;
    }

    private String text(@Nullable String sealed) {
        return sealed == null ? voice.say("sealed.text") : sealed;
    }

    private void answer(HandedIn row, List<Node> lines) {
        Submission one = row.submission();
        Submission.Answer answer = one.answer();
        Submission.Deadline due = one.due();
        if (due == null) {
            lines.add(Labels.quiet(voice.say("fact.attached")));
            return;
        }
        String day = Days.said(due.day());
        Mark mark = row.state().mark();
        Label said = mark.with(
                answer == null
                        ? voice.say(row.late() ? "fact.overdue" : due.atOnce() ? "fact.due-at-once" : "fact.due", day)
                        : voice.say("fact.answered", model.time(answer.given(), one.precinct()), day));
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        lines.add(said);
        if (answer != null) {
            lines.add(Labels.text(text(answer.what())));
        }
    }

    @Override
    public List<Act> acts(HandedIn row) {
        return row.state().waits() ? List.of(Act.ANSWER) : List.of();
    }

    @Override
    public List<Act> general() {
        return List.of();
    }

    @Override
    public String about(HandedIn row) {
        return voice.say(
                        "submission",
                        row.id(),
                        voice.speech().say(row.submission().kind().said()))
                + ". " + text(row.submission().about());
    }
}
