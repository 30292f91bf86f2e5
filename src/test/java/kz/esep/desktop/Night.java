package kz.esep.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import kz.esep.app.Sitting;
import kz.esep.demo.Practice;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/** A practice commission that is made once, and a copy of its workspace for every test. */
public final class Night {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-21T18:30:00Z"), ZoneOffset.ofHours(5));

    private static Practice.@Nullable Made made;

    private Night() {}

    /** The practice commission; all its passphrases and papers. */
    public static synchronized Practice.Made practice() {
        Practice.Made there = made;
        if (there == null) {
            try {
                there = Practice.make(
                        Files.createTempDirectory("night").resolve("practice"), Language.EN, CLOCK, step -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            made = there;
        }
        return there;
    }

    /** A workspace of the commission in which nobody has done anything yet. */
    public static Path workspace(Path folder) {
        try {
            return Files.copy(practice().commission().workspace(), folder.resolve("night.esep"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program with that workspace open and that person signed in. */
    public static Sitting sitting(Path folder, Language language, String login) {
        Path workspace = folder.resolve("night.esep");
        if (!Files.exists(workspace)) {
            workspace(folder);
        }
        return new Sitting(folder, CLOCK, language).open(workspace).signIn(login, password(login));
    }

    public static String password(String login) {
        return practice().commission().person(login).passphrase();
    }

    /** What stands on a paper. */
    public static Sheet paper(ProtocolKey key) {
        return practice().protocols().stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .orElseThrow()
                .sheet();
    }

    /** The election as the package has it. */
    public static Election election() {
        try {
            return PackageFile.open(Files.readAllBytes(practice().packageFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time of a protocol as a typist types it: {@code 21032230}. */
    public static String time(Sheet sheet) {
        return DateTimeFormatter.ofPattern("ddMMHHmm").format(Objects.requireNonNull(sheet.time()));
    }
}
