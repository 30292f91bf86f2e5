package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {
    private static final DateTimeFormatter DEFINITION = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int TRIES = 20_000;
    /** From the year -1000 to the year 12000. */
    private static final long EARLIEST = -93_700_000_000L;

    private static final long LATEST = 316_500_000_000L;

    @Test
    void writesEveryTimeAsTheFormatterDoesAndReadsItBack() {
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            Instant time = Instant.ofEpochSecond(random.nextLong(EARLIEST, LATEST), random.nextInt(1_000) * 1_000_000L);
            String written = WrittenTime.of(time);
            assertEquals(DEFINITION.format(time), written);
            assertEquals(time, WrittenTime.read(written));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-01-10T17:04:05Z",
                "2027-01-10T17:04:05.00Z",
                "2027-01-10T17:04:05.0000Z",
                "2027-01-10 17:04:05.000Z",
                "2027-01-10T17:04:05.000z",
                "2027-02-30T17:04:05.000Z",
                "2027-13-01T17:04:05.000Z",
                "2027-01-10T24:00:00.000Z",
                "2027-01-10T17:04:60.000Z",
                "-027-01-10T17:04:05.000Z",
                "2027-01-1\u0660T17:04:05.000Z"
            })
    void refusesWhatIsNotWrittenExactlySo(String written) {
        assertThrows(DateTimeException.class, () -> WrittenTime.read(written));
    }
}
