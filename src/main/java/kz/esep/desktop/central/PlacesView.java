package kz.esep.desktop.central;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.seats.Fraction;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** The places within a place: who is missing, how many came, and the way down. */
final class PlacesView extends VBox {
    /** Width from which there is room for every column, in letters of a heading. */
    private static final double WIDE = 48;
    /** The same for how many protocols are in. */
    private static final double ROOMY = 30;

    private final CentreModel model;
    private final Totals totals;
    private final Speech.Voice voice;
    private final Instant now;
    private final TableView<PlaceRow> table;
    private final Label title;
    private Spot.Kind kind;

    PlacesView(Room room, CentreModel model, Totals totals) {
        super(8);
        this.model = model;
        this.totals = totals;
        this.voice = room.speech().voice("desktop.central");
        this.now = room.clock().instant();
        title = Labels.heading(voice.say("turnout"));
        List<Spot.Kind> kinds = kinds();
        Spot.Kind shown = model.shown();
        kind = shown != null && kinds.contains(shown) ? shown : kinds.getFirst();
        table = Tables.table(voice.say("places"), Labels.quiet(voice.say("places.none")));
        table.setId("places");
        table.getStyleClass().add("places");
        table.setRowFactory(made -> row());
        table.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                down(table.getSelectionModel().getSelectedItem());
            }
        });
        fill();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(heading(kinds), table);
    }

    /** What can lie within the place; a country of one region begins with its commissions. */
    private List<Spot.Kind> kinds() {
        return switch (model.at().kind()) {
            case COUNTRY ->
                model.geography().regions().size() > 1
                        ? List.of(Spot.Kind.REGION, Spot.Kind.COMMISSION, Spot.Kind.PRECINCT)
                        : List.of(Spot.Kind.COMMISSION, Spot.Kind.PRECINCT);
            case REGION -> List.of(Spot.Kind.COMMISSION, Spot.Kind.PRECINCT);
            case COMMISSION, PRECINCT -> List.of(Spot.Kind.PRECINCT);
        };
    }

    private HBox heading(List<Spot.Kind> kinds) {
        var turnout = totals.turnout(model.at());
        Label all = Labels.text(voice.say(
                "turnout.all",
                VotesView.percent(voice, turnout.share()),
                Numerals.grouped(turnout.given()),
                Numerals.grouped(turnout.listed())));
        all.setId("turnout");
        all.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(12, title, all, gap);
        title.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        if (kinds.size() > 1) {
            SegmentedButton buttons = new SegmentedButton();
            for (Spot.Kind one : kinds) {
                ToggleButton button = new ToggleButton(voice.say("by." + one.name()));
                button.setId("by-" + one.name());
                button.setSelected(one == kind);
                button.setOnAction(event -> {
                    button.setSelected(true);
                    kind = one;
                    model.show(one);
                    fill();
                });
                buttons.getButtons().add(button);
            }
            buttons.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(buttons);
        }
        return row;
    }

    private void fill() {
        table.getColumns().setAll(columns());
        table.getItems().setAll(totals.rows(model.at(), kind, model.option()));
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private List<TableColumn<PlaceRow, ?>> columns() {
        List<TableColumn<PlaceRow, ?>> columns = new ArrayList<>();
        columns.add(Tables.text(voice.say("column.place." + kind.name()), this::name));
        columns.add(Widths.fixed(state(), 13.5));
        if (kind != Spot.Kind.PRECINCT) {
            TableColumn<PlaceRow, String> in = Tables.text(
                    voice.say("column.protocols"),
                    row -> Numerals.grouped(row.in()) + " / " + Numerals.grouped(row.expected()));
            in.getStyleClass().add("figures");
            columns.add(whereWide(in, 8, ROOMY));
        }
        if (model.option() == null) {
            columns.add(whereWide(
                    Tables.count(
                            voice.say("column.listed"),
                            row -> row.in() == 0 ? null : row.turnout().listed()),
                    7.5,
                    WIDE));
            columns.add(whereWide(
                    Tables.count(
                            voice.say("column.given"),
                            row -> row.in() == 0 ? null : row.turnout().given()),
                    7.5,
                    WIDE));
        } else {
            columns.add(Widths.fixed(
                    Tables.count(voice.say("column.votes"), row -> row.in() == 0 ? null : row.votes()), 6));
            columns.add(Widths.fixed(
                    share("column.share", row -> Totals.share(row.votes(), row.base()), optionStyle()), 9.5));
        }
        columns.add(Widths.fixed(share("column.turnout", row -> row.turnout().share(), "turnout-bar"), 9.5));
        return columns;
    }

    /** A column for which a narrow table has no room. */
    private <T> TableColumn<PlaceRow, T> whereWide(TableColumn<PlaceRow, T> column, double ems, double from) {
        column.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> table.getWidth() > from * title.getFont().getSize(),
                        table.widthProperty(),
                        title.fontProperty()));
        return Widths.fixed(column, ems);
    }

    private String name(PlaceRow row) {
        String name = voice.speech().say(row.name());
        return row.number().isEmpty() ? name : row.number() + "  " + name;
    }

    private String optionStyle() {
        List<String> ids =
                totals.contest().options().stream().map(one -> one.id()).toList();
        int at = ids.indexOf(model.option());
        return at < 0 ? "list-none" : "list-" + (at % 10 + 1);
    }

    private TableColumn<PlaceRow, String> state() {
        TableColumn<PlaceRow, String> column = Tables.text(voice.say("column.state"), this::said);
        column.setCellFactory(made -> new PlaceCells.State());
        return column;
    }

    /** The state in a word; of a missing place, for how long it has been late. */
    private String said(PlaceRow row) {
        if (row.status() != Status.MISSING || row.closedAt().isAfter(now)) {
            return voice.say("status." + row.status().name());
        }
        long minutes = Duration.between(row.closedAt(), now).toMinutes();
        return minutes >= 6_000
                ? voice.say("status.late.days", minutes / 1_440)
                : voice.say(
                        "status.late",
                        minutes / 60,
                        Long.toString(100 + minutes % 60).substring(1));
    }

    private TableColumn<PlaceRow, String> share(String key, Function<PlaceRow, Fraction> share, String style) {
        TableColumn<PlaceRow, String> column = new TableColumn<>(voice.say(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                row.getValue().in() == 0 ? "" : VotesView.percent(voice, share.apply(row.getValue()))));
        column.setCellFactory(made -> new PlaceCells.Share(share, style));
        return column;
    }

    private TableRow<PlaceRow> row() {
        TableRow<PlaceRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                down(row.getItem());
            }
        });
        return row;
    }

    private void down(@Nullable PlaceRow row) {
        if (row != null) {
            model.go(row.spot());
        }
    }

    void focusTable() {
        Focus.on(table);
    }

    /** Puts the selection on the place one has come back from. */
    void select(Spot spot) {
        for (PlaceRow row : table.getItems()) {
            if (row.spot().equals(spot)) {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().select(row);
                table.scrollTo(row);
            }
        }
    }
}
