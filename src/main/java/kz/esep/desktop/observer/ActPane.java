package kz.esep.desktop.observer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import kz.esep.desktop.form.ActCard;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Choice;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LineKeys;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.observer.Credential;
import kz.esep.observer.Sender;
import kz.esep.observer.Submission;
import kz.esep.table.TableFiles;
import org.jspecify.annotations.Nullable;

/** The form of one act: its fields in the order of the paper, each with what is wrong under it, and the button. */
final class ActPane extends ActCard<Field> {
    private final Room room;
    private final ObserverModel model;
    private final ObserverWork work;
    private final Act act;
    private final Speech.Voice voice;
    /** What is chosen before anything is typed; null where typing comes first. */
    private @Nullable Node chosenFirst;

    /**
     * A form.
     *
     * @param about whom or what
     */
    ActPane(Room room, ObserverModel model, ObserverWork work, Act act, String about) {
        super(room.speech()::say, work.faults(), work::close);
        this.room = room;
        this.model = model;
        this.work = work;
        this.act = act;
        voice = room.speech().voice("desktop.observer");
        getStyleClass().add("act-pane");
        List<Node> parts = new ArrayList<>(List.of(
                heading("observer-act", voice.say("act." + act)),
                switch (act) {
                    case IMPORT, EXPORT, REGISTER, REMOVE -> Labels.text(voice.say("hint." + act));
                    default -> Labels.quiet(about);
                }));
        if (act == Act.REMOVE) {
            parts.add(Labels.quiet(about));
        }
        if (act == Act.HAND_IN) {
            parts.add(choice(
                    "submission",
                    Submission.Kind.values(),
                    one -> voice.speech().say(one.said()),
                    work.form().submission));
        }
        act.fields().forEach(field -> parts.addAll(withChoices(field)));
        if (act == Act.EXPORT) {
            parts.add(choice("format", TableFiles.Format.values(), TableFiles.Format::name, work.form().format));
        }
        parts.addAll(List.of(
                refusal(),
                new FlowPane(
                        8,
                        8,
                        button("observer-record", Buttons.primary(voice.say("record." + act), this::record)),
                        button("observer-back", Buttons.plain(voice.say("back"), work::close)))));
        fill(parts);
    }

    /** The field, with what is chosen before and after it. */
    private List<Node> withChoices(Field field) {
        if (field == Field.PRECINCT && model.isAlone()) {
            return List.of();
        }
        TypedField typed = typed(
                field, "observer-" + field, voice.say(label(field)), work.form().text(field), () -> work.judge(field));
        return switch (field) {
            case PRECINCT -> {
                typed.field().textProperty().subscribe(text -> typed.explain(model.place(text)));
                yield List.of(typed);
            }
            case SENT_BY -> List.of(kind(), typed);
            case DOCUMENT_NUMBER -> List.of(credential(), typed);
            case ACCREDITED_ON -> act == Act.REGISTER ? List.of(typed, here()) : List.of(typed);
            default -> List.of(typed);
        };
    }

    private String label(Field field) {
        return field == Field.TIME ? "field.TIME." + act : "field." + field;
    }

    private Node kind() {
        return choice("kind", Sender.Kind.values(), one -> voice.say("kind." + one), work.form().kind);
    }

    private Node credential() {
        return choice("credential", Credential.values(), one -> voice.speech().say(one.said()), work.form().credential);
    }

    private <T> Node choice(String key, T[] all, Function<T, String> words, ObjectProperty<T> chosen) {
        Choice<T> box = new Choice<>("observer-" + key, Arrays.asList(all), words, chosen);
        if (act == Act.HAND_IN || (key.equals("kind") && (act == Act.CORRECT || model.isAlone()))) {
            chosenFirst = box;
        }
        return Labels.over(voice.say("choice." + key), box);
    }

    private CheckBox here() {
        CheckBox box = new CheckBox(voice.say("here"));
        box.setId("observer-here");
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(work.form().here);
        LineKeys.enter(box);
        return box;
    }

    /** The focus goes to where the paper begins. */
    void begin() {
        Node first = chosenFirst;
        if (first == null) {
            focusFirst();
        } else {
            Focus.on(first);
        }
    }

    @Override
    protected void act() {
        switch (act) {
            case IMPORT ->
                room.dialogs()
                        .file(voice.say("act.IMPORT"), List.of("*.xlsx", "*.csv"))
                        .ifPresent(work::take);
            case EXPORT -> {
                if (work.isRight(act)) {
                    room.dialogs().folder(voice.say("act.EXPORT")).ifPresent(work::export);
                }
            }
            default -> work.record();
        }
    }
}
