package kz.esep.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.text.Language;

/** A practice commission in which nobody has entered anything yet, and what stands on its papers. */
public final class Night {
    public static final Clock CLOCK = Nights.CLOCK;

    private Night() {}

    /** The folder's workspace, made on the first question. */
    public static Path workspace(Path folder) {
        Path file = folder.resolve(Nights.made().commission().workspace().getFileName());
        return Files.exists(file) ? file : Nights.fresh(folder);
    }

    /** The program with that workspace open and that person signed in. */
    public static Sitting sitting(Path folder, Language language, String login) {
        return new Sitting(folder, CLOCK, language).open(workspace(folder)).signIn(login, password(login));
    }

    public static String password(String login) {
        return Nights.passphrase(login);
    }

    /** What stands on a paper. */
    public static Sheet paper(ProtocolKey key) {
        return Nights.made().protocols().stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .orElseThrow()
                .sheet();
    }

    /** The election as the package has it. */
    public static Election election() {
        try {
            return PackageFile.open(Files.readAllBytes(Nights.made().packageFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time of a protocol as a typist types it: {@code 21032230}. */
    public static String time(Sheet sheet) {
        return DateTimeFormatter.ofPattern("ddMMHHmm").format(Objects.requireNonNull(sheet.time()));
    }
}
