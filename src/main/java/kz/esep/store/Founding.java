package kz.esep.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import kz.esep.text.Digest;

/**
 * What a workspace is bound to for ever: the body of its first journal entry, {@code workspace.founded}.
 *
 * @param workspace 32 hexadecimal digits, random
 * @param election id of the election package
 * @param commission id of the commission whose workspace this is
 * @param level the commission's level, as the package writes it
 * @param mode {@code live} or {@code practice}
 * @param electionPackage SHA-256 of the signed package file, also the first entry's previous hash
 */
public record Founding(
        String workspace, String election, String commission, String level, String mode, Digest electionPackage) {

    /** A founding with a new random workspace id (128 bits). */
    public static Founding of(String election, String commission, String level, String mode, byte[] electionPackage) {
        byte[] id = new byte[16];
        new SecureRandom().nextBytes(id);
        return new Founding(
                HexFormat.of().formatHex(id), election, commission, level, mode, Digest.of(electionPackage));
    }
}
