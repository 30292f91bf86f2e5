package kz.esep.desktop.observer;

import java.util.Optional;
import kz.esep.desktop.form.Days;
import kz.esep.observer.Told;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What is typed about a person present, with what can be said of it before it is recorded. */
enum Field {
    PRECINCT("refused.precinct-missing"),
    SENT_BY("refused.sender"),
    NAME("refused.name"),
    IDENTITY("refused.identity"),
    DOCUMENT_NUMBER(""),
    ACCREDITATION(""),
    ACCREDITED_ON(""),
    TIME(""),
    DECISION("refused.decision"),
    DATE(""),
    REASON("refused.reason"),
    ABOUT("refused.about"),
    ANSWER("refused.answer");

    private final String missing;

    Field(String missing) {
        this.missing = missing;
    }

    /** What is wrong with what was typed; empty when nothing is. */
    Optional<Message> fault(String typed) {
        return switch (this) {
            case DATE -> dayFault(typed);
            case ACCREDITED_ON -> typed.isBlank() ? Optional.empty() : dayFault(typed);
            case TIME ->
                typed.isBlank() || told(typed) != null
                        ? Optional.empty()
                        : Optional.of(ObserverModel.message("time.wrong", typed));
            default ->
                missing.isEmpty() || !typed.isBlank() ? Optional.empty() : Optional.of(Message.of("observer", missing));
        };
    }

    private static Optional<Message> dayFault(String typed) {
        return Days.day(typed).isPresent()
                ? Optional.empty()
                : Optional.of(ObserverModel.message(typed.isBlank() ? "day.missing" : "day.wrong", typed));
    }

    /** A time of day, with or without its day before it; null for nothing and for what is no time. */
    static @Nullable Told told(String typed) {
        String text = typed.strip();
        int gap = text.lastIndexOf(' ');
        return Days.time(text.substring(gap + 1))
                .flatMap(time -> gap < 0
                        ? Optional.of(new Told(null, time))
                        : Days.day(text.substring(0, gap)).map(day -> new Told(day, time)))
                .orElse(null);
    }

    /** The field of an act that a refusal of the use case is about; empty when it is about none of them. */
    static Optional<Field> of(Message refusal, Act act) {
        Field field = switch (refusal.key()) {
            case "refused.precinct", "refused.precinct-zeros" -> PRECINCT;
            case "refused.sender" -> SENT_BY;
            case "refused.name" -> NAME;
            case "refused.identity", "refused.registered-already" -> IDENTITY;
            case "refused.accreditation" -> ACCREDITATION;
            case "refused.future", "refused.earlier", "refused.before-voting-day", "refused.before-received" -> TIME;
            case "refused.decision" -> DECISION;
            case "refused.decision-date" -> DATE;
            case "refused.reason", "refused.removal-reason" -> REASON;
            case "refused.about" -> ABOUT;
            case "refused.answer" -> ANSWER;
            default -> null;
        };
        return Optional.ofNullable(field).filter(act.fields()::contains);
    }
}
