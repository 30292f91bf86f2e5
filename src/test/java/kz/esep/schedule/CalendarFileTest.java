package kz.esep.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.election.Mode;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written for calendars, read by a parser that knows nothing of this program. */
class CalendarFileTest {
    private static final String AWKWARD =
            "Training; Көл, \"north\" \\ south, 100 % " + "ұзақ ".repeat(30).strip();

    @TempDir
    Path folder;

    private Steppe steppe;
    private Calendar calendar;

    @BeforeEach
    void open() {
        steppe = new Steppe(folder);
        steppe.calendar().add(Steppe.SECRETARY, AWKWARD, LocalDate.of(2027, 3, 10), LocalTime.of(15, 0));
        calendar = steppe.calendar().list(Steppe.SECRETARY);
    }

    @AfterEach
    void close() {
        steppe.close();
    }

    private byte[] file(Language language) {
        return file(Mode.LIVE, language);
    }

    private byte[] file(Mode mode, Language language) {
        return CalendarFile.bytes(calendar, mode, "steppe-election.steppe", "Сайлау, 2027", language);
    }

    private ICalendar read(Language language) {
        return Biweekly.parse(new String(file(language), StandardCharsets.UTF_8))
                .first();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDateIsReadBackWithItsDayOrMomentAndName(Language language) {
        List<VEvent> events = read(language).getEvents();
        assertEquals(calendar.dates().size(), events.size());
        for (int i = 0; i < events.size(); i++) {
            CalendarDate date = calendar.dates().get(i);
            VEvent event = events.get(i);
            LocalTime time = date.when().time();
            assertEquals(date.name().in(language), event.getSummary().getValue());
            assertEquals(time != null, event.getDateStart().getValue().hasTime(), date.code());
            if (time == null) {
                var raw = event.getDateStart().getValue().getRawComponents();
                assertEquals(date.when().date(), LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()));
            } else {
                Instant moment =
                        date.when().date().atTime(time).toInstant(date.when().offset());
                assertEquals(moment, event.getDateStart().getValue().toInstant());
            }
            String law = DateTexts.law(date).in(language);
            assertTrue(event.getDescription().getValue().contains(law), law);
        }
    }

    @Test
    void theParserFindsNothingWrongWithIt() {
        ICalendar read = read(Language.KK);
        assertEquals(
                List.of(),
                read.validate(ICalVersion.V2_0).getWarnings().stream().toList());
        assertEquals(
                "Сайлау, 2027",
                read.getExperimentalProperty("X-WR-CALNAME").getValue().replace("\\,", ","));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPracticeSaysSoInItsNameAndInEveryEvent(Language language) {
        ICalendar read = Biweekly.parse(new String(file(Mode.PRACTICE, language), StandardCharsets.UTF_8))
                .first();
        String mark = Message.of("schedule", "practice.named", "").in(language);
        assertTrue(read.getExperimentalProperty("X-WR-CALNAME").getValue().startsWith(mark), mark);
        for (int i = 0; i < calendar.dates().size(); i++) {
            assertEquals(
                    mark + calendar.dates().get(i).name().in(language),
                    read.getEvents().get(i).getSummary().getValue());
        }
    }

    @Test
    void eachEventHasAnIdentityThatStaysWhenItsDayMoves() {
        Set<String> identities = new HashSet<>();
        for (VEvent event : read(Language.EN).getEvents()) {
            assertTrue(identities.add(event.getUid().getValue()));
        }
        assertTrue(identities.contains("lists-open.steppe-election.steppe@esep"));
    }

    @Test
    void linesAreFoldedBeforeSeventyFiveOctetsAndNeverWithinALetter() {
        String text = new String(file(Language.KK), StandardCharsets.UTF_8);
        text.lines().forEach(line -> {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(!line.contains("\uFFFD"), line);
        });
        assertEquals(text.lines().count(), text.chars().filter(c -> c == '\r').count());
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
    }

    @Test
    void equalCalendarsGiveEqualBytes() {
        assertArrayEquals(file(Language.RU), file(Language.RU));
    }
}
