package kz.esep.desktop.observer;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Chips;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.SearchField;
import kz.esep.desktop.form.Sifted;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Speech;

/** A register as a list, and beside it what is known of the chosen line, or the form of an act. */
final class RegisterView<L extends Sifted.Line, F extends Enum<F> & Predicate<L>> extends VBox {
    private final Sifted<L, F> lines;
    private final Speech.Voice voice;
    private final TableView<L> table;
    private final Chips<F> chips;
    private final SearchField search;
    private final RegisterPane<L> pane;
    private final FlowPane general;
    private final String key;

    /**
     * The view of a register.
     *
     * @param key of its texts and ids, such as {@code persons}
     */
    RegisterView(
            String key,
            Speech.Voice voice,
            Sifted<L, F> lines,
            List<F> filters,
            Register<L> register,
            RegisterPane<L> pane) {
        super(8);
        this.key = key;
        this.lines = lines;
        this.voice = voice;
        this.pane = pane;
        getStyleClass().add("registers");
        getStylesheets().add(String.valueOf(RegisterView.class.getResource("observer.css")));
        table = table(register);
        search = new SearchField(key + "-search", voice.say(key + ".search"), lines.search(), lines::search, table);
        search.getStyleClass().add("register-search");
        chips = new Chips<>(filters, one -> voice.say(key + ".Filter." + one), lines::filter);
        FlowPane row = new FlowPane(8, 4);
        row.getChildren().addAll(chips.buttons());
        HBox top = new HBox(8, row, search);
        HBox.setHgrow(row, Priority.ALWAYS);
        row.prefWrapLengthProperty()
                .bind(top.widthProperty().subtract(search.widthProperty()).subtract(8));
        general = pane.general();
        VBox list = new VBox(8, table, general, Labels.quiet(voice.say(key + ".keys")));
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox body = new HBox(16, list, pane);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(top, body);
        Widths.inLetters(this, search.fontProperty(), register::fit);
        pane.onLeave(() -> Focus.on(table));
        lines.onChange(this::draw);
        draw();
        Focus.on(table);
    }

    private TableView<L> table(Register<L> register) {
        TableView<L> made = Tables.table(voice.say(key), Labels.quiet(""));
        made.setId(key);
        made.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        made.setItems(lines.shown());
        register.addTo(made);
        made.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        made.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null) {
                lines.choose(is.id());
                pane.draw();
            }
        });
        return made;
    }

    private void draw() {
        chips.show(lines.filter(), lines::count);
        String empty = !lines.isKnown() ? "looking" : lines.isEmpty() ? key + ".none" : "nothing-found";
        table.setPlaceholder(Labels.quiet(voice.say(empty)));
        lines.chosen().ifPresent(line -> {
            int at = table.getItems().indexOf(line);
            if (table.getSelectionModel().getSelectedIndex() != at) {
                table.getSelectionModel().clearAndSelect(at);
                table.scrollTo(Math.max(0, at - 3));
            }
        });
        boolean some = !lines.isEmpty() && !general.getChildren().isEmpty();
        general.setVisible(some);
        general.setManaged(some);
        pane.draw();
    }

    private void tableKey(KeyEvent event) {
        if (Stream.of(event.isShortcutDown(), event.isAltDown(), event.isShiftDown())
                .anyMatch(held -> held)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            pane.focus();
            event.consume();
        } else if (event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE) {
            search();
            event.consume();
        } else {
            chips.key(event);
        }
    }

    void search() {
        search.begin();
    }
}
