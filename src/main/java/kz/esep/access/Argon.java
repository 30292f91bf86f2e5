package kz.esep.access;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import kz.esep.store.Workspace;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work guessing a password costs: Argon2id (RFC 9106), kept with each credential so that it can grow.
 *
 * @param memory KiB
 * @param passes over the memory
 * @param lanes degree of parallelism
 */
record Argon(int memory, int passes, int lanes) {
    /** Above OWASP's least (19 MiB, 2 passes, 1 lane). */
    static final Argon USUAL = new Argon(48 * 1024, 3, 1);

    /** OWASP's least: a practice guards nothing, and a trainee changes the person at the laptop often. */
    static final Argon PRACTICE = new Argon(19 * 1024, 2, 1);

    /** 256 MiB and ten passes are seconds on any laptop: a file from outside may ask for no more. */
    private static final int MOST_MEMORY = 256 << 10;

    private static final int MOST_PASSES = 10;
    private static final int MOST_LANES = 4;

    Argon {
        boolean bearable = memory >= 8 * lanes && memory <= MOST_MEMORY && passes <= MOST_PASSES && lanes <= MOST_LANES;
        if (!bearable || passes < 1 || lanes < 1) {
            throw new IllegalArgumentException("Argon2 with " + memory + " KiB, " + passes + " passes");
        }
    }

    /** What new passwords of this workspace go through; each credential keeps its own. */
    static Argon in(Workspace workspace) {
        return workspace.founding().mode().equals("practice") ? PRACTICE : USUAL;
    }

    /** The 32-byte key behind a password. The password is left as it is; every copy is wiped. */
    byte[] key(char[] password, byte[] salt) {
        byte[] bytes = utf8(password);
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[Aes.KEY];
            generator.generateBytes(bytes, key);
            return key;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** UTF-8 of the composed form, so that every keyboard gives the same letters; strings are made only if needed. */
    @SuppressWarnings("ByteBufferBackingArray") // an encoder's buffer starts at offset 0
    private static byte[] utf8(char[] password) {
        CharBuffer chars = CharBuffer.wrap(password);
        if (!Normalizer.isNormalized(chars, Normalizer.Form.NFC)) {
            return Normalizer.normalize(chars, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        }
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(chars);
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes).clear();
        while (buffer.hasRemaining()) {
            buffer.put((byte) 0);
        }
        return bytes;
    }
}
