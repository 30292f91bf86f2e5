package kz.esep.desktop.certificate;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.CertificateType;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** The parts of the place, the type of certificates above them, and the part that is looked at. */
final class CertificateView extends VBox {
    private final Room room;
    private final CertificateModel model;
    private final Speech.Voice voice;
    private final ComboBox<CertificateType> types = new ComboBox<>();
    private final List<Part> parts;
    private final List<ToggleButton> toggles = new ArrayList<>();
    private final StackPane stage = new StackPane();
    private final InvalidationListener drawing = seen -> draw();
    private @Nullable Sheet sheet;

    /** What a part shows. */
    interface Sheet {
        Node node();

        /** Shows what the model has now. */
        void update();

        /** Takes the focus to where work begins. */
        void focus();

        /** The main act of the part, where it has one. */
        default void record() {}
    }

    CertificateView(Room room, CertificateModel model) {
        this.room = room;
        this.model = model;
        parts = model.parts();
        voice = room.speech().voice("desktop.certificate");
        getStyleClass().addAll("place", "certificates");
        getStylesheets().add("/kz/esep/desktop/certificate/certificate.css");
        VBox.setVgrow(stage, Priority.ALWAYS);
        types.setId("certificate-type");
        types.setAccessibleText(voice.say("type"));
        types.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable CertificateType one) {
                return one == null ? "" : room.speech().say(one.name());
            }

            @Override
            public @Nullable CertificateType fromString(String text) {
                return null;
            }
        });
        types.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null) {
                model.type().set(is.id());
            }
        });
        getChildren().addAll(head(), stage);
        model.shown().addListener(new WeakInvalidationListener(drawing));
        model.type().addListener(new WeakInvalidationListener(drawing));
        draw();
    }

    private Node head() {
        FlowPane head = new FlowPane(24, 8, Labels.title(voice.say("title")), parts(), types);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node parts() {
        for (Part part : parts) {
            ToggleButton toggle = new ToggleButton(room.speech().say(part.title()));
            toggle.setId("part-" + part);
            toggle.setOnAction(event -> turnTo(part));
            toggles.add(toggle);
        }
        SegmentedButton all = new SegmentedButton(toggles.toArray(ToggleButton[]::new));
        all.setMinWidth(USE_PREF_SIZE);
        all.setMaxWidth(USE_PREF_SIZE);
        return all;
    }

    private void draw() {
        if (model.shown().get() == null) {
            stage.getChildren().setAll(Labels.quiet(voice.say("looking")));
            return;
        }
        offerTypes();
        mark();
        Sheet now = sheet;
        if (now == null) {
            show();
        } else {
            now.update();
        }
    }

    private void offerTypes() {
        List<CertificateType> offered = model.types();
        if (!types.getItems().equals(offered)) {
            types.setItems(FXCollections.observableArrayList(offered));
        }
        offered.stream()
                .filter(one -> one.id().equals(model.type().get()))
                .findFirst()
                .ifPresent(types::setValue);
        types.setVisible(offered.size() > 1);
        types.setManaged(offered.size() > 1);
    }

    private void mark() {
        for (int i = 0; i < toggles.size(); i++) {
            toggles.get(i).setSelected(parts.get(i) == model.part().get());
        }
    }

    private void show() {
        Sheet fresh = switch (model.part().get()) {
            case STOCK -> new StockPart(room, model);
            case ISSUE -> new IssuePart(room, model);
            case REGISTER -> new RegisterPart(room, model);
            case ARRIVALS -> new ArrivalPart(room, model);
            case CLOSING -> new ClosingPart(room, model);
        };
        sheet = fresh;
        stage.getChildren().setAll(fresh.node());
        fresh.update();
        fresh.focus();
    }

    /** Shows another part. */
    void turnTo(Part part) {
        model.part().set(part);
        if (model.shown().get() != null) {
            mark();
            show();
        }
    }

    /** From part to part, and from the last to the first. */
    void turn(int by) {
        int at = parts.indexOf(model.part().get());
        turnTo(parts.get(Math.floorMod(at + by, parts.size())));
    }

    /** Looks up one number. */
    void lookUp() {
        turnTo(Part.STOCK);
        if (sheet instanceof StockPart stock) {
            stock.lookUp();
        }
    }

    /** Searches the register. */
    void search() {
        if (model.parts().contains(Part.REGISTER)) {
            turnTo(Part.REGISTER);
        }
    }

    /** The next voter comes for a certificate. */
    void nextVoter() {
        if (model.parts().contains(Part.ISSUE)) {
            model.issue().next();
            turnTo(Part.ISSUE);
        }
    }

    /** Does what the part is for. */
    void record() {
        Sheet now = sheet;
        if (now != null) {
            now.record();
        }
    }
}
