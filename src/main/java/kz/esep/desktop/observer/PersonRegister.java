package kz.esep.desktop.observer;

import java.time.LocalDate;
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
import kz.esep.observer.Moment;
import kz.esep.observer.Objection;
import kz.esep.observer.Observer;
import kz.esep.observer.Particulars;
import kz.esep.observer.Removal;
import kz.esep.observer.Visit;
import org.jspecify.annotations.Nullable;

/** The register of persons: who they are, whether they are there, and all that is known of one. */
final class PersonRegister implements Register<PersonRow> {
    /** In letters of the whole view. */
    private static final double ROOM_FOR_SENDERS = 82;

    private static final double ROOM_FOR_PRECINCTS = 64;

    private final ObserverModel model;
    private final Speech.Voice voice;
    private final TableColumn<PersonRow, String> precinct;
    private final TableColumn<PersonRow, String> sender;

    PersonRegister(ObserverModel model, Speech.Voice voice) {
        this.model = model;
        this.voice = voice;
        precinct = Widths.fixed(
                Tables.text(voice.say("column.precinct"), row -> row.observer().precinct()), 6);
        sender = Widths.atLeast(
                Tables.text(
                        voice.say("column.sender"),
                        row -> row.observer().sender().name()),
                8);
    }

    /** What somebody is called: the id alone where the names are sealed. */
    static String name(Speech.Voice voice, Observer one) {
        Particulars known = one.particulars();
        return known == null ? voice.say("sealed", one.id()) : known.name();
    }

    @Override
    public void addTo(TableView<PersonRow> table) {
        table.getColumns().add(Widths.fixed(Tables.text(voice.say("column.id"), PersonRow::id), 5));
        table.getColumns().add(precinct);
        table.getColumns()
                .add(Widths.atLeast(Tables.text(voice.say("column.name"), row -> name(voice, row.observer())), 8));
        table.getColumns().add(sender);
        table.getColumns().add(standing());
    }

    @Override
    public void fit(double letters) {
        sender.setVisible(letters >= ROOM_FOR_SENDERS);
        precinct.setVisible(letters >= ROOM_FOR_PRECINCTS && !model.isAlone());
    }

    private TableColumn<PersonRow, PersonRow> standing() {
        TableColumn<PersonRow, PersonRow> column = new TableColumn<>(voice.say("column.standing"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new MarkCell<>() {
            @Override
            protected void updateItem(@Nullable PersonRow row, boolean empty) {
                super.updateItem(row, empty);
                if (empty || row == null) {
                    clear();
                } else {
                    Standing standing = row.standing();
                    boolean objected =
                            standing == Standing.PRESENT && !row.objections().isEmpty();
                    show(objected ? Mark.WARNING : standing.mark(), said(row.observer(), standing));
                }
            }
        });
        Tables.says(column, row -> said(row.observer(), row.standing()));
        return Widths.fixed(column, 11);
    }

    private String said(Observer one, Standing standing) {
        Moment at = switch (standing) {
            case EXPECTED -> null;
            case PRESENT -> one.visits().getLast().came();
            case GONE -> one.visits().getLast().went();
            case REMOVED -> null;
        };
        return voice.say("Standing." + standing, at == null ? "" : model.minute(at, one.precinct()));
    }

    @Override
    public List<Node> facts(PersonRow row) {
        Observer one = row.observer();
        List<Node> lines = new ArrayList<>();
        Label name = Labels.heading(name(voice, one));
        name.setId("observer-name");
        name.setWrapText(true);
        lines.add(name);
        lines.add(Labels.text(
                voice.say("kind." + one.sender().kind()) + ": " + one.sender().name()));
        model.general(one.precinct()).forEach(against -> lines.add(warning(against)));
        row.objections().forEach(against -> lines.add(warning(against)));
        if (!model.isAlone()) {
            lines.add(Labels.quiet(voice.say("fact.precinct", one.precinct(), model.place(one.precinct()))));
        }
        papers(one, lines);
        visits(one, lines);
        row.submissions().forEach(handed -> lines.add(handed(handed)));
        row.copies()
                .forEach(copy -> lines.add(Labels.text(voice.say(
                        "fact.copy",
                        Long.toString(copy.number()),
                        voice.speech().say(copy.paper().name()),
                        Speech.time(copy.at(), copy.offset())))));
        return lines;
    }

    private Label warning(Objection against) {
        Label said = Mark.WARNING.with(voice.say(
                "against", voice.speech().say(against.what()), voice.speech().say(against.source())));
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        return said;
    }

    private void papers(Observer one, List<Node> lines) {
        Particulars known = one.particulars();
        LocalDate accredited = one.accredited();
        String shown = voice.speech().say(one.credential().said());
        if (known == null) {
            lines.add(Labels.quiet(voice.say("fact.document", shown, "")));
        } else {
            lines.add(Labels.quiet(voice.say("fact.identity", known.identity())));
            lines.add(Labels.quiet(voice.say("fact.document", shown, known.credential())));
        }
        if (accredited != null) {
            lines.add(Labels.quiet(
                    voice.say("fact.accredited", known == null ? "" : known.accreditation(), Days.said(accredited))));
        }
    }

    private void visits(Observer one, List<Node> lines) {
        if (!one.hasCome()) {
            lines.add(Labels.text(voice.say("fact.expected", model.time(one.registered(), one.precinct()))));
        }
        for (Visit visit : one.visits()) {
            Moment went = visit.went();
            String came = model.time(visit.came(), one.precinct());
            lines.add(Labels.text(
                    went == null
                            ? voice.say("fact.here", came)
                            : voice.say("fact.visit", came, model.time(went, one.precinct()))));
        }
        Removal removal = one.removal();
        if (removal != null) {
            String reason = removal.reason();
            Label said = Mark.BAD.with(voice.say(
                    "fact.removed",
                    removal.decision(),
                    Days.said(removal.date()),
                    reason == null ? voice.say("sealed.text") : reason));
            said.setWrapText(true);
            said.setMinHeight(Label.USE_PREF_SIZE);
            lines.add(said);
        }
    }

    private Label handed(HandedIn handed) {
        Label said = handed.state()
                .mark()
                .with(voice.say(
                        "fact.handed",
                        handed.id(),
                        voice.speech().say(handed.submission().kind().said()),
                        voice.say("State." + handed.state())));
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        return said;
    }

    @Override
    public List<Act> acts(PersonRow row) {
        return switch (row.standing()) {
            case EXPECTED, GONE -> List.of(Act.CAME, Act.HAND_IN, Act.CORRECT, Act.REMOVE);
            case PRESENT -> List.of(Act.WENT, Act.HAND_IN, Act.CORRECT, Act.REMOVE);
            case REMOVED -> List.of(Act.HAND_IN, Act.CORRECT);
        };
    }

    @Override
    public List<Act> general() {
        return List.of(Act.REGISTER, Act.IMPORT, Act.EXPORT);
    }

    @Override
    public String about(PersonRow row) {
        return voice.say(
                "about.person",
                row.id(),
                name(voice, row.observer()),
                row.observer().sender().name());
    }
}
