package kz.esep.signing;

import kz.esep.text.Message;

/**
 * Why a signed file is not accepted: nothing of it is used.
 *
 * @param code the reason code of the result-file rules, {@code V01} to {@code V11}
 * @param reason what happened and what to do, for a clerk
 */
public record Refusal(String code, Message reason) implements Opening, Standing {

    static Refusal of(String code, String key, Object... arguments) {
        return new Refusal(code, Message.of("signing", key, arguments));
    }

    @Override
    public String toString() {
        return code + ": " + reason;
    }
}
