package kz.esep.desktop.member.pay;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.desktop.form.Days;
import kz.esep.text.Message;

/** What is typed about pay, with what can be said of it before it is recorded. */
enum Field {
    PERIOD(Kind.TEXT),
    UNTIL(Kind.DAY),
    PERCENT_OF_BASIS(Kind.MAYBE_WHOLE),
    WHY(Kind.MAYBE_TEXT),
    REASON(Kind.TEXT),
    DATE(Kind.DAY),
    DOCUMENT(Kind.TEXT),
    FROM(Kind.DAY),
    TO(Kind.DAY),
    HOURS(Kind.WHOLE),
    RATES_ON(Kind.DAY),
    VALUE(Kind.NUMBER),
    CODE(Kind.TEXT),
    NAME(Kind.TEXT),
    SHARE(Kind.WHOLE),
    BUDGET(Kind.MAYBE_NUMBER),
    ORDER(Kind.WHOLE),
    PERCENT(Kind.NUMBER),
    CAP(Kind.MAYBE_NUMBER),
    SOURCE(Kind.TEXT);

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");

    private final Kind kind;

    Field(Kind kind) {
        this.kind = kind;
    }

    private enum Kind {
        TEXT,
        MAYBE_TEXT,
        DAY,
        WHOLE,
        MAYBE_WHOLE,
        NUMBER,
        MAYBE_NUMBER
    }

    /** A typed number with its grouping taken out. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    }

    /** A typed number that was found to be one. */
    static BigDecimal number(String typed) {
        return new BigDecimal(plain(typed));
    }

    /** What is wrong with what was typed; empty when nothing is. */
    Optional<Message> fault(String typed) {
        if (typed.isBlank()) {
            boolean needed = kind != Kind.MAYBE_TEXT && kind != Kind.MAYBE_WHOLE && kind != Kind.MAYBE_NUMBER;
            return needed ? Optional.of(PayModel.message("fault.missing")) : Optional.empty();
        }
        boolean right = switch (kind) {
            case TEXT, MAYBE_TEXT -> true;
            case DAY -> Days.day(typed).isPresent();
            case WHOLE, MAYBE_WHOLE -> WHOLE.matcher(plain(typed)).matches();
            case NUMBER, MAYBE_NUMBER -> NUMBER.matcher(plain(typed)).matches();
        };
        return right
                ? Optional.empty()
                : Optional.of(PayModel.message(kind == Kind.DAY ? "fault.day" : "fault.number", typed.strip()));
    }

    /** The field of an act that a refusal of the use case is about; empty when it is about none of them. */
    static Optional<Field> of(Message refusal, Act act) {
        Field field = switch (refusal.key()) {
            case "refused.source" -> SOURCE;
            case "refused.value", "refused.below" -> VALUE;
            case "refused.days" -> TO;
            case "refused.overlap" -> FROM;
            case "refused.norm" -> HOURS;
            case "refused.percent" -> PERCENT;
            case "refused.amount" -> act == Act.FUND ? BUDGET : CAP;
            case "refused.name" -> NAME;
            case "refused.fund-id" -> CODE;
            case "refused.share" -> SHARE;
            case "refused.no-period" -> PERIOD;
            case "refused.until", "refused.back" -> UNTIL;
            case "refused.not-advance", "refused.advance-percent" -> PERCENT_OF_BASIS;
            case "refused.reason" -> act == Act.DRAFT ? WHY : REASON;
            case "refused.ahead" -> DATE;
            case "refused.document" -> DOCUMENT;
            default -> null;
        };
        return Optional.ofNullable(field).filter(act.fields()::contains);
    }
}
