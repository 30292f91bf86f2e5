package kz.esep.seal;

import kz.esep.signing.Refusal;
import kz.esep.text.Message;

/** Carries a refusal out of the depths of a reader; it never leaves the package. */
final class Flaw extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Flaw(String code, String key, Object... arguments) {
        super(key, null, false, false);
        this.refusal = new Refusal(code, Message.of("seal", key, arguments));
    }

    Refusal refusal() {
        return refusal;
    }
}
