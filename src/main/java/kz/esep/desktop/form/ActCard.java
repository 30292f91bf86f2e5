package kz.esep.desktop.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kz.esep.text.Message;

/** The form of one act: fields with what is wrong under each; Ctrl+Enter records, Escape leaves. */
public abstract class ActCard<F> extends FormCard {
    private final Function<Message, String> say;
    private final ReadOnlyObjectProperty<Complaints<F>> complaints;
    private final Runnable close;
    private final Map<F, TypedField> fields = new LinkedHashMap<>();
    private final Label refusal = Labels.refusal();
    private boolean asked;
    private final InvalidationListener complaining = seen -> complain();

    /**
     * An empty form.
     *
     * @param say says a message in the language of the window
     * @param complaints kept by a model
     */
    @SuppressWarnings("this-escape") // keys come only once the form is shown
    protected ActCard(Function<Message, String> say, ReadOnlyObjectProperty<Complaints<F>> complaints, Runnable close) {
        this.say = say;
        this.complaints = complaints;
        this.close = close;
        complaints.addListener(new WeakInvalidationListener(complaining));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Does what is typed. */
    protected abstract void act();

    /** Does what is typed; the focus goes to the first field with something wrong. */
    public final void record() {
        asked = true;
        act();
        complain();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            record();
            event.consume();
        }
    }

    /**
     * A field of the form.
     *
     * @param judge is told when it was left
     */
    protected final TypedField typed(F field, String id, String name, StringProperty text, Runnable judge) {
        TypedField made = new TypedField(id, name, text).onLeave(() -> {
            asked = false;
            judge.run();
        });
        fields.put(field, made);
        return made;
    }

    /** What is wrong with no field in particular. */
    protected final Label refusal() {
        return refusal;
    }

    private void complain() {
        Complaints<F> wrong = complaints.get();
        fields.forEach((field, typed) -> {
            Message fault = wrong.fields().get(field);
            typed.complain(fault == null ? "" : say.apply(fault));
        });
        Message rest = wrong.rest();
        refusal.setText(rest == null ? "" : say.apply(rest));
        if (asked && !wrong.fields().isEmpty()) {
            asked = false;
            fields.entrySet().stream()
                    .filter(one -> wrong.fields().containsKey(one.getKey()))
                    .findFirst()
                    .ifPresent(one -> Focus.on(one.getValue().field()));
        }
    }
}
