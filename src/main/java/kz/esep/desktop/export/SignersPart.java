package kz.esep.desktop.export;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.SecretField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.result.Preview;
import kz.esep.result.SignerRoles;
import kz.esep.signing.Identity;
import kz.esep.signing.Signer;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Those who have to sign, each with their own key and passphrase. */
final class SignersPart extends VBox {
    private final Room room;
    private final ExportModel model;
    private final Speech.Voice voice;
    private final Runnable next;
    private final List<Row> rows = new ArrayList<>();
    private final Label list = Labels.quiet("");

    /**
     * The part.
     *
     * @param next takes the focus on once a key is open
     */
    SignersPart(Room room, ExportModel model, Speech.Voice voice, Runnable next) {
        super(12);
        this.room = room;
        this.model = model;
        this.voice = voice;
        this.next = next;
    }

    void draw() {
        long number = model.rosterNumber();
        list.setText(number == 0 ? voice.say("roster.none") : voice.say("roster", number));
        List<Signatory> wanted = model.signatories();
        if (!wanted.isEmpty()
                && rows.stream().map(row -> row.signatory).toList().equals(wanted)) {
            return;
        }
        rows.clear();
        getChildren().clear();
        Preview preview = model.preview().orElse(null);
        if (preview == null) {
            return;
        }
        getChildren().add(Labels.heading(voice.say("signers")));
        if (!preview.anew()) {
            getChildren().add(Labels.text(voice.say("unchanged", preview.revision())));
        }
        for (Signatory one : wanted) {
            Row row = new Row(one);
            rows.add(row);
            getChildren().add(row);
        }
        getChildren().add(roster());
    }

    private FlowPane roster() {
        list.setId("roster");
        Button take = Buttons.plain(
                voice.say("roster.take"),
                () -> room.dialogs()
                        .file(voice.say("roster.choose"), List.of("*.asice"))
                        .ifPresent(file -> model.keys().takeRoster(file, model::look)));
        take.setId("take-roster");
        FlowPane row = new FlowPane(12, 8, list, take);
        row.setAlignment(Pos.CENTER_LEFT);
        // By itself it would be as wide as the sentence in one line, and the page with it.
        row.setMinWidth(0);
        list.maxWidthProperty().bind(row.widthProperty());
        return row;
    }

    /** Where the next key is to be opened; null when all are open. */
    @Nullable
    Node first() {
        return rows.stream()
                .filter(row -> row.signatory.signer().get() == null)
                .findFirst()
                .map(row -> row.file.getText().isBlank() ? row.file : (Node) row.passphrase)
                .orElse(null);
    }

    /** One person. */
    private final class Row extends VBox {
        private final Signatory signatory;
        private final TextField file = new TextField();
        private final SecretField passphrase;
        private final VBox said = new VBox(4);
        private final InvalidationListener telling = seen -> tell();

        Row(Signatory signatory) {
            super(8);
            this.signatory = signatory;
            String role = voice.speech().say(SignerRoles.named(signatory.role()));
            getStyleClass().add("card");
            file.setId("key-" + signatory.role());
            file.textProperty().bindBidirectional(signatory.file());
            HBox.setHgrow(file, Priority.ALWAYS);
            passphrase = new SecretField(voice.say("passphrase.of", role));
            passphrase.setId("passphrase-" + signatory.role());
            file.setAccessibleText(voice.say("key.of", role));
            file.setOnAction(event -> passphrase.requestFocus());
            file.focusedProperty().addListener((seen, was, is) -> {
                if (was) {
                    model.keys().look(signatory);
                }
            });
            passphrase.setOnAction(event -> open());
            var choose = Buttons.plain(voice.say("choose"), this::choose);
            choose.setAccessibleText(voice.say("choose.key", role));
            HBox where = new HBox(8, file, choose);
            var open = Buttons.plain(voice.say("open-key"), this::open);
            open.setAccessibleText(voice.say("open-key.of", role));
            HBox.setHgrow(passphrase, Priority.ALWAYS);
            HBox secret = new HBox(8, passphrase, open);
            where.setAlignment(Pos.CENTER_LEFT);
            getChildren()
                    .addAll(
                            Labels.styled(role, "part-title"),
                            over(voice.say("key"), file, where),
                            over(voice.say("passphrase"), passphrase, secret),
                            said);
            signatory.signer().addListener(new WeakInvalidationListener(telling));
            signatory.refusal().addListener(new WeakInvalidationListener(telling));
            tell();
        }

        private VBox over(String text, Node field, Node row) {
            Label label = Labels.styled(text, "field-label");
            label.setLabelFor(field);
            return new VBox(4, label, row);
        }

        private void choose() {
            room.dialogs()
                    .file(voice.say("choose.key.title"), List.of("*.p12", "*.so", "*.dll", "*.dylib"))
                    .ifPresent(chosen -> {
                        file.setText(chosen.toString());
                        model.keys().look(signatory);
                        passphrase.requestFocus();
                    });
        }

        private void open() {
            model.keys().open(signatory, passphrase.take());
        }

        private void tell() {
            said.getChildren().clear();
            Signer open = signatory.signer().get();
            Message refusal = signatory.refusal().get();
            if (open != null) {
                Identity owner = open.certificate().identity();
                Label owned = Mark.GOOD.with(voice.say("key.open", owner.name(), SignerRoles.named(owner.role())));
                owned.setId("owner-" + signatory.role());
                owned.setWrapText(true);
                said.getChildren().add(owned);
                next.run();
            } else if (refusal != null) {
                Label refused = Labels.text(voice.speech().say(refusal));
                refused.getStyleClass().add("field-error");
                refused.setId("refusal-" + signatory.role());
                said.getChildren().add(refused);
                passphrase.requestFocus();
            }
        }
    }
}
