package kz.esep.desktop.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Precinct;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Texts;
import org.jspecify.annotations.Nullable;

/** The protocols with disputed cells, and the cells of one of them, blank. */
final class DisputesView extends VBox {
    private final Room room;
    private final Speech speech;
    private final Speech.Voice voice;
    private final EntryCases cases;
    private final DisputesModel model;
    private final Consumer<String> keep;
    private final Runnable handIn;
    private final ListView<ProtocolKey> list = new ListView<>();
    private final VBox cells = new VBox();
    private final VBox told = new VBox();
    private final Label said = Labels.text("");
    private final List<LineRow> rows = new ArrayList<>();
    private boolean filling;

    DisputesView(Room room, EntryCases cases, DisputesModel model, Consumer<String> keep, Runnable handIn) {
        super(12);
        this.room = room;
        this.speech = room.speech();
        this.voice = speech.voice("desktop.entry");
        this.cases = cases;
        this.model = model;
        this.keep = keep;
        this.handIn = handIn;
        said.getStyleClass().add("findings-first");
        said.setId("said");
        told.setId("told");
        list.setId("disputed");
        list.setAccessibleText(voice.say("disputes.list"));
        list.setCellFactory(made -> new DisputedCell());
        list.getStyleClass().add("disputed-list");
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (!filling && is != null) {
                model.choose(is);
                showCells();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                focus();
                event.consume();
            }
        });
        cells.getStyleClass().add("form");
        cells.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getStyleClass().addAll("place", "entry");
        getStylesheets().add("/kz/esep/desktop/entry/entry.css");
        update();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.UP
                && !rows.isEmpty()
                && rows.getFirst().field().equals(getScene().getFocusOwner())) {
            event.consume();
        }
    }

    /** Says everything anew. */
    void update() {
        getChildren().setAll(Labels.title(voice.say("disputes")), told);
        showTold();
        if (model.keys().isEmpty()) {
            getChildren().add(Labels.empty(voice.say("disputes.none"), voice.say("disputes.none.hint")));
            return;
        }
        filling = true;
        list.getItems().setAll(model.keys());
        model.chosen().ifPresent(list.getSelectionModel()::select);
        filling = false;
        Lines scroll = new Lines(cells);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox middle = new HBox(16, scroll, list);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(middle, foot());
        showCells();
        focus();
        Platform.runLater(this::focus);
    }

    private Node foot() {
        Label keys = Labels.quiet(voice.say("disputes.keys"));
        keys.setMinWidth(0);
        keys.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(keys, Priority.ALWAYS);
        Button button = Buttons.primary(
                voice.say(
                        "disputes.hand-in.button",
                        model.chosen().map(ProtocolKey::precinct).orElse("")),
                handIn);
        button.setId("hand-in");
        HBox foot = new HBox(16, keys, button);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void showTold() {
        told.getChildren().clear();
        model.told().ifPresent(one -> {
            Label label = (one.good() ? Mark.GOOD : Mark.WARNING).with(speech.say(one.text()));
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            told.getChildren().add(label);
        });
        told.setManaged(model.told().isPresent());
    }

    private void showCells() {
        rows.clear();
        cells.getChildren().clear();
        Optional<ProtocolKey> chosen = model.chosen();
        if (chosen.isEmpty()) {
            return;
        }
        ProtocolKey key = chosen.get();
        Precinct precinct = cases.precinct(key);
        Label name = Labels.heading(precinct.id() + "  " + speech.say(precinct.place()));
        name.setWrapText(true);
        name.setId("precinct-name");
        cells.getChildren()
                .addAll(
                        name,
                        Labels.quiet(precinct.settlement() + " · "
                                + speech.say(cases.contest(key).name())),
                        Labels.text(voice.say("disputes.hint")));
        if (room.seat().may(Permission.ACCEPT)) {
            cells.getChildren().add(Labels.quiet(voice.say("disputes.chair")));
        }
        Paper paper = cases.paper(key);
        for (String code : model.cells()) {
            paper.line(code).ifPresent(line -> rows.add(row(key, paper, line)));
        }
        cells.getChildren().addAll(rows);
        said.setText("");
        cells.getChildren().add(said);
    }

    private LineRow row(ProtocolKey key, Paper paper, Paper.PaperLine line) {
        LineRow row = new LineRow(speech, line, paper.votingDay());
        row.show(model.text(line.code()));
        row.onType(text -> model.type(line.code(), text));
        row.field().focusedProperty().addListener((seen, was, is) -> {
            boolean here =
                    rows.contains(row) && model.chosen().filter(key::equals).isPresent();
            if (!is && here && !row.text().isEmpty()) {
                keep.accept(line.code());
            }
        });
        return row;
    }

    /** Goes to the first cell that is still empty. */
    void focus() {
        rows.stream()
                .filter(row -> row.text().isEmpty())
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresentOrElse(row -> row.field().requestFocus(), list::requestFocus);
    }

    /** A time is read as it is, before the cells are handed in. */
    void complete() {
        rows.stream()
                .filter(row -> row.field() instanceof TimeField)
                .forEach(row -> ((TimeField) row.field()).complete());
    }

    void say(String text) {
        said.setText(text);
    }

    void sayMissing(List<String> codes) {
        ProtocolKey key = model.chosen().orElseThrow();
        Paper paper = cases.paper(key);
        say(voice.say(
                "disputes.missing",
                String.join(
                        "; ",
                        codes.stream()
                                .map(code -> speech.say(Texts.lineName(paper.form(), code)))
                                .toList())));
        focus();
    }

    private final class DisputedCell extends ListCell<ProtocolKey> {
        @Override
        protected void updateItem(@Nullable ProtocolKey key, boolean empty) {
            super.updateItem(key, empty);
            if (empty || key == null) {
                setText("");
                return;
            }
            String contest = cases.isJoint(key.precinct())
                    ? key.precinct() + " · " + speech.say(cases.contest(key).name())
                    : key.precinct();
            setText(
                    model.waits(key)
                            ? voice.say("disputes.row.waits", contest)
                            : voice.say("disputes.row", contest, model.count(key)));
            setWrapText(true);
            setPrefWidth(0);
        }
    }
}
