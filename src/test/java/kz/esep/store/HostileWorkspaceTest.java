package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.hostile.Bounds;
import kz.esep.text.PassingFolder;
import org.junit.jupiter.params.provider.MethodSource;

/** A fuzzer's workspaces: whole, with the journal that was written and the tables that follow from it, or found to be altered. */
class HostileWorkspaceTest {
    private static final Bounds BOUNDS = new Bounds(2_000, 64);
    private static final Path FOLDER = PassingFolder.named("workspace");
    private static final Verification SOUND = verified(kept());

    static Stream<byte[]> files() {
        return Stream.of(kept(), ofAnotherFormat());
    }

    /** Its header names a schema format that SQLite does not have. */
    private static byte[] ofAnotherFormat() {
        byte[] content = kept();
        content[47] = 9;
        return content;
    }

    private static byte[] kept() {
        try (InputStream kept = HostileWorkspaceTest.class.getResourceAsStream("journal-v1.esep")) {
            return Objects.requireNonNull(kept).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verification verified(byte[] content) {
        try {
            return Workspace.verify(Files.write(FOLDER.resolve("hostile.esep"), content), List.of(new Ledger()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("files")
    @FuzzTest
    void file(byte[] content) throws Exception {
        Optional<Verification> verified = BOUNDS.within(() -> verified(content));
        verified.ifPresent(found -> {
            found.problems().forEach(Bounds::sayable);
            if (found.holds()) {
                assertEquals(SOUND.head(), found.head());
            }
        });
        Path file = FOLDER.resolve("hostile.esep");
        Optional<Head> opened = BOUNDS.within(() -> {
            try (Workspace workspace = Ledger.open(file)) {
                return workspace.head();
            }
        });
        opened.ifPresent(head -> assertEquals(SOUND.head(), head));
    }
}
