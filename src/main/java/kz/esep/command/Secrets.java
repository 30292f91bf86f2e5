package kz.esep.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kz.esep.text.Messages;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Passwords and passphrases: from a file, from an environment variable or from a prompt, in this order, and never from
 * an argument, which every process on the machine could read.
 */
final class Secrets {
    private static final int LONGEST = 4096;

    private final Surroundings around;

    Secrets(Surroundings around) {
        this.around = around;
    }

    /**
     * A secret. The caller wipes it.
     *
     * @param file its first line is the secret; null when no file was named
     * @param variable the environment variable that may hold it
     * @param question key of the question that a person is asked
     */
    char[] ask(@Nullable Path file, String variable, String question, Object... about) {
        if (file != null) {
            return firstLine(file);
        }
        String value = around.environment().get(variable);
        if (value != null && !value.isEmpty()) {
            return value.toCharArray();
        }
        Surroundings.Prompt prompt = around.prompt();
        char[] typed = prompt == null
                ? null
                : prompt.secret(Messages.of("command").text(around.language(), question, about) + " ");
        if (typed == null || typed.length == 0) {
            throw new Refused("command", "secret.missing", variable);
        }
        return typed;
    }

    private static char[] firstLine(Path file) {
        try {
            byte[] bytes = start(file);
            if (bytes.length > LONGEST) {
                throw new Refused("command", "secret.file-too-long", file.toString());
            }
            CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            char[] all = new char[text.remaining()];
            text.get(all);
            Arrays.fill(text.array(), '\0');
            int end = 0;
            while (end < all.length && all[end] != '\n' && all[end] != '\r') {
                end++;
            }
            char[] line = Arrays.copyOf(all, end);
            Arrays.fill(all, '\0');
            if (line.length == 0) {
                throw new Refused("command", "secret.file-empty", file.toString());
            }
            return line;
        } catch (IOException e) {
            throw new Refused("command", "secret.file-unreadable", file.toString());
        }
    }

    /** A pipe may be named here, as a safe of passwords hands one over; what has no end is cut off. */
    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST + 1);
        }
    }
}
