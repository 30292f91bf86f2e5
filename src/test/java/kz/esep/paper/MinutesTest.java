package kz.esep.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.document.Pdfs;
import kz.esep.office.Office;
import kz.esep.schedule.Sitting.Attendance;
import kz.esep.schedule.Sitting.Dissent;
import kz.esep.schedule.Sitting.Vote;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes of a sitting come as a document, a draft until they are closed. */
class MinutesTest {
    private static final Paper FIRST = Paper.ofCommission(Kind.MINUTES, 1);

    @TempDir
    Path folder;

    private static String words(byte[] pdf) throws IOException {
        return Pdfs.text(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void theySayWhoCameWhatWasDecidedAndWhoDissented() throws IOException {
        Path workspace = Nights.fresh(folder);
        try (Office office = Office.open(workspace, Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            office.sittings()
                    .call(
                            chair,
                            LocalDateTime.of(2027, 1, 11, 11, 30),
                            "Санау нәтижелері",
                            List.of("Итоги голосования", "Разное"));
            assertThrows(Refused.class, () -> office.papers().find(chair, Kind.MINUTES, 0));
            assertThrows(Refused.class, () -> office.papers().make(chair, FIRST, Language.KK));
        }
        try (Office office = Office.open(workspace, Clock.offset(Nights.CLOCK, Duration.ofHours(1)));
                Session chair = Nights.signIn(office, "chair")) {
            office.sittings().open(chair, 1, new Attendance(7, 5));
            office.sittings().decide(chair, 1, "1-1", "Пересчёт на участке 0106", new Vote(3, 2, 0), List.of());
            office.sittings()
                    .decide(
                            chair,
                            1,
                            "1-2",
                            "Протокол принять",
                            new Vote(4, 1, 0),
                            List.of(new Dissent(6, "Оснований нет")));
            String draft = words(office.papers().make(chair, FIRST, Language.KK));
            assertTrue(draft.contains("ЧЕРНОВИК"), draft);
            assertFalse(draft.contains("Место печати"), draft);
            office.sittings().close(chair, 1);
            assertEquals(FIRST, office.papers().find(chair, Kind.MINUTES, 0).paper());
            byte[] pdf = office.papers().make(chair, FIRST, Language.KK);
            Files.createDirectories(Path.of("target", "documents"));
            Files.write(Path.of("target", "documents", "minutes.pdf"), pdf);
            String text = words(pdf);
            assertFalse(text.contains("ЧЕРНОВИК"), text);
            Pdfs.assertArchivable(pdf);
            for (String said : List.of(
                    "Протокол заседания № 1",
                    "№ 1 отырыстың хаттамасы",
                    "11.01.2027 11:30",
                    "5 из 7; кворум 5",
                    "Санау нәтижелері",
                    "1. Итоги голосования",
                    "Решение № 1-1",
                    "Не принято",
                    "№ 1-2 шешім",
                    "Барлық мүшелердің көпшілігімен қабылданды",
                    "Особое мнение члена комиссии 6: Оснований нет")) {
                assertTrue(text.contains(said), said + " in " + text);
            }
        }
    }
}
