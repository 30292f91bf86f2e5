package kz.esep.backup;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Json;
import kz.esep.text.Progress;
import kz.esep.text.Refused;

/**
 * How a backup is written: a line that names the format, the label as one line of JSON, and the workspace's file sealed in
 * the format of age-encryption.org/v1 with an X25519 recipient for each holder, so that {@code age} opens it too.
 */
final class BackupFile {
    private static final String FORMAT = "esep-backup-1";
    private static final int LONGEST_LABEL = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final String RECIPIENT = "age";
    private static final String IDENTITY = "AGE-SECRET-KEY-";

    private BackupFile() {}

    /** @param medium is closed at the end, as the last part can be sealed only then */
    static void write(Label label, Path workspace, OutputStream medium) throws IOException {
        OutputStream out = new BufferedOutputStream(medium, BUFFER);
        out.write((FORMAT + "\n").getBytes(StandardCharsets.US_ASCII));
        out.write(Json.write(label));
        out.write('\n');
        try (WritableByteChannel sealed = new StandardEncryptingChannelFactory()
                .newEncryptingChannel(Channels.newChannel(out), recipients(label))) {
            Files.copy(workspace, Channels.newOutputStream(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<RecipientStanzaWriter> recipients(Label label) throws GeneralSecurityException {
        List<RecipientStanzaWriter> recipients = new ArrayList<>();
        for (byte[] key : label.holders().publicKeys()) {
            recipients.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(
                    Bech32.getEncoder().encode(RECIPIENT, key)));
        }
        return recipients;
    }

    /**
     * The label of a backup.
     *
     * @throws Refused when the file is no backup, or one of a newer program
     */
    static Label label(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return label(in, file);
        }
    }

    private static Label label(InputStream in, Path file) throws IOException {
        String format = new String(line(in, file), StandardCharsets.US_ASCII);
        if (!format.equals(FORMAT)) {
            throw new Refused("backup", format.startsWith("esep-backup-") ? "newer" : "foreign", name(file));
        }
        try {
            return Json.read(line(in, file), Label.class);
        } catch (Json.BadJson e) {
            throw new Refused("backup", "damaged", name(file));
        }
    }

    private static byte[] line(InputStream in, Path file) throws IOException {
        in.mark(LONGEST_LABEL + 1);
        int length = 0;
        int next = in.read();
        while (next != '\n' && next >= 0 && length < LONGEST_LABEL) {
            length++;
            next = in.read();
        }
        if (next != '\n') {
            throw new Refused("backup", "foreign", name(file));
        }
        in.reset();
        byte[] line = in.readNBytes(length);
        in.skipNBytes(1);
        return line;
    }

    /**
     * Opens a backup.
     *
     * @param key X25519 private key of one of its holders
     * @param target is written over
     * @param progress hears of the bytes written, of about as many as the backup has
     * @throws Refused when the key does not open it, or a byte of it has changed
     */
    static void open(Path file, byte[] key, Path target, Progress progress) throws IOException {
        long bytes = Files.size(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                OutputStream out = new BufferedOutputStream(
                        new Passing(Files.newOutputStream(target), progress, 0, bytes), BUFFER)) {
            label(in, file);
            CharSequence identity = Bech32.getEncoder().encode(IDENTITY, key);
            List<RecipientStanzaReader> readers =
                    List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity));
            try (ReadableByteChannel plain =
                    new StandardDecryptingChannelFactory().newDecryptingChannel(Channels.newChannel(in), readers)) {
                // Straight into the file's own stream, the JDK would pass over a part that is not genuine and read on.
                Channels.newInputStream(plain).transferTo(out);
            }
        } catch (GeneralSecurityException | PayloadException e) {
            throw new Refused("backup", "damaged", name(file));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
