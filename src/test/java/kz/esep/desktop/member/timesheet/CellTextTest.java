package kz.esep.desktop.member.timesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Portion;
import org.junit.jupiter.api.Test;

/** Hours as they are typed, on any keyboard. */
class CellTextTest {
    private static String letter(Kind kind) {
        return switch (kind) {
            case ORDINARY -> "n";
            case OVERTIME -> "x";
            case WEEKEND -> "w";
            case HOLIDAY -> "h";
        };
    }

    private static Portion day(Kind kind, int minutes) {
        return new Portion(kind, false, minutes);
    }

    private static List<Portion> read(String typed) {
        return CellText.read(typed, Kind.ORDINARY).orElseThrow();
    }

    @Test
    void hoursHaveManyWaysToBeTyped() {
        for (String eight : List.of("8:30", "830", "8.30", "08:30", " 0830 ", "8:30n", "n830")) {
            assertEquals(List.of(day(Kind.ORDINARY, 510)), read(eight), eight);
        }
        assertEquals(List.of(day(Kind.ORDINARY, 960), new Portion(Kind.ORDINARY, true, 120)), read("18/2"));
        assertEquals(List.of(new Portion(Kind.ORDINARY, true, 360)), read("6/6"));
        for (String none : List.of("", " ", "-", "0")) {
            assertEquals(List.of(), read(none), none);
        }
    }

    /** The letter in each language, and the key it stands on in the other layouts. */
    @Test
    void aKindIsMarkedByItsLetterOnAnyLayout() {
        Map<Kind, String> letters = Map.of(
                Kind.OVERTIME, "xXc\u0441\u0421\u0447\u04af",
                Kind.WEEKEND, "wdl\u0432\u0434\u0446",
                Kind.HOLIDAY, "hgv\u043f\u043c\u0440",
                Kind.ORDINARY, "noj\u043e\u0442\u049b");
        letters.forEach((kind, typed) -> typed.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> assertEquals(
                        List.of(day(Kind.WEEKEND, 480), day(kind, 120)),
                        CellText.read("8 2" + letter, Kind.WEEKEND).orElseThrow(),
                        letter)));
    }

    @Test
    void whatIsNoTimeIsNone() {
        for (String wrong : List.of("x", "8q", "25", "8/9", "8-17", "8x2", "x8x", "12345", "8:60", "8//2")) {
            assertEquals(Optional.empty(), CellText.read(wrong, Kind.ORDINARY), wrong);
        }
    }

    @Test
    void isShownAsShortAsItCanBeTyped() {
        for (String text : List.of("8", "8:30", "18/2", "6/6", "8 2x", "4 1:30x/0:30", "3n 18/2", "2h")) {
            Kind usual = text.contains("n") ? Kind.WEEKEND : Kind.ORDINARY;
            assertEquals(text, CellText.said(CellText.read(text, usual).orElseThrow(), usual, CellTextTest::letter));
        }
    }
}
