package kz.esep.desktop.observer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.FormCard;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;

/** Beside a register: what is known of the chosen line and what can be done, or the form of an act. */
final class RegisterPane<L> extends StackPane {
    private final Speech.Voice voice;
    private final Register<L> register;
    private final Supplier<Optional<L>> chosen;
    private final ObserverWork work;
    private final List<Act> own;
    private final Function<Act, ActPane> forms;
    private final Facts facts = new Facts();
    private final InvalidationListener turning = seen -> turn();
    private Runnable leave = () -> {};

    /**
     * A pane.
     *
     * @param own what may be recorded here
     * @param forms makes the form of an act
     */
    RegisterPane(
            Speech.Voice voice,
            Register<L> register,
            Supplier<Optional<L>> chosen,
            ObserverWork work,
            List<Act> own,
            Function<Act, ActPane> forms) {
        this.voice = voice;
        this.register = register;
        this.chosen = chosen;
        this.work = work;
        this.own = own;
        this.forms = forms;
        getStyleClass().add("register-pane");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !isTyping()) {
                leave.run();
                event.consume();
            }
        });
        work.act().addListener(new WeakInvalidationListener(turning));
        work.onRecorded(() -> {
            if (getChildren().getFirst() instanceof ActPane form) {
                form.begin();
            }
        });
        getChildren().setAll(facts);
        turn();
    }

    /** What is known of the chosen line; it scrolls where there is more than room. */
    private static final class Facts extends FormCard {
        void show(List<Node> parts) {
            fill(parts);
        }
    }

    /** Is told when the person goes back to the list. */
    void onLeave(Runnable listener) {
        leave = listener;
    }

    /** From what is known to a form and back. */
    private void turn() {
        Act act = work.act().get();
        if (act != null && own.contains(act)) {
            ActPane form = forms.apply(act);
            getChildren().setAll(form);
            form.begin();
        } else if (!getChildren().contains(facts)) {
            getChildren().setAll(facts);
            draw();
            leave.run();
        }
    }

    private boolean isTyping() {
        return getChildren().getFirst() instanceof ActPane;
    }

    /** Shows what is chosen now. */
    void draw() {
        if (isTyping()) {
            return;
        }
        List<Node> parts = new ArrayList<>();
        Optional<L> line = chosen.get();
        line.ifPresentOrElse(
                one -> parts.addAll(register.facts(one)), () -> parts.add(Labels.text(voice.say("empty.hint"))));
        List<Act> acts = line.map(register::acts).orElseGet(register::general);
        FlowPane buttons = new FlowPane(8, 8);
        acts.stream()
                .filter(own::contains)
                .forEach(act -> buttons.getChildren().add(button(act, act == acts.getFirst())));
        parts.add(buttons);
        facts.show(parts);
    }

    /** What can be done without any line. */
    FlowPane general() {
        FlowPane buttons = new FlowPane(8, 8);
        register.general().stream()
                .filter(own::contains)
                .forEach(act -> buttons.getChildren().add(button(act, false)));
        return buttons;
    }

    private Button button(Act act, boolean first) {
        String text = voice.say("button." + act);
        Runnable open = () -> work.open(act);
        Button button = act == Act.REMOVE
                ? Buttons.danger(text, open)
                : first ? Buttons.primary(text, open) : Buttons.plain(text, open);
        button.setId("act-" + act);
        return button;
    }

    /** The focus goes to what can be done. */
    void focus() {
        if (!isTyping()) {
            facts.focusFirst();
        }
    }
}
