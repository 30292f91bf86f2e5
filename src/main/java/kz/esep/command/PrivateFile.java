package kz.esep.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import kz.esep.text.OwnerOnly;
import kz.esep.text.Refused;
import kz.esep.text.WholeFile;

/** A secret handed over in a file that its owner alone can read (mode 0600 where the system has modes). */
public final class PrivateFile {
    private PrivateFile() {}

    /** Writes each secret on a line of its own into a new file. The arrays stay the caller's to wipe. */
    public static void write(Path file, char[]... secrets) {
        try {
            WholeFile.create(file, out -> write(out, secrets), OwnerOnly.mode(file));
        } catch (FileAlreadyExistsException e) {
            throw new Refused("command", "file.exists", file.toString());
        } catch (IOException e) {
            throw new Refused("command", "file.unwritable", file.toString());
        }
    }

    @SuppressWarnings("ByteBufferBackingArray") // an encoder's buffer starts at offset 0
    private static void write(OutputStream out, char[]... secrets) throws IOException {
        for (char[] secret : secrets) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
            out.write(bytes.array(), 0, bytes.limit());
            Arrays.fill(bytes.array(), (byte) 0);
            out.write('\n');
        }
    }
}
