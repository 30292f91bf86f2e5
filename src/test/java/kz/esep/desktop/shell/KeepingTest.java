package kz.esep.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.desktop.QuietRoom;
import kz.esep.office.Office;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft is kept unseen, and a failure is told until it is kept again. */
@SuppressWarnings("NullAway.Init")
class KeepingTest {
    private final Refused fullDisk = new Refused("store", "disk-full");

    @TempDir
    Path folder;

    private final QuietRoom around = new QuietRoom();
    private final List<String> disk = new ArrayList<>();
    private final List<Exception> lost = new ArrayList<>();
    private boolean full;
    private Office office;
    private Session session;
    private Keeping<String> keeping;

    @BeforeEach
    void sitDown() {
        office = Office.open(Nights.fresh(folder), Nights.CLOCK);
        session = Nights.signIn(office, "typist1");
        keeping = new Keeping<>(around.room(), (who, state) -> save(state), lost::add);
    }

    @AfterEach
    void leave() {
        session.close();
        office.close();
    }

    private void save(String state) {
        if (full) {
            throw fullDisk;
        }
        disk.add(state);
    }

    @Test
    void whatIsKeptIsNotWrittenTwiceWhenThePersonLeaves() {
        keeping.later(session, "1");
        keeping.now(session, "1");
        assertEquals(List.of("1"), disk);
        keeping.now(session, "12");
        assertEquals(List.of("1", "12"), disk);
        assertEquals(List.of(), around.told());
    }

    @Test
    void onlyTheLatestStateIsWrittenAndNoneIsLeftWhenThePersonGoes() {
        around.getBusy();
        keeping.later(session, "1");
        keeping.later(session, "12");
        keeping.later(session, "123");
        assertEquals(List.of(), disk);
        keeping.settle();
        assertEquals(List.of("123"), disk);
        session.close();
        around.catchUp();
        keeping.settle();
        assertEquals(List.of("123"), disk, "nothing is asked of somebody who has gone");
        assertEquals(List.of(), around.unkept());
    }

    @Test
    void aFailureIsToldEachTimeAndItsEndOnce() {
        full = true;
        keeping.later(session, "1");
        keeping.now(session, "12");
        assertEquals(List.of(fullDisk, fullDisk), around.unkept());
        assertEquals(List.of(fullDisk, fullDisk), lost);
        assertTrue(keeping.isFailing());
        full = false;
        keeping.later(session, "12");
        keeping.later(session, "123");
        assertFalse(keeping.isFailing());
        assertEquals(List.of("12", "123"), disk);
        assertEquals(1, around.told().size());
        assertEquals(Notice.Kind.DONE, around.told().getFirst().kind());
    }

    @Test
    void theMessageSaysWhatHappenedWhatIsKeptAndWhatToDo() {
        Notice notice = new Trouble(folder, "1").unkept(fullDisk);
        assertEquals(Notice.Kind.FAILED, notice.kind());
        String words = notice.text().in(Language.EN);
        assertTrue(words.startsWith("NOT SAVED. The disk is full."), words);
        assertTrue(words.contains("what was saved before is kept") && words.contains("Do not close"), words);
        String defect = new Trouble(folder, "1")
                .unkept(new IllegalStateException("secret"))
                .text()
                .in(Language.EN);
        assertTrue(defect.contains("code E-"), defect);
        assertFalse(defect.contains("secret"), defect);
    }
}
