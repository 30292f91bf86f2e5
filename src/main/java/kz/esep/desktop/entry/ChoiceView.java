package kz.esep.desktop.entry;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Precinct;
import kz.esep.tally.Drafts;
import kz.esep.tally.Due;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Where the next paper begins: its precinct's number, then Enter. */
final class ChoiceView extends VBox {
    private final Speech speech;
    private final Speech.Voice voice;
    private final EntryCases cases;
    private final ChoiceModel model;
    private final Acts acts;
    private final TextField number = new TextField();
    private final VBox paper = new VBox(8);
    private final VBox left = new VBox(8);
    private final VBox told = new VBox(4);
    private @Nullable ProtocolKey asked;

    /** What the typist can ask for here. */
    interface Acts {
        void go(ProtocolKey key);

        void takeBack(ProtocolKey key);
    }

    ChoiceView(Room room, EntryCases cases, ChoiceModel model, Acts acts) {
        this.speech = room.speech();
        this.voice = speech.voice("desktop.entry");
        this.cases = cases;
        this.model = model;
        this.acts = acts;
        number.setId("precinct");
        number.getStyleClass().add("precinct-field");
        number.setText(model.typed());
        number.textProperty().addListener(seen -> {
            model.type(number.getText());
            asked = null;
            update();
        });
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        paper.getStyleClass().addAll("card", "paper-card");
        paper.setId("paper");
        getChildren()
                .addAll(
                        Labels.title(voice.say("protocols")),
                        Labels.over(voice.say("number"), number),
                        paper,
                        left,
                        told);
        getStyleClass().addAll("place", "entry", "choice");
        getStylesheets().add("/kz/esep/desktop/entry/entry.css");
        update();
        Platform.runLater(this::focus);
    }

