package kz.esep.central;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.signing.Trust;
import kz.esep.store.Founding;
import kz.esep.store.Workspace;

/** The centre's store of the practice election, with a folder for sticks and one for receipts. */
final class Store implements AutoCloseable {
    static final Session CHAIR = SignedIn.as("centre-chair", Role.CHAIR);

    final Practice practice;
    final Path folder;
    final Keeping keeping;
    final Workspace workspace;
    final Intake intake;
    final Counting counting;
    final Rulings rulings;

    Store(Practice practice, Path folder) {
        this(practice, folder, new Keeping());
    }

    Store(Practice practice, Path folder, Keeping keeping) {
        this.practice = practice;
        this.folder = folder;
        this.keeping = keeping;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Founding founding =
                Founding.of(practice.election().id(), Practice.CENTRE, "central", "practice", practice.packageFile());
        workspace = Workspace.create(
                folder.resolve("centre.esep"), founding, practice.packageFile(), Keeping.PROJECTORS, Practice.CLOCK);
        keeping.begin(workspace);
        intake = intake(practice.trust());
        counting = new Counting(workspace, practice.election());
        rulings = new Rulings(workspace);
    }

    /** An intake that trusts whom that trust names. */
    Intake intake(Trust trust) {
        return new Intake(workspace, practice.election(), trust, practice.signer(Practice.CENTRE, "centre"));
    }

    Path receipts() {
        return folder.resolve("receipts");
    }

    /** A stick with these files. */
    Path stick(String name, ResultFile... files) {
        try {
            Path stick = Files.createDirectories(folder.resolve(name));
            for (ResultFile file : files) {
                String unique = file.digest().hex().substring(0, 6) + "_" + file.name();
                Files.write(stick.resolve(unique), file.bytes());
            }
            return stick;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Intaken collect(Path... paths) {
        return intake.collect(CHAIR, List.of(paths), receipts(), done -> {});
    }

    /** The same store at another time; this one is closed. */
    Workspace reopened(Clock clock) {
        workspace.close();
        return keeping.open(folder.resolve("centre.esep"), clock);
    }

    Standing standing(ResultFile file) {
        return rulings.files(CHAIR).stream()
                .filter(taken -> taken.file().equals(file.digest()))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    long total(String line) {
        return counting.count().contests().getFirst().total().figures().getOrDefault(line, 0L);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
