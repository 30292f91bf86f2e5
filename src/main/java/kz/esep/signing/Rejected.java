package kz.esep.signing;

/** Carries a refusal out of the depths of a reader; it never leaves the package. */
final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Rejected(String code, String key, Object... arguments) {
        this(Refusal.of(code, key, arguments));
    }

    Rejected(Refusal refusal) {
        super(refusal.reason().key(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
