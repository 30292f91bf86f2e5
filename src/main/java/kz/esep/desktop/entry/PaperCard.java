package kz.esep.desktop.entry;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Precinct;
import kz.esep.tally.Due;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The precinct of the typed number: its name, what is due at each of its protocols, and what to do with the chosen one. */
final class PaperCard extends VBox {
    private final Speech speech;
    private final Speech.Voice voice;
    private final EntryCases cases;
    private final ChoiceModel model;
    private final ChoiceView.Acts acts;
    private final Runnable back;
    private @Nullable ProtocolKey asked;

    /**
     * A card.
     *
     * @param back takes the focus to the number
     */
    PaperCard(Speech speech, EntryCases cases, ChoiceModel model, ChoiceView.Acts acts, Runnable back) {
        super(8);
        this.speech = speech;
        this.voice = speech.voice("desktop.entry");
        this.cases = cases;
        this.model = model;
        this.acts = acts;
        this.back = back;
        getStyleClass().addAll("card", "paper-card");
        setId("paper");
    }

    /** Another number is typed: nothing is asked any more. */
    void forget() {
        asked = null;
    }

    /** Asks whether the reading of the typed precinct is to be taken back, where it can be. */
    void askToTakeBack() {
        asked = model.chosen().filter(model::canTakeBack).orElse(null);
        draw();
        Node keep = lookup("#keep");
        if (keep != null) {
            keep.requestFocus();
        }
    }

    void draw() {
        Optional<Precinct> precinct = cases.precinct(model.typed());
        getChildren().clear();
        if (precinct.isEmpty()) {
            getChildren()
                    .add(Labels.quiet(
                            voice.say(model.typed().isBlank() ? "number.hint" : "number.unknown", model.typed())));
            model.next()
                    .filter(key -> model.typed().isBlank())
                    .ifPresent(
                            key -> getChildren().add(Labels.quiet(voice.say("next.is", key.precinct(), nameOf(key)))));
            return;
        }
        Precinct found = precinct.get();
        Label name = Labels.heading(found.id() + "  " + speech.say(found.place()));
        name.setWrapText(true);
        name.setId("precinct-name");
        getChildren().addAll(name, Labels.quiet(found.settlement() + " · " + voice.say("kind." + found.kind())));
        Optional<ProtocolKey> chosen = model.chosen();
        for (ProtocolKey key : model.found()) {
            getChildren().add(protocol(key, chosen.filter(key::equals).isPresent()));
        }
        chosen.ifPresent(key -> getChildren().add(key.equals(asked) ? question(key) : buttons(key)));
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
            case ANOTHER_READER, COUNTED, OTHERS_READ, SETTLE, OTHERS_SETTLE -> voice.say("due." + due.kind());
        };
    }

    private static Mark mark(Due.Kind kind) {
        return switch (kind) {
            case READ, GO_ON -> Mark.BUSY;
            case SETTLED -> Mark.GOOD;
            case SETTLE, OTHERS_SETTLE -> Mark.WARNING;
            case BEING_READ, ANOTHER_READER, COUNTED, OTHERS_READ -> Mark.NEUTRAL;
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
        if (due.isToRead() || due.kind() == Due.Kind.SETTLE) {
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
            draw();
            back.run();
        });
        keep.setId("keep");
        Button now = Buttons.danger(voice.say("take-back.do", key.precinct()), () -> {
            asked = null;
            acts.takeBack(key);
            back.run();
        });
        now.setId("take-back-now");
        HBox row = new HBox(12, keep, now);
        row.setAlignment(Pos.CENTER_RIGHT);
        return new VBox(8, Labels.text(voice.say("take-back.what")), row);
    }
}
