package kz.esep.central;

import java.nio.file.Path;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.text.PassingFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A centre, and the files of three commissions. */
abstract class IntakeDesk {
    /** One for all of them: the people's keys take longer to make than all the tests to run. */
    static final Path office = PassingFolder.named("intake");

    static final Practice practice = Practice.in(office);
    static final ResultFile one = Papers.file(practice, "rayon-1", 1, null, 0);
    static final ResultFile two = Papers.file(practice, "rayon-2", 1, null, 3);
    static final ResultFile three = Papers.file(practice, "rayon-3", 1, null, 5);
    static final ResultFile oneRevised = Papers.file(practice, "rayon-1", 2, one.digest(), 9);

    @TempDir
    Path folder;

    Store store;

    @BeforeEach
    void open() {
        store = new Store(practice, folder, keeping());
    }

    /** Where the store is kept. */
    Keeping keeping() {
        return new Keeping();
    }

    @AfterEach
    void close() {
        store.close();
    }

    static long votes(String commission, long size) {
        return Papers.protocols(practice.election(), commission, size).stream()
                .filter(protocol -> protocol.contest().equals("lists"))
                .mapToLong(protocol -> protocol.sheet().count("votes.apple").orElseThrow())
                .sum();
    }
}
