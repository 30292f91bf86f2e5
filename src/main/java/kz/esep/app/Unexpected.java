package kz.esep.app;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * What becomes of a failure on the screen's thread that nobody caught. One in the program's own code is told to the
 * person, for something may not have been done; one of the toolkit alone, which draws again in the next frame, is only
 * put into a report. The program goes on: what was recorded is on the disk.
 */
final class Unexpected implements Thread.UncaughtExceptionHandler {
    private static final String OURS = "kz.esep.";

    private final Consumer<Exception> tell;
    private final Consumer<Exception> report;
    private boolean telling;

    Unexpected(Consumer<Exception> tell, Consumer<Exception> report) {
        this.tell = tell;
        this.report = report;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (telling) {
            return;
        }
        telling = true;
        try {
            Exception said = failure instanceof Exception exception ? exception : new IllegalStateException(failure);
            (isOurs(failure) ? tell : report).accept(said);
        } finally {
            telling = false;
        }
    }

    private static boolean isOurs(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(place -> place.getClassName().startsWith(OURS));
    }
}
