package kz.esep.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/**
 * What one reading of hostile bytes may cost. A reader may answer or refuse in words; whatever else it throws is a defect.
 *
 * @param milliseconds of work of the reading thread: waiting for a busy machine does not count
 * @param mebibytes that it may ask for in all, given back or not
 */
public record Bounds(long milliseconds, long mebibytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Reads; where that takes too much, once more, as the first reading of all also loads the program.
     *
     * @return empty when the reader refused
     * @throws AssertionError when it took too much, or refused in words that cannot be said
     * @throws Exception whatever else the reader threw
     */
    public <T> Optional<T> within(Callable<T> reading) throws Exception {
        Measured<T> measured = measured(reading);
        if (!holds(measured)) {
            measured = measured(reading);
        }
        assertTrue(holds(measured), measured::toString);
        return measured.read();
    }

    private record Measured<T>(Optional<T> read, long milliseconds, long mebibytes) {
        @Override
        public String toString() {
            return "worked for " + milliseconds + " ms and asked for " + mebibytes + " MiB";
        }
    }

    private boolean holds(Measured<?> measured) {
        return measured.milliseconds() <= milliseconds && measured.mebibytes() <= mebibytes;
    }

    private static <T> Measured<T> measured(Callable<T> reading) throws Exception {
        long asked = THREADS.getCurrentThreadAllocatedBytes();
        long worked = THREADS.getCurrentThreadCpuTime();
        Optional<T> read = answered(reading);
        return new Measured<>(
                read,
                (THREADS.getCurrentThreadCpuTime() - worked) / 1_000_000,
                (THREADS.getCurrentThreadAllocatedBytes() - asked) >> 20);
    }

    private static <T> Optional<T> answered(Callable<T> reading) throws Exception {
        try {
            return Optional.of(reading.call());
        } catch (Refused refused) {
            sayable(refused.reason());
            return Optional.empty();
        }
    }

    /** A refusal is one only where every clerk can read it. */
    public static void sayable(Message reason) {
        for (Language language : Language.values()) {
            assertFalse(reason.in(language).isBlank(), reason.key());
        }
    }
}
