package kz.esep.desktop.member.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import kz.esep.desktop.form.ActCard;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Choice;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.pay.Deduction;
import kz.esep.pay.RateName;
import kz.esep.pay.Reach;
import kz.esep.text.Message;

/** What an act needs, typed here; Escape leaves. */
final class ActPane extends ActCard<Field> {
    private final Speech.Voice voice;
    private final PayWork work;
    private final Act act;
    private final Runnable record;

    /** @param record does what is typed */
    ActPane(Speech.Voice voice, PayWork work, Act act, Runnable record) {
        super(voice.speech()::say, work.faults(), work::close);
        this.voice = voice;
        this.work = work;
        this.act = act;
        this.record = record;
        List<Node> parts = new ArrayList<>(
                List.of(heading("act-title", voice.say("act." + act)), Labels.quiet(voice.say("about." + act))));
        choice().ifPresent(parts::add);
        act.fields().forEach(field -> parts.add(made(field)));
        parts.add(refusal());
        parts.add(new FlowPane(
                8,
                8,
                button("act-record", Buttons.primary(voice.say("record." + act), this::record)),
                button("act-back", Buttons.plain(voice.say("back"), work::close))));
        fill(parts);
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
        Choice<T> box = new Choice<>(
                "choice-" + key, List.of(all), one -> voice.speech().say(said.apply(one)), value);
        return Labels.over(voice.say("choice." + key), box);
    }

    private Node made(Field field) {
        String id = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return typed(
                field, "pay-" + id, voice.say("field." + field), work.form().text(field), () -> work.judge(field));
    }

    @Override
    protected void act() {
        record.run();
    }
}
