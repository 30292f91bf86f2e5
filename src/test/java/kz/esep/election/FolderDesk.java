package kz.esep.election;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A sound folder of tables, to be changed. */
abstract class FolderDesk {
    static final String MARK = "\uFEFF";

    @TempDir
    Path temporary;

    Path folder = Path.of("unset");

    @BeforeEach
    void writeASoundFolder() throws IOException {
        folder = temporary.resolve("package");
        PackageFolder.write(Packages.sound(), folder);
    }

    PackageFolder.Outcome.Sound sound() throws IOException {
        PackageFolder.Outcome outcome = PackageFolder.read(folder, "");
        return assertInstanceOf(PackageFolder.Outcome.Sound.class, outcome, outcome::toString);
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
