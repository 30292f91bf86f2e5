package kz.esep.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import kz.esep.text.OwnerOnly;
import kz.esep.text.Refused;

/** A secret handed over in a file that its owner alone can read (mode 0600 where the system has modes). */
public final class PrivateFile {
    private PrivateFile() {}

    /** Writes each secret on a line of its own into a new file. The arrays stay the caller's to wipe. */
    @SuppressWarnings("ByteBufferBackingArray") // an encoder's buffer starts at offset 0
    public static void write(Path file, char[]... secrets) {
        try (FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.mode(file))) {
            for (char[] secret : secrets) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                Arrays.fill(bytes.array(), (byte) 0);
                channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
            }
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            throw new Refused("command", "file.exists", file.toString());
        } catch (IOException e) {
            throw new Refused("command", "file.unwritable", file.toString());
        }
    }
}
