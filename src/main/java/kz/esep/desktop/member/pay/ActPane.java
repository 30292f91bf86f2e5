package kz.esep.desktop.member.pay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.FormCard;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Speech;
import kz.esep.pay.Deduction;
import kz.esep.pay.RateName;
import kz.esep.pay.Reach;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What an act needs, typed here; Escape leaves. */
final class ActPane extends FormCard {
    private final Speech.Voice voice;
    private final PayWork work;
    private final Act act;
    private final Runnable record;
    private final Map<Field, TypedField> fields = new EnumMap<>(Field.class);
    private final Label refusal = Labels.refusal();
    private boolean asked;
    private final InvalidationListener complaining = seen -> complain();

    /** @param record does what is typed */
    ActPane(Speech.Voice voice, PayWork work, Act act, Runnable record) {
        this.voice = voice;
        this.work = work;
        this.act = act;
        this.record = record;
        List<Node> parts = new ArrayList<>(
                List.of(heading("act-title", voice.say("act." + act)), Labels.quiet(voice.say("about." + act))));
        choice().ifPresent(parts::add);
        act.fields().forEach(field -> parts.add(made(field)));
        parts.add(refusal);
        parts.add(new FlowPane(
                8,
                8,
                button("act-record", Buttons.primary(voice.say("record." + act), this::record)),
                button("act-back", Buttons.plain(voice.say("back"), work::close))));
        fill(parts);
        work.faults().addListener(new WeakInvalidationListener(complaining));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusFirst();
    }

    private Optional<Node> choice() {
        PayForm form = work.form();
        return switch (act) {
            case RATE -> Optional.of(choice("rate", form.rate, RateName.values(), RateName::said));
            case DRAFT -> Optional.of(choice("purpose", form.purpose, Reach.Purpose.values(), Reach.Purpose::said));
            case DEDUCTION -> Optional.of(choice("base", form.base, Deduction.Base.values(), Deduction.Base::said));
            default -> Optional.empty();
        };
    }

    private <T> Node choice(String key, ObjectProperty<T> value, T[] all, Function<T, Message> said) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setId("choice-" + key);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : voice.speech().say(said.apply(one));
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(value);
        return Labels.over(voice.say("choice." + key), box);
    }

    private Node made(Field field) {
        String id = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        TypedField made = new TypedField(
                        "pay-" + id, voice.say("field." + field), work.form().text(field))
                .onLeave(() -> work.judge(field));
        fields.put(field, made);
        return made;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            work.close();
            event.consume();
        }
    }

    /** Does what is typed; the focus goes to the first field with something wrong. */
    void record() {
        asked = true;
        record.run();
    }

    private void complain() {
        PayWork.Faults wrong = work.faults().get();
        fields.forEach((field, typed) -> {
            Message fault = wrong.fields().get(field);
            typed.complain(fault == null ? "" : voice.speech().say(fault));
        });
        if (asked && !wrong.fields().isEmpty()) {
            asked = false;
            act.fields().stream()
                    .filter(wrong.fields()::containsKey)
                    .findFirst()
                    .map(fields::get)
                    .ifPresent(field -> Focus.on(field.field()));
        }
        Message rest = wrong.rest();
        refusal.setText(rest == null ? "" : voice.speech().say(rest));
    }
}
