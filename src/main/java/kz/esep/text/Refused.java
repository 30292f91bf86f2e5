package kz.esep.text;

import java.util.List;

/**
 * A use case was asked for something that the rules do not allow. The message says what happened, what was kept and
 * what to do; nothing was changed. It is thrown, and not returned, so that the transaction around it rolls back.
 */
public sealed class Refused extends RuntimeException permits Stopped {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;
    private final transient List<Fault> faults;

    public Refused(Message reason) {
        this(reason, List.of());
    }

    /**
     * An act in bulk is refused.
     *
     * @param reason names the first faults
     * @param faults all of them
     */
    Refused(Message reason, List<Fault> faults) {
        super(reason.feature() + "." + reason.key());
        this.reason = reason;
        this.faults = List.copyOf(faults);
    }

    public Refused(String feature, String key, Object... arguments) {
        this(Message.of(feature, key, arguments));
    }

    public Message reason() {
        return reason;
    }

    /** What stands against each thing that an act in bulk was about; empty where the refusal is about the whole. */
    public List<Fault> faults() {
        return faults;
    }

    @Override
    public String getMessage() {
        return reason.in(Language.EN);
    }
}
