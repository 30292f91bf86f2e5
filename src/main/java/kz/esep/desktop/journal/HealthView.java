package kz.esep.desktop.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.Scrolled;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Mode;
import kz.esep.text.Message;

/** How the file is: what to read out on the phone, and when it was last verified. */
final class HealthView extends Scrolled {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    private static final long MEGABYTE = 1_000_000;
    /** Below this there is too little room for a night's work and its backups. */
    private static final long SCARCE = 500 * MEGABYTE;

    private final Room room;
    private final HealthModel model;
    private final Speech.Voice voice;
    private final VBox box = new VBox(16);
    private final Button verify;

    HealthView(Room room, HealthModel model) {
        this.room = room;
        this.model = model;
        this.voice = room.speech().voice("desktop.journal");
        verify = Buttons.primary(voice.say("health.verify"), this::verify);
        verify.setId("verify-now");
        box.getStyleClass().add("health");
        setContent(box);
        setFitToWidth(true);
        draw();
    }

    void focusFirst() {
        Focus.on(verify);
    }

    private void verify() {
        verify.setDisable(true);
        model.verify(() -> {
            verify.setDisable(false);
            draw();
            verify.requestFocus();
        });
    }

    private void draw() {
        Health health = model.health();
        GridPane facts = new GridPane(24, 8);
        fact(facts, "health.state", state(health));
        fact(facts, "health.head", groups(health.head().hash().groups()));
        fact(facts, "health.entries", plain(Numerals.grouped(health.head().length())));
        fact(facts, "health.mode", mode(health.mode()));
        fact(facts, "health.package", groups(health.packageCode()));
        fact(facts, "health.file", plain(health.file().toString()));
        fact(facts, "health.size", plain(megabytes(health.size())));
        fact(facts, "health.free", free(health.free()));
        fact(facts, "health.workspace", plain(health.workspace()));
        fact(facts, "health.program", plain(health.program()));
        HBox row = new HBox(verify);
        row.setAlignment(Pos.CENTER_RIGHT);
        box.getChildren().setAll(Labels.quiet(voice.say("health.what")), facts, row);
    }

    private static Label groups(String text) {
        Label label = Labels.text(text);
        label.getStyleClass().add("head-groups");
        return label;
    }

    private static Label plain(String text) {
        return Labels.text(text);
    }

    private void fact(GridPane facts, String key, Node value) {
        int row = facts.getRowCount();
        Label name = Labels.styled(voice.say(key), "field-label");
        name.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(value, VPos.TOP);
        facts.add(name, 0, row);
        facts.add(value, 1, row);
    }

    private Node state(Health health) {
        String at = SECOND.format(health.verifiedAt().atZone(room.clock().getZone()));
        Message problem = health.problem();
        Label label = problem == null
                ? Mark.GOOD.with(voice.say("health.good", at))
                : Mark.BAD.with(voice.say("health.bad", at, problem));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setId("health-state");
        return label;
    }

    private Node mode(Mode mode) {
        return (mode == Mode.LIVE ? Mark.NEUTRAL : Mark.WARNING).with(voice.say("mode." + mode.name()));
    }

    private Node free(long free) {
        return free < SCARCE ? Mark.WARNING.with(voice.say("health.scarce", megabytes(free))) : plain(megabytes(free));
    }

    private String megabytes(long bytes) {
        BigDecimal megabytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.HALF_UP);
        return voice.say("health.megabytes", megabytes);
    }
}
