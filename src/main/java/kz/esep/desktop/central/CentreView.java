package kz.esep.desktop.central;

import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.esep.central.ContestCount;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Contest;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The centre's screen: left what came in, right what it adds up to. The title says whether it is final. */
final class CentreView extends VBox {
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");
    /** Below this width, in letters of the title, there is room for one half only. */
    private static final double NARROW = 31;

    private static final String STYLE = "/kz/esep/desktop/central/central.css";

    private final Room room;
    private final CentreModel model;
    private final Speech.Voice voice;
    private final HBox state = new HBox(16);
    private final HBox top = new HBox(16);
    private final Label title;
    private boolean narrow;
    private boolean intakeShown = true;
    private final IntakeView intake;
    private final FiguresView figures;

    CentreView(Room room, CentreModel model) {
        this.room = room;
        this.model = model;
        this.voice = room.speech().voice("desktop.central");
        getStyleClass().addAll("place", "centre");
        getStylesheets().add(String.valueOf(CentreView.class.getResource(STYLE)));
        intake = new IntakeView(room, model);
        figures = new FiguresView(room, model);
        figures.listen(this);
        title = Labels.title(voice.say("title"));
        HBox.setHgrow(figures, Priority.ALWAYS);
        HBox body = new HBox(16, intake, figures);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        fillTop();
        getChildren().addAll(top, state, body);
        widthProperty().addListener(seen -> fit());
        title.fontProperty().addListener(seen -> fit());
        model.watch(this::draw);
        draw();
        intake.focusFirst();
    }

    /** Where there is no room for both halves, one is shown at a time. */
    private void fit() {
        boolean now = getWidth() < NARROW * title.getFont().getSize();
        if (now != narrow) {
            narrow = now;
            Platform.runLater(this::arrange);
        }
    }

    private void arrange() {
        show(intake, intakeShown);
        show(figures, !narrow || !intakeShown);
        intake.pseudoClassStateChanged(ALONE, narrow);
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void fillTop() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        title.setMinWidth(USE_PREF_SIZE);
        top.getChildren().setAll(title, gap);
        top.setAlignment(Pos.CENTER_LEFT);
        if (model.election().contests().size() > 1) {
            top.getChildren().add(contests());
        }
        Button halves = Buttons.icon(Feather.SIDEBAR, voice.say("action.room"), this::turnIntake);
        Button publish = Buttons.plain(voice.say("publish"), this::publish);
        publish.setId("publish");
        top.getChildren().addAll(halves, publish);
    }

    private ComboBox<Contest> contests() {
        ComboBox<Contest> box = new ComboBox<>();
        box.setId("contest");
        box.setAccessibleText(voice.say("contest"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Contest contest) {
                return contest == null ? "" : room.speech().say(contest.name());
            }

            @Override
            public @Nullable Contest fromString(String text) {
                return null;
            }
        });
        box.getItems().setAll(model.election().contests());
        box.setValue(model.contest());
        box.setOnAction(event -> model.choose(box.getValue()));
        return box;
    }

    private void draw() {
        Totals totals = model.totals();
        state.getChildren().clear();
        state.setAlignment(Pos.CENTER_LEFT);
        if (totals != null) {
            state.getChildren().add(standing(totals.count()));
        }
        Snapshot snapshot = model.snapshot();
        if (snapshot != null && !snapshot.count().certificates().isEmpty()) {
            state.getChildren().addAll(findings(snapshot.count().certificates().size()));
        }
        intake.draw();
        figures.draw();
    }

    /** Certificates that do not agree stand below the figures, so that somebody has to be led there. */
    private List<Node> findings(int count) {
        Label label = Mark.WARNING.with(voice.say("findings.count", Numerals.grouped(count)));
        label.setMinWidth(USE_PREF_SIZE);
        Button button = Buttons.plain(voice.say("findings.look"), this::focusFindings);
        button.setId("findings-look");
        button.setMinWidth(USE_PREF_SIZE);
        return List.of(label, button);
    }

    private void focusFindings() {
        if (narrow && intakeShown) {
            turnIntake();
        }
        if (model.at().kind() != Spot.Kind.COUNTRY) {
            model.go(model.geography().top());
        }
        figures.focusFindings();
    }

    /** Never final while a protocol is missing or a file waits. */
    private Label standing(ContestCount count) {
        String in = Numerals.grouped(count.total().protocols());
        String of = Numerals.grouped(count.expected());
        Label label;
        if (count.complete()) {
            label = Mark.GOOD.with(voice.say("state.complete", of));
        } else if (count.total().protocols() == count.expected()) {
            label = Mark.WARNING.with(voice.say("state.unsettled"));
        } else {
            label = Mark.WARNING.with(voice.say("state.interim", in, of));
        }
        label.setId("state");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("state");
        return label;
    }

    /** Makes room for the figures, or shows again what came in. */
    void turnIntake() {
        intakeShown = !intakeShown;
        arrange();
        if (intakeShown) {
            intake.focusFirst();
        } else {
            figures.focusFirst();
        }
    }

    void publish() {
        room.dialogs().folder(voice.say("publish")).ifPresent(model::publish);
    }

    void focusArrivals() {
        if (!intakeShown) {
            turnIntake();
        }
        intake.focusList();
    }

    IntakeView intake() {
        return intake;
    }
}
