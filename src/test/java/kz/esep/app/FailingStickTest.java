package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kz.esep.demo.Practice;
import kz.esep.desktop.Rehearsal;
import kz.esep.fault.TypedFiles;
import kz.esep.text.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * A stick that is full, read-only or pulled out in the middle of what the window writes onto it: the screen says which, nothing that looks
 * whole is left, and the same keys succeed when the stick is back. The program runs on its own, because its file system is not Java's usual
 * one.
 */
@Beside
class FailingStickTest {
    /** Longer than that no machine takes. */
    private static final long SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void theScreenSaysWhatFailedAndTheSameKeysSucceedWhenTheStickIsBack() throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process sitting = new ProcessBuilder(command(Files.createDirectory(folder.resolve("stick"))))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(sitting.waitFor(SECONDS, TimeUnit.SECONDS), () -> text(said));
        assertEquals(0, sitting.exitValue(), () -> text(said));
    }

    /** SQLite's own library, laid ready: where the driver unpacks it, it wants Java's usual files. */
    private Path library() throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String place = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        Path library = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(LibraryLoaderUtil.class.getResourceAsStream(place))) {
            Files.copy(in, library);
        }
        return library;
    }

    private static String text(Path said) {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private List<String> command(Path stick) throws IOException {
        List<String> command = OwnJava.window();
        command.addAll(TypedFiles.options(stick.toString()));
        command.addAll(List.of(
                "-Dorg.sqlite.lib.path=" + folder,
                "-Dorg.sqlite.lib.name=" + library().getFileName(),
                "-cp",
                System.getProperty("java.class.path"),
                StickSitting.class.getName(),
                folder.toString(),
                Rehearsal.get().accepted(folder).toString(),
                stick.toString(),
                Nights.passphrase("chair")));
        for (String role : List.of("chair", "secretary")) {
            Practice.Key key = Nights.made().commission().keys().stream()
                    .filter(one -> one.role().equals(role))
                    .findFirst()
                    .orElseThrow();
            command.addAll(List.of(key.file().toString(), key.passphrase()));
        }
        return command;
    }
}
