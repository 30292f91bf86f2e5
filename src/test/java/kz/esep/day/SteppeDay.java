package kz.esep.day;

import static kz.esep.day.Steppe.TYPIST;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import kz.esep.day.PrecinctProgress.State;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A voting day on the steppe, and how it is told. */
abstract class SteppeDay {
    @TempDir
    Path folder;

    Steppe steppe;

    @BeforeEach
    void open() {
        steppe = new Steppe(folder);
    }

    @AfterEach
    void close() {
        steppe.close();
    }

    static void refuses(String said, Executable act) {
        String reason = assertThrows(Refused.class, act).reason().in(Language.EN);
        assertTrue(reason.contains(said), reason);
    }

    void report(String precinct, LocalTime time, long voted, @Nullable Long listed) {
        steppe.days().report(TYPIST, List.of(new TurnoutFigure(precinct, time, voted, listed)));
    }

    void report(String precinct, LocalTime time, long voted) {
        report(precinct, time, voted, null);
    }

    State turnout(String precinct, LocalTime time) {
        return steppe.of(precinct).turnout(time, steppe.clock.instant());
    }
}
