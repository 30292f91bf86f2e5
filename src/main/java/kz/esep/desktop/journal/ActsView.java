package kz.esep.desktop.journal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** The acts, the newest first, with what narrows them down above. */
final class ActsView extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Below this width, in letters, the list says what was done, and who did it stands in the details. */
    private static final double NARROW = 36;

    private final Room room;
    private final JournalModel model;
    private final Speech.Voice voice;
    private final TextField search = new TextField();
    private final TextField precinct = new TextField();
    private final ComboBox<String> person = new ComboBox<>();
    private final ComboBox<String> type = new ComboBox<>();
    private final ComboBox<LocalDate> day = new ComboBox<>();
    private final Label count = Labels.styled("", "quiet");
    private final TableView<JournalRow> table;
    private int known = -1;

    ActsView(Room room, JournalModel model, DetailView detail) {
        super(8);
        this.room = room;
        this.model = model;
        this.voice = room.speech().voice("desktop.journal");
        table = Tables.table(voice.say("title"), Labels.empty(voice.say("none"), voice.say("none.do")));
        table.setId("acts");
        table.getStyleClass().add("acts");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().setAll(columns());
        table.setItems(model.rows());
        VBox.setVgrow(table, Priority.ALWAYS);
        setMinHeight(0);
        table.setMinHeight(0);
        table.getSelectionModel().selectedItemProperty().addListener((seen, was, row) -> {
            if (row != null) {
                model.detail(row.seq(), found -> show(found, detail));
            }
        });
        getChildren().addAll(filters(), table);
        model.watch(this::refresh);
        refresh();
        narrow();
    }

    /** Only what is still selected: an answer that comes late is not shown. */
    private void show(Detail found, DetailView detail) {
        JournalRow row = table.getSelectionModel().getSelectedItem();
        if (row != null && row.seq() == found.entry().seq()) {
            detail.show(found);
        }
    }

    private List<TableColumn<JournalRow, ?>> columns() {
        TableColumn<JournalRow, Long> number = Tables.count(voice.say("column.number"), JournalRow::seq);
        TableColumn<JournalRow, String> time =
                Tables.text(voice.say("column.time"), row -> room.speech().time(row.time()));
        TableColumn<JournalRow, String> who = Tables.text(voice.say("column.who"), JournalRow::name);
        TableColumn<JournalRow, String> what = Tables.text(voice.say("column.what"), JournalRow::sentence);
        List<TableColumn<JournalRow, ?>> columns =
                List.of(Widths.fixed(number, 5.5), Widths.fixed(time, 9.5), Widths.fixed(who, 10), what);
        columns.forEach(column -> column.setSortable(false));
        who.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> table.getWidth() > NARROW * count.getFont().getSize(),
                        table.widthProperty(),
                        count.fontProperty()));
        return columns;
    }

    private FlowPane filters() {
        search.setId("journal-search");
        precinct.setId("journal-precinct");
        precinct.setPrefColumnCount(6);
        search.setPrefColumnCount(11);
        person.setId("journal-person");
        type.setId("journal-type");
        day.setId("journal-day");
        choice(
                person,
                id -> id.isEmpty()
                        ? voice.say("filter.anybody")
                        : model.persons().getOrDefault(id, id));
        choice(
                type,
                name -> name.isEmpty()
                        ? voice.say("filter.anything")
                        : Sentences.typeName(name, room.speech().language()));
        choice(day, at -> at.equals(LocalDate.MIN) ? voice.say("filter.anyday") : DAY.format(at));
        search.textProperty().addListener(seen -> narrow());
        precinct.textProperty().addListener(seen -> narrow());
        List<Node> parts = List.of(
                Labels.over(voice.say("filter.search"), search),
                Labels.over(voice.say("filter.who"), person),
                Labels.over(voice.say("filter.what"), type),
                Labels.over(voice.say("filter.precinct"), precinct),
                Labels.over(voice.say("filter.day"), day),
                Buttons.plain(voice.say("filter.clear"), this::clear),
                count);
        FlowPane row = new FlowPane(12, 8);
        row.getChildren().setAll(parts);
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.setRowValignment(javafx.geometry.VPos.BOTTOM);
        return row;
    }

    private <T> void choice(ComboBox<T> box, Function<T, String> said) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : said.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.valueProperty().addListener(seen -> narrow());
        box.getStyleClass().add("filter");
    }

    private void clear() {
        search.clear();
        precinct.clear();
        person.getSelectionModel().selectFirst();
        type.getSelectionModel().selectFirst();
        day.getSelectionModel().selectFirst();
    }

    private void narrow() {
        String who = person.getValue();
        String what = type.getValue();
        LocalDate at = day.getValue();
        model.filter(new Filter(
                who == null ? "" : who,
                what == null ? "" : what,
                precinct.getText(),
                at == null || at.equals(LocalDate.MIN) ? null : at,
                search.getText()));
        tell();
    }

    /** More was read: what can be chosen from may have grown. */
    private void refresh() {
        int now = model.types().size() * 1000 + model.persons().size();
        if (now != known || day.getItems().isEmpty()) {
            known = now;
            List<String> people = new ArrayList<>(List.of(""));
            people.addAll(new TreeMap<>(model.persons()).keySet());
            offer(person, people);
            List<String> acts = new ArrayList<>(List.of(""));
            acts.addAll(model.types());
            offer(type, acts);
        }
        TreeSet<LocalDate> days = new TreeSet<>(model.days());
        List<LocalDate> at = new ArrayList<>(List.of(LocalDate.MIN));
        at.addAll(days.reversed());
        if (!day.getItems().equals(at)) {
            offer(day, at);
        }
        tell();
    }

    private static <T> void offer(ComboBox<T> box, List<T> values) {
        T chosen = box.getValue();
        box.setItems(FXCollections.observableArrayList(values));
        box.setValue(chosen == null || !values.contains(chosen) ? values.getFirst() : chosen);
    }

    private void tell() {
        String found = Numerals.grouped(model.rows().size());
        count.setText(
                model.read() < model.length()
                        ? voice.say(
                                "count.reading",
                                found,
                                Numerals.grouped(model.read()),
                                Numerals.grouped(model.length()))
                        : voice.say("count", found, Numerals.grouped(model.length())));
    }

    void focusTable() {
        Focus.on(table);
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    void focusSearch() {
        Focus.on(search);
        search.selectAll();
    }
}
