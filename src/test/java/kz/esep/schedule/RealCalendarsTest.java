package kz.esep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.esep.election.Election;
import kz.esep.election.ElectionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates that the calendars of real elections had, as the central commission and the press gave them. */
class RealCalendarsTest {
    /** Election, edition in force, voting day, the date's code, and the local time that it must come to. */
    @ParameterizedTest(name = "{0} {2}: {3}")
    @CsvSource({
        "MAZHILIS,   2018, 2021-01-10, nomination-begins, 2020-11-10",
        "MAZHILIS,   2018, 2021-01-10, nomination-ends,   2020-11-30 18:00",
        "MAZHILIS,   2018, 2021-01-10, registration-ends, 2020-12-10 18:00",
        "MAZHILIS,   2018, 2021-01-10, campaign-begins,   2020-12-10 18:01",
        "MAZHILIS,   2018, 2021-01-10, certificates-open, 2020-12-26",
        "MAZHILIS,   2018, 2021-01-10, campaign-ends,     2021-01-09 00:00",
        "MAZHILIS,   2018, 2021-01-10, certificates-end,  2021-01-09 18:00",
        "REFERENDUM, 2021, 2022-06-05, certificates-open, 2022-05-20",
        "REFERENDUM, 2021, 2022-06-05, certificates-end,  2022-06-04 18:00",
        "SENATE,     2023, 2023-01-14, campaign-ends,     2023-01-13 00:00",
        "SENATE,     2023, 2023-01-14, results-fixed,     2023-01-20",
        "MAZHILIS,   2023, 2023-03-19, lists-handed,      2023-02-26",
        "MAZHILIS,   2023, 2023-03-19, lists-open,        2023-03-04",
        "REFERENDUM, 2023, 2026-03-15, certificates-open, 2026-02-27",
        "REFERENDUM, 2023, 2026-03-15, certificates-end,  2026-03-14 18:00"
    })
    void comeOutAsTheyWere(ElectionKind kind, String edition, LocalDate day, String code, String expected) {
        Election election = Steppe.election(kind, edition, day, null);
        Reckoning reckoning = new Reckoning(election, ZoneOffset.ofHours(6), Hours.standard(election));
        assertEquals(
                Optional.of(expected),
                reckoning.dates().stream()
                        .filter(date -> date.code().equals(code))
                        .map(date -> (date.when().date() + " "
                                        + DateTexts.time(date.when().time()))
                                .strip())
                        .findFirst());
    }
}