    void focus() {
        number.requestFocus();
        number.end();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> enter();
            case DOWN, UP -> {
                model.choose(event.getCode() == KeyCode.DOWN ? 1 : -1);
                update();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter() {
        if (model.typed().isBlank()) {
            model.interrupted().stream().findFirst().map(Drafts.Draft::key).ifPresent(acts::go);
        } else {
            model.chosen().ifPresent(acts::go);
        }
    }

    /** Asks whether the reading of the typed precinct is to be taken back, where it can be. */
    void askToTakeBack() {
        asked = model.chosen().filter(model::canTakeBack).orElse(null);
        update();
        Node keep = lookup("#keep");
        if (keep != null) {
            keep.requestFocus();
        }
    }

    /** Says everything anew. */
    void update() {
        if (!number.getText().equals(model.typed())) {
            number.setText(model.typed());
            number.end();
        }
        showPaper();
        showLeft();
        showTold();
    }

    private void showPaper() {
        Optional<Precinct> precinct = cases.precinct(model.typed());
        paper.getChildren().clear();
        if (precinct.isEmpty()) {
            paper.getChildren()
                    .add(Labels.quiet(
                            voice.say(model.typed().isBlank() ? "number.hint" : "number.unknown", model.typed())));
            model.next()
                    .filter(key -> model.typed().isBlank())
                    .ifPresent(key ->
                            paper.getChildren().add(Labels.quiet(voice.say("next.is", key.precinct(), nameOf(key)))));
            return;
        }
        Precinct found = precinct.get();
        Label name = Labels.heading(found.id() + "  " + speech.say(found.place()));
        name.setWrapText(true);
        name.setId("precinct-name");
        paper.getChildren().addAll(name, Labels.quiet(found.settlement() + " · " + voice.say("kind." + found.kind())));
        Optional<ProtocolKey> chosen = model.chosen();
        for (ProtocolKey key : model.found()) {
            paper.getChildren().add(protocol(key, chosen.filter(key::equals).isPresent()));
        }
        chosen.ifPresent(key -> paper.getChildren().add(key.equals(asked) ? question(key) : buttons(key)));
    }

    /** The precinct's name, and the contest's where there are several. */
    private String nameOf(ProtocolKey key) {
        String place = speech.say(cases.precinct(key).place());
        return cases.isJoint(key.precinct())
                ? place + ", " + speech.say(cases.contest(key).name())
                : place;
    }

    /** What is due at one protocol; with its contest, where the precinct has several. */
    private Node protocol(ProtocolKey key, boolean chosen) {
        Due due = model.due(key);
        Label state = mark(due.kind()).with(due(key, due));
        state.setWrapText(true);
        VBox box = new VBox(4);
        if (cases.isJoint(key.precinct())) {
            Label contest = Labels.text(speech.say(cases.contest(key).name()));
            contest.getStyleClass().add("contest-name");
            box.getChildren().add(contest);
        }
        box.getChildren().add(state);
        if (model.row(key).underCorrection() && due.kind() != Due.Kind.SETTLED) {
            box.getChildren().add(Labels.quiet(voice.say("due.correction")));
        }
        box.getStyleClass().add("due");
        if (chosen && cases.isJoint(key.precinct())) {
            box.getStyleClass().add("due-chosen");
        }
        return box;
    }

    private String due(ProtocolKey key, Due due) {
        return switch (due.kind()) {
            case READ, GO_ON -> voice.say("due." + due.kind() + "." + due.number());
            case BEING_READ -> voice.say("due.BEING_READ", model.reader(key));
            case SETTLED ->
                speech.say(Message.of("tally", "State." + model.row(key).state()));
            case ANOTHER_READER, OTHERS_READ, SETTLE, OTHERS_SETTLE -> voice.say("due." + due.kind());
        };
    }

    private static Mark mark(Due.Kind kind) {
        return switch (kind) {
            case READ, GO_ON -> Mark.BUSY;
            case SETTLED -> Mark.GOOD;
            case SETTLE, OTHERS_SETTLE -> Mark.WARNING;
            case BEING_READ, ANOTHER_READER, OTHERS_READ -> Mark.NEUTRAL;
        };
    }

    private Node buttons(ProtocolKey key) {
        FlowPane row = new FlowPane(12, 8);
        row.setAlignment(Pos.CENTER_RIGHT);
        Due due = model.due(key);
        if (model.canTakeBack(key)) {
            Button back = Buttons.plain(voice.say("take-back.button"), this::askToTakeBack);
            back.setId("take-back");
            row.getChildren().add(back);
        }
        if (ChoiceModel.isMine(due.kind()) || due.kind() == Due.Kind.SETTLE) {
            String text = due.kind() == Due.Kind.SETTLE ? "start.SETTLE" : "start." + due.kind() + "." + due.number();
            Button start = Buttons.primary(voice.say(text, key.precinct()), () -> acts.go(key));
            start.setId("start");
            row.getChildren().add(start);
        }
        return row;
    }

    private Node question(ProtocolKey key) {
        Button keep = Buttons.plain(voice.say("take-back.keep"), () -> {
            asked = null;
            update();
            focus();
        });
        keep.setId("keep");
        Button back = Buttons.danger(voice.say("take-back.do", key.precinct()), () -> {
            asked = null;
            acts.takeBack(key);
            focus();
        });
        back.setId("take-back-now");
        HBox row = new HBox(12, keep, back);
        row.setAlignment(Pos.CENTER_RIGHT);
        return new VBox(8, Labels.text(voice.say("take-back.what")), row);
    }

    /** Readings that were left undone: the latest is for Enter in the empty field. */
    private void showLeft() {
        left.getChildren().clear();
        List<Drafts.Draft> interrupted = model.interrupted();
        for (int i = 0; i < interrupted.size(); i++) {
            Drafts.Draft draft = interrupted.get(i);
            Button go = Buttons.plain(
                    voice.say(i == 0 ? "left.first" : "left", draft.key().precinct(), lineOf(draft)),
                    () -> acts.go(draft.key()));
            go.setId("left-" + i);
            go.setWrapText(true);
            go.setMinWidth(0);
            left.getChildren().add(go);
        }
        left.setManaged(!interrupted.isEmpty());
    }

    private String lineOf(Drafts.Draft draft) {
        return cases.paper(draft.key())
                .line(draft.typed().line())
                .map(line -> line.number().isEmpty() ? speech.say(line.label()) : line.number())
                .orElse("");
    }

    private void showTold() {
        told.getChildren().clear();
        for (ChoiceModel.Told one : model.told()) {
            ProtocolKey key = one.key();
            String contest = cases.isJoint(key.precinct())
                    ? " · " + speech.say(cases.contest(key).name())
                    : "";
            Label label = (one.good() ? Mark.GOOD : Mark.NEUTRAL)
                    .with(key.precinct() + contest + ": " + speech.say(one.text()));
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            told.getChildren().add(label);
        }
        told.setId("told");
        told.setManaged(!model.told().isEmpty());
    }
}
