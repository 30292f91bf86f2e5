package kz.esep.desktop.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with what was typed into a form.
 *
 * @param fields by the field that it is about
 * @param rest what is about no field; null when nothing is
 */
public record Complaints<F>(
        Map<F, Message> fields, @Nullable Message rest) {
    public Complaints {
        fields = Map.copyOf(fields);
    }

    /** Nothing is wrong. */
    public static <F> Complaints<F> none() {
        return new Complaints<>(Map.of(), null);
    }

    /** Why something was not recorded. */
    public static <F> Complaints<F> of(Message refusal, Optional<F> about) {
        return about.map(field -> new Complaints<>(Map.of(field, refusal), null))
                .orElseGet(() -> new Complaints<>(Map.of(), refusal));
    }

    /** What is wrong with any of these fields. */
    public static <F> Complaints<F> of(Collection<F> fields, Function<F, Optional<Message>> judge) {
        Map<F, Message> wrong = new LinkedHashMap<>();
        fields.forEach(field -> judge.apply(field).ifPresent(fault -> wrong.put(field, fault)));
        return new Complaints<>(wrong, null);
    }

    /** The same with what is wrong with one field now, if anything is. */
    public Complaints<F> judged(F field, Optional<Message> fault) {
        Map<F, Message> known = new LinkedHashMap<>(fields);
        known.remove(field);
        fault.ifPresent(why -> known.put(field, why));
        return new Complaints<>(known, null);
    }
}
