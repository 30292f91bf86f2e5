package kz.esep.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;

/**
 * Personal data as the journal and the tables hold it: AES-256-GCM under one generation of the workspace key.
 *
 * @param text the generation, a dot, and base 64 of nonce (12 bytes), ciphertext and tag (16 bytes)
 */
public record Sealed(@JsonValue String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sealed {
        if (!text.matches("[1-9][0-9]{0,8}\\.[A-Za-z0-9+/]{38,}=*")) {
            throw new IllegalArgumentException("not sealed");
        }
    }

    static Sealed of(int generation, byte[] content) {
        return new Sealed(generation + "." + Base64.getEncoder().encodeToString(content));
    }

    int generation() {
        return Integer.parseInt(text.substring(0, text.indexOf('.')));
    }

    byte[] content() {
        return Base64.getDecoder().decode(text.substring(text.indexOf('.') + 1));
    }
}
