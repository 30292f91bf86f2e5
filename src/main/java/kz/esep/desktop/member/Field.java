package kz.esep.desktop.member;

import java.util.Optional;
import kz.esep.desktop.form.Days;
import kz.esep.text.Iin;
import kz.esep.text.Message;

/** What is typed about a member, with what can be said of it before it is recorded. */
enum Field {
    NAME("refused.name"),
    IIN(""),
    PROPOSED_BY("refused.proposer"),
    WORKPLACE(""),
    ACCOUNT(""),
    FROM(""),
    TO(""),
    DECISION("refused.decision"),
    REASON("refused.reason");

    private final String missing;

    Field(String missing) {
        this.missing = missing;
    }

    /** What is wrong with what was typed; empty when nothing is. */
    Optional<Message> fault(String typed) {
        return switch (this) {
            case IIN -> Iin.fault(typed.strip());
            case FROM, TO ->
                Days.day(typed).isPresent()
                        ? Optional.empty()
                        : Optional.of(RollModel.message(typed.isBlank() ? "day.missing" : "day.wrong", typed));
            default ->
                missing.isEmpty() || !typed.isBlank()
                        ? Optional.empty()
                        : Optional.of(Message.of("commission", missing));
        };
    }

    /** The field of an act that a refusal of the use case is about; empty when it is about none of them. */
    static Optional<Field> of(Message refusal, Act act) {
        Field field = switch (refusal.key()) {
            case "refused.name" -> NAME;
            case "refused.member-already" -> IIN;
            case "refused.proposer" -> PROPOSED_BY;
            case "refused.decision" -> DECISION;
            case "refused.reason" -> REASON;
            case "refused.days" -> TO;
            case "refused.not-then", "refused.released-already" -> FROM;
            default -> null;
        };
        return Optional.ofNullable(field).filter(act.fields()::contains);
    }
}
