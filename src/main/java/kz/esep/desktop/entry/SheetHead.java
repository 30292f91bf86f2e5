package kz.esep.desktop.entry;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Precinct;

/** Above the form: whose paper it is, which reading, and the way to a line by its number. */
final class SheetHead extends HBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Speech speech;
    private final Speech.Voice voice;
    private final SheetModel model;
    private final TextField jump = new TextField();

    /**
     * The head of a form.
     *
     * @param go goes to the line of that code
     */
    SheetHead(Speech speech, EntryCases cases, SheetModel model, Consumer<String> go) {
        super(16);
        this.speech = speech;
        this.voice = speech.voice("desktop.entry");
        this.model = model;
        jump.setId("jump");
        jump.getStyleClass().add("jump-field");
        jump.setFocusTraversable(false);
        jump.setAccessibleText(voice.say("jump"));
        jump.setOnAction(event -> jump(go));
        getChildren().addAll(names(cases), right());
    }

    private Node names(EntryCases cases) {
        Precinct precinct = cases.precinct(model.key());
        Label title = Labels.heading(precinct.id() + "  " + speech.say(precinct.place()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label beneath = Labels.quiet(precinct.settlement() + " · "
                + speech.say(cases.contest(model.key()).name()));
        VBox names = new VBox(2, title, beneath);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        return names;
    }

    private Node right() {
        Label reading = Labels.text(voice.say("reading." + model.number()));
        reading.getStyleClass().addAll("reading", "reading-" + model.number());
        reading.setId("reading");
        Label label = Labels.styled(voice.say("jump.label"), "field-label");
        label.setLabelFor(jump);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox to = new HBox(8, label, jump);
        to.setAlignment(Pos.CENTER_RIGHT);
        VBox right = new VBox(4, reading, to);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        return right;
    }

    private void jump(Consumer<String> go) {
        Optional<String> found = model.jump(jump.getText());
        jump.pseudoClassStateChanged(INVALID, found.isEmpty());
        if (found.isPresent()) {
            jump.clear();
            go.accept(found.get());
        } else {
            jump.selectAll();
        }
    }

    /** Goes to the field of the line's number. */
    void askForLine() {
        jump.clear();
        jump.requestFocus();
    }

    /** Whether that is the field of the line's number. */
    boolean isJump(Object node) {
        return jump.equals(node);
    }
}
