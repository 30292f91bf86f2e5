package kz.esep.desktop.central;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.central.Register;
import kz.esep.central.Taken;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Scrolled;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** The left of the centre: how files come in, what became of them, and what was ruled. */
final class IntakeView extends VBox {
    private static final List<ArrivalRow.Kind> OPEN = List.of(
            ArrivalRow.Kind.CONFLICT,
            ArrivalRow.Kind.WAITING,
            ArrivalRow.Kind.DOUBTED,
            ArrivalRow.Kind.REFUSED,
            ArrivalRow.Kind.UNREADABLE);

    private final Room room;
    private final CentreModel model;
    private final Speech.Voice voice;
    private final StackPane door = new StackPane();
    private final StackPane below = new StackPane();
    private final FilteredList<ArrivalRow> shown;
    private final ListView<ArrivalRow> list;
    private final ToggleButton receipts;
    private boolean unlocked;
    private @Nullable KeyView key;
    private @Nullable DropView drop;

    IntakeView(Room room, CentreModel model) {
        super(8);
        this.room = room;
        this.model = model;
        this.voice = room.speech().voice("desktop.central");
        getStyleClass().add("intake");
        setId("intake");
        shown = new FilteredList<>(model.intake().arrivals());
        list = new ListView<>(shown);
        list.setId("arrivals");
        list.setAccessibleText(voice.say("arrivals"));
        list.setPlaceholder(Labels.quiet(voice.say("arrivals.none")));
        list.setCellFactory(made -> new ArrivalCell(voice));
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, row) -> rule(row));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER
                    && !below.getChildren().isEmpty()
                    && below.getChildren().getFirst() instanceof RulingView ruling) {
                event.consume();
                ruling.focusFirst();
            }
        });
        ToggleButton all = half("arrivals.all", () -> shown.setPredicate(row -> true));
        ToggleButton open = half("arrivals.open", () -> shown.setPredicate(row -> OPEN.contains(row.kind())));
        receipts = half("receipts", () -> {});
        all.setSelected(true);
        receipts.selectedProperty().addListener((seen, was, is) -> lists(is));
        SegmentedButton halves = new SegmentedButton(all, open, receipts);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        halves.getStyleClass().add("halves");
        getChildren().addAll(scrolled(door), halves, list, scrolled(below));
        draw();
    }

    /** A part that scrolls where the window is low, and is otherwise as high as it needs. */
    private static ScrollPane scrolled(StackPane content) {
        ScrollPane scroll = new Scrolled(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("as-high");
        scroll.visibleProperty().bind(Bindings.isNotEmpty(content.getChildren()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        return scroll;
    }

    private ToggleButton half(String name, Runnable act) {
        ToggleButton button = new ToggleButton(voice.say(name));
        button.setId(name.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            act.run();
        });
        return button;
    }

    /** The list of receipts stands where the list of files stood. */
    private void lists(boolean ofReceipts) {
        int at = 2;
        if (ofReceipts) {
            ListView<Register.Signed> signed = receipts();
            VBox.setVgrow(signed, Priority.ALWAYS);
            below.getChildren().clear();
            getChildren().set(at, signed);
        } else {
            getChildren().set(at, list);
        }
    }

    private ListView<Register.Signed> receipts() {
        ListView<Register.Signed> signed = new ListView<>();
        Snapshot snapshot = model.snapshot();
        if (snapshot != null) {
            signed.getItems().setAll(snapshot.receipts().reversed());
        }
        signed.setId("receipts-list");
        signed.setMinHeight(0);
        signed.setAccessibleText(voice.say("receipts"));
        signed.setPlaceholder(Labels.quiet(voice.say("receipts.none")));
        signed.setCellFactory(made -> new ListCell<>() {
            @Override
            protected void updateItem(Register.@Nullable Signed receipt, boolean empty) {
                super.updateItem(receipt, empty);
                setGraphic(empty || receipt == null ? null : said(receipt));
            }
        });
        return signed;
    }

    private VBox said(Register.Signed receipt) {
        Label name = Labels.text(receipt.name());
        Label facts = Labels.quiet(voice.say(
                "receipt.facts",
                room.speech().time(receipt.receivedAt()),
                Long.toString(receipt.seq()),
                receipt.receipt().groups()));
        VBox box = new VBox(name, facts);
        box.maxWidthProperty().bind(widthProperty().subtract(40));
        return box;
    }

    private void rule(@Nullable ArrivalRow row) {
        Taken file = row == null ? null : row.file();
        if (row == null || file == null || receipts.isSelected()) {
            below.getChildren().clear();
        } else {
            below.getChildren().setAll(new RulingView(room, model.intake(), row, file));
        }
    }

    /** The key's panel, or the drop target once it is unlocked. */
    void draw() {
        Desk desk = model.intake().desk();
        if (!room.seat().may(Permission.COLLECT)) {
            door.getChildren().clear();
            return;
        }
        if (door.getChildren().isEmpty() || unlocked != (desk != null)) {
            unlocked = desk != null;
            if (desk == null) {
                KeyView panel = new KeyView(room, model.intake());
                key = panel;
                drop = null;
                door.getChildren().setAll(panel);
            } else {
                DropView panel = new DropView(room, model.intake(), desk);
                drop = panel;
                key = null;
                door.getChildren().setAll(panel);
                panel.focusFirst();
            }
        }
        if (receipts.isSelected()) {
            lists(true);
        }
    }

    void focusFirst() {
        if (drop != null) {
            drop.focusFirst();
        } else if (key != null) {
            key.focusFirst();
        } else {
            Focus.on(list);
        }
    }

    void chooseFile() {
        if (drop == null) {
            focusFirst();
        } else {
            drop.chooseFile();
        }
    }

    void chooseFolder() {
        if (drop == null) {
            focusFirst();
        } else {
            drop.chooseFolder();
        }
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }
}
