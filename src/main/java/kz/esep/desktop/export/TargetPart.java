package kz.esep.desktop.export;

import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.CountField;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.shell.Sticks;
import kz.esep.result.Target;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Where the file goes. It is looked at before anybody signs. */
final class TargetPart extends VBox {
    private static final long MEGABYTE = 1L << 20;

    private final Room room;
    private final ExportModel model;
    private final Speech.Voice voice;
    private final Runnable next;
    private final TextField folder = new TextField();
    private final TextField paper = new TextField();
    private final VBox said = new VBox(4);
    private final FlowPane sticks = new FlowPane(8, 8);
    private final InvalidationListener telling = seen -> tell();

    /**
     * The part.
     *
     * @param next takes the focus on once the folder is good
     */
    TargetPart(Room room, ExportModel model, Speech.Voice voice, Runnable next) {
        super(8);
        this.room = room;
        this.model = model;
        this.voice = voice;
        this.next = next;
        folder.setId("target");
        folder.setText(model.destination().folder().get());
        folder.textProperty().bindBidirectional(model.destination().folder());
        looksOnLeaving(folder);
        paper.setId("paper-revision");
        paper.setPrefColumnCount(6);
        paper.setMaxWidth(Region.USE_PREF_SIZE);
        paper.setTextFormatter(new TextFormatter<>(TargetPart::sixDigits));
        paper.textProperty().bindBidirectional(model.destination().paper());
        looksOnLeaving(paper);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Label label = Labels.styled(voice.say("target"), "field-label");
        label.setLabelFor(folder);
        folder.setAccessibleText(voice.say("target"));
        HBox row = new HBox(
                8,
                folder,
                Buttons.plain(voice.say("choose.folder"), this::choose),
                Buttons.plain(voice.say("check"), model::lookAtTarget));
        getChildren()
                .addAll(
                        Labels.heading(voice.say("where")),
                        label,
                        row,
                        sticks,
                        Labels.over(voice.say("paper-revision"), paper),
                        said);
        model.destination().target().addListener(new WeakInvalidationListener(telling));
    }

    private static TextFormatter.Change sixDigits(TextFormatter.Change change) {
        if (!change.getControlNewText().matches("[0-9]{0,6}")) {
            CountField.undo(change);
        }
        return change;
    }

    private void looksOnLeaving(TextField field) {
        field.setOnAction(event -> model.lookAtTarget());
        field.focusedProperty().addListener((seen, was, is) -> {
            if (was && model.destination().target().get() == null) {
                model.lookAtTarget();
            }
        });
    }

    void draw() {
        boolean shown = model.preview().isPresent();
        setVisible(shown);
        setManaged(shown);
        sticks.getChildren().clear();
        for (Path stick : new Sticks().now()) {
            sticks.getChildren().add(Buttons.plain(voice.say("stick", stick.toString()), () -> take(stick)));
        }
        boolean any = !sticks.getChildren().isEmpty();
        sticks.setVisible(any);
        sticks.setManaged(any);
        tell();
    }

    private void choose() {
        room.dialogs().folder(voice.say("choose.folder.title")).ifPresent(this::take);
    }

    private void take(Path chosen) {
        folder.setText(chosen.toString());
        model.lookAtTarget();
    }

    private void tell() {
        said.getChildren().clear();
        Target target = model.destination().target().get();
        if (target == null) {
            return;
        }
        if (target.good()) {
            Label good = Mark.GOOD.with(voice.say(
                    "target.good", voice.say("medium." + target.medium()), Numerals.grouped(target.free() / MEGABYTE)));
            good.setId("target-good");
            good.setWrapText(true);
            said.getChildren().add(good);
            if (folder.isFocused()) {
                next.run();
            }
            return;
        }
        for (Message problem : target.problems()) {
            Label bad = Labels.text(voice.speech().say(problem));
            bad.getStyleClass().add("field-error");
            bad.setId("target-refusal");
            said.getChildren().add(bad);
        }
    }

    /** The field while the folder is not good; null when nothing is to be done here. */
    @Nullable
    Node first() {
        Target target = model.destination().target().get();
        return target == null || !target.good() ? folder : null;
    }
}
