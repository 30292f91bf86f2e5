package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import kz.esep.desktop.Hand;
import kz.esep.desktop.work.Jobs;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A defect of the program does not pass in silence, and does not end it. */
class UnexpectedTest {
    @TempDir
    private Path folder;

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("report-"))
                    .toList();
        }
    }

    @Test
    void aFailureThatNobodyCaughtIsToldWithItsCodeAndReportedWithoutItsMessage() throws IOException {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            Platform.runLater(() -> {
                throw new IllegalStateException("Aigerim Planted");
            });
            Hand.quiet();
            assertTrue(sitting.text().contains("E-"), sitting.text());
            assertEquals(1, reports().size());
            String report = Files.readString(reports().getFirst());
            assertTrue(report.contains("IllegalStateException"), report);
            assertFalse(report.contains("Planted"), report);
        }
    }

    /** The job does not stay in the list of what is being done, and those after it are done. */
    @Test
    void anErrorInAJobIsToldAndEndsTheJob() {
        List<Exception> told = new ArrayList<>();
        Jobs jobs = Hand.on(() -> new Jobs(told::add, () -> {}));
        for (Error error : List.of(new OutOfMemoryError("Java heap space"), new ExceptionInInitializerError())) {
            Hand.act(() -> jobs.run(
                    Message.of("desktop.shell", "opening", "a"),
                    progress -> {
                        throw error;
                    },
                    result -> {}));
        }
        jobs.close();
        Hand.quiet();
        assertEquals(2, told.size());
        assertTrue(jobs.running().isEmpty());
    }

    @Test
    void aFailureOfTheToolkitAloneIsReportedAndTroublesNobody() throws IOException {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            IllegalStateException failure = new IllegalStateException("drawing");
            failure.setStackTrace(new StackTraceElement[] {new StackTraceElement("javafx.Frame", "draw", null, 1)});
            Platform.runLater(() -> {
                throw failure;
            });
            Hand.quiet();
            assertFalse(sitting.text().contains("E-"), sitting.text());
            assertEquals(1, reports().size());
        }
    }
}
