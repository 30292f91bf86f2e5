package kz.esep.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol's time, however somebody types it. */
class TimeTextTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 21);

    @ParameterizedTest
    @CsvSource({
        "2230, 2027-03-21T22:30",
        "22 30, 2027-03-21T22:30",
        "930, 2027-03-22T09:30",
        "0:15, 2027-03-22T00:15",
        "21032230, 2027-03-21T22:30",
        "21.03 22:30, 2027-03-21T22:30",
        "21.3 22:30, 2027-03-21T22:30",
        "22.03.2027 1:05, 2027-03-22T01:05",
        "22032701 05, 2027-03-22T01:05",
        "210320272230, 2027-03-21T22:30"
    })
    void readsDigitsWithOrWithoutAnythingBetween(String typed, LocalDateTime meant) {
        assertEquals(Optional.of(meant), TimeText.read(typed, DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "22", "2560", "32.03 22:30", "29.02 10:00", "21.03.2027", "2103223012"})
    void readsNothingElse(String typed) {
        assertEquals(Optional.empty(), TimeText.read(typed, DAY));
    }

    @Test
    void readsWhatItShows() {
        LocalDateTime time = LocalDateTime.of(2027, 3, 22, 0, 5);
        assertEquals("22.03.2027 00:05", TimeText.said(time));
        assertEquals(Optional.of(time), TimeText.read(TimeText.said(time), DAY));
    }

    @Test
    void takesTheNearestYearOverNewYear() {
        assertEquals(
                Optional.of(LocalDateTime.of(2028, 1, 1, 0, 40)),
                TimeText.read("01.01 00:40", LocalDate.of(2027, 12, 31)));
    }
}
