package kz.esep.central;

import java.nio.file.Path;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A centre, and the files of three commissions. */
abstract class IntakeDesk {
    @TempDir
    static Path office;

    @TempDir
    Path folder;

    static Practice practice;
    static ResultFile one;
    static ResultFile two;
    static ResultFile three;
    static ResultFile oneRevised;

    Store store;

    @BeforeAll
    static void prepare() {
        practice = Practice.in(office);
        one = Papers.file(practice, "rayon-1", 1, null, 0);
        two = Papers.file(practice, "rayon-2", 1, null, 3);
        three = Papers.file(practice, "rayon-3", 1, null, 5);
        oneRevised = Papers.file(practice, "rayon-1", 2, one.digest(), 9);
    }

    @BeforeEach
    void open() {
        store = new Store(practice, folder);
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
