package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** What a command says of a defect of the program: where it is, and nothing of what it was about. */
class FailuresTest {
    private final StringWriter said = new StringWriter();
    private final StringWriter remarks = new StringWriter();

    @Command(name = "defect")
    static final class Defect implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("Planted Nameova", new IllegalArgumentException("800115300012"));
        }
    }

    @Command(name = "hungry")
    static final class Hungry implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    private int run(Supplier<Callable<Integer>> command) {
        Surroundings around = new Surroundings(
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                Map.of("ESEP_LANGUAGE", "en"),
                new PrintWriter(said),
                new PrintWriter(remarks),
                null,
                false);
        return new CommandLines(around, Map.of("it", command)).run("it");
    }

    @Test
    void aDefectIsNamedByItsPlaceAndTellsOfNobody() {
        assertEquals(Exit.MACHINE_FAILED, run(Defect::new));
        String all = said + remarks.toString();
        assertTrue(all.contains("IllegalArgumentException, kz.esep.command.FailuresTest$Defect.call"), all);
        assertFalse(all.contains("Planted") || all.contains("800115300012"), all);
    }

    /** In the middle of a command, and before it has begun. */
    @Test
    void whereMemoryDoesNotSufficeThatIsSaidAndWhatToDo() {
        for (Supplier<Callable<Integer>> command : List.<Supplier<Callable<Integer>>>of(Hungry::new, () -> {
            throw new OutOfMemoryError("Java heap space");
        })) {
            remarks.getBuffer().setLength(0);
            assertEquals(Exit.MACHINE_FAILED, run(command));
            assertTrue(remarks.toString().contains("ESEP_JAVA_OPTIONS=-Xmx2g"), remarks::toString);
        }
    }
}
