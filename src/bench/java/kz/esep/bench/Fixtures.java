package kz.esep.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kz.esep.app.BusyNight;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import kz.esep.store.Entry;
import kz.esep.tally.LongNight;

/** Workspaces to measure with, made once; the processes that measure find them by a property. */
final class Fixtures {
    static final String PROPERTY = "esep.bench";
    /** So many precincts that the compiler is done with the way of an acceptance before the last ones. */
    static final int NIGHT = 6_000;
    /** Precincts of the night whose protocols are matched and not accepted. */
    static final int FIRST_READY = NIGHT * 2 / 3 + 1;

    static final int LAST_READY = NIGHT * 11 / 12;
    private static final int ENTRIES = 100_000;

    private Fixtures() {}

    /** Makes all of them. */
    static void make(Path folder) throws IOException {
        new BusyNight(Files.createDirectory(folder.resolve("night")), NIGHT);
        LongNight.make(folder.resolve("long.esep"), new National(LongNight.country(ENTRIES)).packageFile(), ENTRIES);
    }

    private static Path folder() {
        return Path.of(Objects.requireNonNull(System.getProperty(PROPERTY)));
    }

    /** A new file's path; nothing is there. */
    static Path fresh(String name) throws IOException {
        return Files.createTempDirectory(folder(), "own").resolve(name);
    }

    /** A copy of the commission's workspace, to be changed. */
    static Path night() {
        try {
            return Files.copy(folder().resolve("night/commission.esep"), fresh("commission.esep"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workspace with the long journal, only to be opened. */
    static Path longNight() {
        return folder().resolve("long.esep");
    }

    /** An entry that accepted a protocol. */
    static Entry acceptance() {
        try (Office office = Office.open(night(), Practice.CLOCK)) {
            List<Entry> all = office.workspace().entries(1, Integer.MAX_VALUE);
            return all.stream()
                    .filter(entry -> entry.type().equals("tally.accepted"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
