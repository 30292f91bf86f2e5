package kz.esep.desktop.entry;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.tally.Drafts;
import kz.esep.tally.ProtocolKey;

/** Where the next paper begins: its precinct's number, then Enter. */
final class ChoiceView extends VBox {
    private final Speech speech;
    private final Speech.Voice voice;
    private final EntryCases cases;
    private final ChoiceModel model;
    private final Acts acts;
    private final TextField number = new TextField();
    private final PaperCard paper;
    private final VBox left = new VBox(8);
    private final VBox told = new VBox(4);

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
        paper = new PaperCard(speech, cases, model, acts, this::focus);
        number.setId("precinct");
        number.getStyleClass().add("precinct-field");
        number.setText(model.typed());
        number.textProperty().addListener(seen -> {
            model.type(number.getText());
            paper.forget();
            update();
        });
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
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

    /** Goes to the number: a whole one is replaced by the next digits, a half one goes on. */
    void focus() {
        number.requestFocus();
        if (model.found().isEmpty()) {
            number.end();
        } else {
            number.selectAll();
        }
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
        } else if (model.chosen().filter(model::canType).isPresent()) {
            model.chosen().ifPresent(acts::go);
        } else {
            number.selectAll();
        }
    }

    /** Asks whether the reading of the typed precinct is to be taken back, where it can be. */
    void askToTakeBack() {
        paper.askToTakeBack();
    }

    /** Says everything anew. */
    void update() {
        if (!number.getText().equals(model.typed())) {
            number.setText(model.typed());
            number.end();
        }
        paper.draw();
        showLeft();
        showTold();
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
        for (Drafts.Draft draft : model.inOtherHands()) {
            left.getChildren()
                    .add(Labels.quiet(voice.say("left.others", draft.key().precinct(), model.reader(draft.key()))));
        }
        left.setManaged(!left.getChildren().isEmpty());
    }

    private String lineOf(Drafts.Draft draft) {
        return cases.paper(draft.key())
                .line(draft.typed().line())
                .map(line -> line.number().isEmpty() ? speech.say(line.label()) : line.number())
                .orElse("");
    }

    private void showTold() {
        told.getChildren().clear();
        for (Lately.Told one : model.lately().told()) {
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
        told.setManaged(!model.lately().told().isEmpty());
    }
}
