package kz.esep.text;

/**
 * A use case was asked for something that the rules do not allow. The message says what happened, what was kept and
 * what to do; nothing was changed. It is thrown, and not returned, so that the transaction around it rolls back.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public Refused(Message reason) {
        super(reason.feature() + "." + reason.key());
        this.reason = reason;
    }

    public Refused(String feature, String key, Object... arguments) {
        this(Message.of(feature, key, arguments));
    }

    public Message reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.in(Language.EN);
    }
}
