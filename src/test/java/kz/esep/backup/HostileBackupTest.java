package kz.esep.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.access.Holders;
import kz.esep.hostile.Bounds;
import kz.esep.hostile.Twisted;
import kz.esep.store.Head;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.PassingFolder;
import kz.esep.text.Progress;
import kz.esep.text.Wording;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.junit.jupiter.params.provider.MethodSource;

/** A fuzzer's backups: opened to what was sealed, or refused. Work that the file itself asks for is bounded too. */
class HostileBackupTest {
    private static final Bounds BOUNDS = new Bounds(10_000, 600);
    private static final byte[] KEY = Digest.of(new byte[] {7}).bytes();
    private static final byte[] SEALED = "what stands in the workspace".getBytes(StandardCharsets.US_ASCII);
    private static final Path FOLDER = PassingFolder.named("backup");
    private static final Label LABEL = label();
    private static final byte[] SOUND = sound();

    private static Label label() {
        String key = Base64.getEncoder()
                .encodeToString(
                        new X25519PrivateKeyParameters(KEY).generatePublicKey().getEncoded());
        String credential = "{\"argon\":{\"memory\":8,\"passes\":1,\"lanes\":1},\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA==\","
                + "\"publicKey\":\"" + key + "\",\"privateKey\":\"" + key + "\"}";
        String holders = "{\"workspace\":\"w1\",\"holders\":[{\"person\":\"p1\",\"login\":\"asel\",\"credential\":"
                + credential + "},{\"person\":\"recovery\",\"login\":\"\",\"credential\":" + credential + "}]}";
        try {
            return new Label(
                    Digest.of(new byte[] {1}),
                    Wording.same("Election"),
                    Wording.same("Commission"),
                    true,
                    new Head(6, Digest.of(new byte[] {2})),
                    Instant.EPOCH,
                    Json.read(holders.getBytes(StandardCharsets.UTF_8), Holders.class));
        } catch (Json.BadJson e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sound() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BackupFile.write(LABEL, Files.write(FOLDER.resolve("workspace"), SEALED), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<byte[]> files() {
        return Stream.of(SOUND);
    }

    @MethodSource("files")
    @FuzzTest
    void file(byte[] content) throws Exception {
        restored(content);
        Path file = Files.write(FOLDER.resolve("hostile"), content);
        Path target = FOLDER.resolve("opened");
        BOUNDS.within(() -> {
                    BackupFile.open(file, KEY, target, Progress.UNHEARD);
                    return Files.readAllBytes(target);
                })
                .ifPresent(opened -> assertArrayEquals(SEALED, opened));
    }

    /** What stands in clear before the sealed part, changed with care. */
    @FuzzTest
    void label(FuzzedDataProvider data) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("esep-backup-1\n".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(Twisted.of(LABEL, data));
        int end = 0;
        for (int lines = 0; lines < 2; end++) {
            lines += SOUND[end] == '\n' ? 1 : 0;
        }
        out.writeBytes(Arrays.copyOfRange(SOUND, end - 1, SOUND.length));
        restored(out.toByteArray());
    }

    private static void restored(byte[] content) throws Exception {
        Path file = Files.write(FOLDER.resolve("hostile"), content);
        Path target = FOLDER.resolve("restored");
        BOUNDS.within(() -> {
            Restoring restoring = Restoring.of(file, List.of(), Clock.systemUTC());
            restoring.loss(target);
            restoring.byPassword("asel", "no password".toCharArray(), target);
            return restoring;
        });
        BOUNDS.within(() -> {
            Restoring restoring = Restoring.of(file, List.of(), Clock.systemUTC());
            restoring.byRecoveryCode("0000-0000".toCharArray(), target);
            return restoring;
        });
    }
}
