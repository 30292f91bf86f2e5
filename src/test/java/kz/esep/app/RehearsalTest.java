package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.esep.access.Session;
import kz.esep.command.Surroundings;
import kz.esep.demo.Practice;
import kz.esep.desktop.Hand;
import kz.esep.office.Office;
import kz.esep.tally.State;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first use that the archive of loaded classes is made of is a whole one. */
class RehearsalTest {
    @TempDir
    Path folder;

    @Test
    void typesAsManyPapersAsItIsTold() throws InterruptedException {
        Practice.Made made =
                Practice.make(folder.resolve("practice"), Practice.Moment.AFTER, Language.KK, Nights.CLOCK, step -> {});
        Practice.Person typist = made.commission().person("typist1");
        CountDownLatch ended = new CountDownLatch(1);
        Hand.act(() -> new Rehearsal(folder, around(), ended::countDown)
                .play(made.commission().workspace(), typist.login(), typist.passphrase(), 2));
        assertTrue(ended.await(120, TimeUnit.SECONDS));
        try (Office office = Office.open(made.commission().workspace(), Nights.CLOCK);
                Session session =
                        office.signIn(typist.login(), typist.passphrase().toCharArray())) {
            assertEquals(
                    2,
                    office.figures().list(session).stream()
                            .filter(row -> row.state() == State.FIRST_DONE)
                            .count());
        }
    }

    private static Surroundings around() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Surroundings(Nights.CLOCK, Map.of("ESEP_LANGUAGE", "kk"), nowhere, nowhere, null, false);
    }
}
