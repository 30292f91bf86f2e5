package kz.esep.desktop.media;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.desktop.form.Days;
import kz.esep.text.Message;

/** What is typed, with what can be said of it before it is recorded. */
enum Field {
    NAME(Kind.TEXT),
    DAY(Kind.DAY),
    TIME(Kind.TIME),
    UNTIL(Kind.TIME),
    OPENS(Kind.TIME),
    CLOSES(Kind.TIME),
    SOURCE(Kind.TEXT),
    WHAT(Kind.TEXT),
    TENGE(Kind.NUMBER),
    WANTED(Kind.TEXT),
    SEED_SOURCE(Kind.TEXT),
    SEED(Kind.TEXT),
    ADDRESS(Kind.TEXT),
    SEATS(Kind.WHOLE),
    TERMS(Kind.TEXT),
    AMOUNT(Kind.TEXT),
    NOTE(Kind.MAYBE_TEXT),
    REASON(Kind.TEXT);

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");

    private final Kind kind;

    Field(Kind kind) {
        this.kind = kind;
    }

    private enum Kind {
        TEXT,
        MAYBE_TEXT,
        DAY,
        TIME,
        WHOLE,
        NUMBER
    }

    /** A typed number with its grouping taken out. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    }

    /** What is wrong with what was typed; empty when nothing is. */
    Optional<Message> fault(String typed) {
        if (typed.isBlank()) {
            return kind == Kind.MAYBE_TEXT ? Optional.empty() : Optional.of(MediaModel.message("fault.missing"));
        }
        boolean right = switch (kind) {
            case TEXT, MAYBE_TEXT -> true;
            case DAY -> Days.day(typed).isPresent();
            case TIME -> Days.time(typed).isPresent();
            case WHOLE -> WHOLE.matcher(plain(typed)).matches();
            case NUMBER -> NUMBER.matcher(plain(typed)).matches();
        };
        return right ? Optional.empty() : Optional.of(MediaModel.message("fault." + kind, typed.strip()));
    }

    /** The field of an act that a refusal of the use case is about; empty when it is about none of them. */
    static Optional<Field> of(Message refusal, Act act) {
        Field field = switch (refusal.key()) {
            case "refused.name", "refused.outlet-known", "refused.hall-known" -> NAME;
            case "refused.future" -> DAY;
            case "refused.tenge" -> TENGE;
            case "refused.seats" -> SEATS;
            case "refused.opens" -> CLOSES;
            case "refused.ends" -> UNTIL;
            case "refused.taken", "refused.closed" -> TIME;
            case "refused.campaign-over" -> DAY;
            case "refused.amount", "file.amount.MINUTES", "file.amount.SQUARE_CENTIMETRES" -> AMOUNT;
            case "refused.coverage-known" -> NOTE;
            default -> null;
        };
        return Optional.ofNullable(field).filter(act.fields()::contains);
    }
}
