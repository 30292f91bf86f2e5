package kz.esep.commission;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Each test has a rayon of its own. */
abstract class InRayon {
    static final LocalDate DAY = LocalDate.of(2027, 1, 10);

    @TempDir
    Path folder;

    Rayon rayon;

    @BeforeEach
    void open() {
        rayon = new Rayon(folder);
    }

    @AfterEach
    void close() {
        rayon.close();
    }
}
