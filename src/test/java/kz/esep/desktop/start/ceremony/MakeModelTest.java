package kz.esep.desktop.start.ceremony;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import kz.esep.app.Nights;
import kz.esep.text.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two people type is wiped as soon as it was used, refused or left. */
class MakeModelTest {
    private static final char[] WIPED = new char["long enough 1".length()];

    @TempDir
    Path folder;

    private MakeModel model;

    @BeforeEach
    void begin() {
        model = new MakeModel(folder, Nights.CLOCK);
        model.typeElection("e");
        model.typeName("Centre");
        model.said();
    }

    private static char[] part() {
        return "long enough 1".toCharArray();
    }

    @Test
    void aPartThatWaitsIsWipedWhenThePageIsLeft() {
        char[] first = part();
        char[] again = part();
        model.first(first, again);
        assertArrayEquals(WIPED, again);
        assertArrayEquals(part(), first);
        model.forget();
        assertArrayEquals(WIPED, first);
        assertEquals(MakeModel.Step.FIRST, model.step());
    }

    @Test
    void bothPartsAreWipedOnceTheyAreJoinedAndTheWholeOnceItIsUsed() {
        char[] first = part();
        char[] second = part();
        model.first(first, part());
        char[] joined = model.second(second, part());
        assertEquals("long enough 1 long enough 1", new String(joined));
        assertArrayEquals(WIPED, first);
        assertArrayEquals(WIPED, second);
        assertEquals("e", model.make(joined).root().election());
        assertArrayEquals(new char[joined.length], joined);
    }

    @Test
    void whatIsRefusedIsWipedToo() {
        char[] part = part();
        char[] other = "long enough 2".toCharArray();
        assertThrows(Refused.class, () -> model.first(part, other));
        assertArrayEquals(WIPED, part);
        assertArrayEquals(WIPED, other);
    }
}
