package kz.esep.desktop.paper;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.paper.Copy;
import kz.esep.paper.Paper;
import kz.esep.paper.Posting;
import kz.esep.paper.Print;
import org.jspecify.annotations.Nullable;

/** What left the office: what is posted, the log of certified copies, and what was printed. */
final class LogView extends ScrolledPage {
    private static final int ROWS = 6;
    private static final double NUMBER = 3.5;
    private static final double TIME = 9.5;
    private static final double STANDING = 14;
    private static final double WIDE = 8;
    private static final double NARROW = 6;
    private static final double LARGE = 280;

    private final Room room;
    private final Speech.Voice voice;
    private final PaperModel.Shown shown;
    private final TableView<Posting> postings;

    LogView(Room room, IssueModel issue, PaperModel.Shown shown) {
        this.room = room;
        this.shown = shown;
        voice = room.speech().voice("desktop.paper");
        postings = postings();
        TableView<Copy> copies = copies();
        VBox page = new VBox(
                8,
                Labels.heading(voice.say("log.postings")),
                postings,
                new TakingDown(room, issue, postings),
                Labels.heading(voice.say("log.copies")),
                copies,
                new AgainPane(room, issue, copies),
                Labels.heading(voice.say("log.prints")),
                prints());
        page.getStyleClass().add("papers-log");
        setContent(page);
    }

    void focusFirst() {
        Focus.on(postings);
    }

    private <T> TableView<T> table(String key, List<T> rows) {
        TableView<T> table = Tables.table(voice.say("log." + key), Labels.quiet(voice.say("log." + key + ".none")));
        table.setId("log-" + key);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getItems().setAll(rows);
        table.setPrefHeight(40.0 + 40.0 * Math.clamp(rows.size(), 2, ROWS));
        table.setMinHeight(USE_PREF_SIZE);
        return table;
    }

    private TableView<Posting> postings() {
        TableView<Posting> table = table("postings", shown.postings().reversed());
        table.getColumns()
                .addAll(List.of(
                        Widths.fixed(Tables.text(voice.say("number"), one -> Long.toString(one.number())), NUMBER),
                        document(Posting::paper),
                        time("posted.at", Posting::postedAt),
                        state(),
                        Widths.atLeast(Tables.text(voice.say("place"), Posting::place), NARROW)));
        table.getSelectionModel().selectFirst();
        return table;
    }

    private TableColumn<Posting, String> state() {
        TableColumn<Posting, String> column = Tables.text(voice.say("state"), this::state);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String said, boolean empty) {
                super.updateItem(said, empty);
                Posting posting = getTableRow() == null ? null : getTableRow().getItem();
                setGraphic(
                        empty || said == null || posting == null
                                ? null
                                : mark(posting).with(said));
            }
        });
        return Widths.fixed(column, STANDING);
    }

    private String state(Posting posting) {
        return switch (standing(posting)) {
            case UP -> voice.say("up", voice.speech().time(posting.until()));
            case OVER -> voice.say("over");
            case DOWN -> voice.say("came-down", time(posting.takenDownAt()));
            case DOWN_EARLY -> voice.say("came-down.early", time(posting.takenDownAt()));
        };
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : voice.speech().time(at);
    }

    private Posting.Standing standing(Posting posting) {
        return posting.standing(room.clock().instant());
    }

    private Mark mark(Posting posting) {
        return switch (standing(posting)) {
            case UP -> Mark.GOOD;
            case OVER -> Mark.WARNING;
            case DOWN -> Mark.NEUTRAL;
            case DOWN_EARLY -> Mark.BAD;
        };
    }

    private TableView<Copy> copies() {
        TableView<Copy> table = table("copies", shown.copies().reversed());
        table.getColumns()
                .addAll(List.of(
                        Widths.fixed(Tables.text(voice.say("number"), one -> Long.toString(one.number())), NUMBER),
                        document(Copy::paper),
                        Widths.atLeast(
                                Tables.text(
                                        voice.say("copy.to"),
                                        one -> voice.speech().say(one.holder().said())),
                                WIDE),
                        Widths.atLeast(Tables.text(voice.say("log.name"), this::name), WIDE),
                        time("when", one -> one.at()),
                        Widths.atLeast(Tables.text(voice.say("who"), one -> login(one.person())), NARROW)));
        table.getSelectionModel().selectFirst();
        return table;
    }

    private TableView<Print> prints() {
        TableView<Print> table = table("prints", shown.prints().reversed());
        table.getColumns()
                .addAll(List.of(
                        document(Print::paper),
                        Widths.atLeast(
                                Tables.text(voice.say("log.count"), one -> Integer.toString(one.copies())), WIDE),
                        Widths.atLeast(Tables.text(voice.say("printer"), this::printer), WIDE),
                        time("when", one -> one.at()),
                        Widths.atLeast(Tables.text(voice.say("who"), one -> login(one.person())), NARROW)));
        return table;
    }

    private String name(Copy copy) {
        String name = copy.name();
        return name == null ? voice.say("sealed") : name;
    }

    private String printer(Print print) {
        String printer = print.printer();
        return printer == null ? voice.say("as-pdf") : printer;
    }

    private <T> TableColumn<T, String> document(Function<T, Paper> paper) {
        TableColumn<T, String> column = Tables.text(
                voice.say("document"),
                one -> voice.speech().say(paper.apply(one).name()));
        column.setPrefWidth(LARGE);
        return Widths.atLeast(column, WIDE);
    }

    private <T> TableColumn<T, String> time(String key, Function<T, Instant> time) {
        return Widths.fixed(Tables.text(voice.say(key), one -> voice.speech().time(time.apply(one))), TIME);
    }

    private String login(String person) {
        return shown.logins().getOrDefault(person, person);
    }
}
