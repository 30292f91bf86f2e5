package kz.esep.desktop.schedule.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Night;
import kz.esep.desktop.shell.Theme;
import kz.esep.office.Office;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sitting by the keyboard alone: called, opened, decided at, closed, or not held. */
class SittingScreenTest {
    private static final Clock AN_HOUR_LATER = Clock.offset(Nights.CLOCK, Duration.ofHours(1));

    @TempDir
    Path folder;

    private Sitting sit(Language language, Clock clock) {
        Sitting sitting = new Sitting(folder, clock, language)
                .open(Night.workspace(folder))
                .signIn("chair", Nights.passphrase("chair"));
        sitting.goTo("schedule");
        for (int i = 0; i < 9 && sitting.find("sittings").isEmpty(); i++) {
            sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        }
        return sitting;
    }

    private List<kz.esep.schedule.Sitting> known() {
        try (Office office = Office.open(Night.workspace(folder), AN_HOUR_LATER);
                Session chair = Nights.signIn(office, "chair")) {
            return office.sittings().list(chair);
        }
    }

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    /** Calls one for half an hour later, which is urgent. */
    private static void call(Sitting sitting) {
        sitting.chord(KeyCode.N, KeyCode.CONTROL).type("11.1.2027").press(KeyCode.ENTER);
        sitting.type("11:30").press(KeyCode.ENTER).type("recount").press(KeyCode.ENTER);
        sitting.type("results").press(KeyCode.ENTER).type("other").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    }

    @Test
    void aCallAtShortNoticeAsksForAReasonAndPointsAreTakenBackByBackspace() {
        try (Sitting sitting = sit(Language.EN, Nights.CLOCK)) {
            sitting.chord(KeyCode.N, KeyCode.CONTROL)
                    .type("13.1.2027")
                    .press(KeyCode.ENTER)
                    .type("11:00");
            assertFalse(sitting.find("sitting-short").isPresent(), "48 hours are kept");
            sitting.press(KeyCode.UP).chord(KeyCode.A, KeyCode.CONTROL).type("12.1.2027");
            sitting.press(KeyCode.DOWN).chord(KeyCode.A, KeyCode.CONTROL).type("10:00");
            assertTrue(sitting.find("sitting-short").isPresent());
            sitting.picture("sitting-call").press(KeyCode.ENTER, KeyCode.ENTER);
            sitting.type("one").press(KeyCode.ENTER).type("two").press(KeyCode.ENTER, KeyCode.BACK_SPACE);
            sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("give the reason why it is urgent"), sitting.text());
            sitting.chord(KeyCode.N, KeyCode.CONTROL)
                    .press(KeyCode.DOWN, KeyCode.DOWN)
                    .type("flood");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Sitting 1 is called"), sitting.text());
            assertEquals("sittings", focus(sitting));
        }
        assertEquals(List.of("one", "two"), known().getFirst().agenda());
        assertEquals("flood", known().getFirst().urgent());
    }

    @Test
    void itIsOpenedWithAQuorumDecidesByAMajorityOfAllMembersAndIsClosed() {
        try (Sitting sitting = sit(Language.RU, Nights.CLOCK)) {
            call(sitting);
        }
        try (Sitting sitting = sit(Language.RU, AN_HOUR_LATER)) {
            sitting.press(KeyCode.ENTER, KeyCode.ENTER)
                    .type("7")
                    .press(KeyCode.ENTER)
                    .type("4");
            sitting.picture("sitting-open");
            assertTrue(sitting.text().contains("Кворума нет: присутствует 4 из 7, нужно 5"), sitting.text());
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Нет кворума"), sitting.text());
            sitting.press(KeyCode.TAB).chord(KeyCode.TAB, KeyCode.SHIFT).press(KeyCode.ESCAPE);
            sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.DOWN)
                    .chord(KeyCode.A, KeyCode.CONTROL)
                    .type("5");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Заседание 1 открыто"), sitting.text());
            decide(sitting, "1-1", "3", "2");
            assertTrue(sitting.text().contains("Решение 1-1 не принято."), sitting.text());
            sitting.chord(KeyCode.D, KeyCode.CONTROL)
                    .type("1-2")
                    .press(KeyCode.ENTER)
                    .type("recount in 0106");
            sitting.press(KeyCode.ENTER)
                    .type("4")
                    .press(KeyCode.ENTER)
                    .type("1")
                    .press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.get("sitting-verdict", Label.class).getText().startsWith("Принято"));
            sitting.type("6").press(KeyCode.ENTER).type("no ground").picture("sitting-decide");
            sitting.press(KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Сразу сообщите вышестоящей комиссии"), sitting.text());
            sitting.picture("sitting-minutes").press(KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Протокол заседания 1 закрыт"), sitting.text());
            sitting.chord(KeyCode.P, KeyCode.CONTROL).picture("sitting-paper");
            assertTrue(sitting.get("page", Label.class).getText().contains("1"), sitting.text());
            assertEquals("papers", focus(sitting));
        }
        kz.esep.schedule.Sitting held = known().getFirst();
        assertEquals(kz.esep.schedule.Sitting.State.CLOSED, held.state());
        assertEquals(
                List.of(false, true),
                held.decisions().stream()
                        .map(kz.esep.schedule.Sitting.Decision::adopted)
                        .toList());
        assertEquals(6, held.decisions().getLast().dissents().getFirst().member());
    }

    private static void decide(Sitting sitting, String number, String yes, String no) {
        sitting.chord(KeyCode.D, KeyCode.CONTROL)
                .type(number)
                .press(KeyCode.ENTER)
                .type("text");
        sitting.press(KeyCode.ENTER).type(yes).press(KeyCode.ENTER).type(no);
        sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER);
    }

    @Test
    void oneThatIsNotHeldStaysWithItsReason() {
        try (Sitting sitting = sit(Language.EN, Nights.CLOCK)) {
            assertTrue(sitting.text().contains("No sitting was called yet"), sitting.text());
            sitting.chord(KeyCode.D, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("recorded at an open sitting"), sitting.text());
            call(sitting);
            sitting.press(KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER).type("no quorum");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Sitting 1 is not held"), sitting.text());
            assertTrue(sitting.text().contains("Not held: no quorum"), sitting.text());
        }
    }

    /** Nothing is cut off or out of sight, in each language, light and dark, with large text and in the smallest window. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void isWholeInEveryLook(Language language) {
        try (Sitting sitting = sit(language, Nights.CLOCK)) {
            looks(sitting, language, "none");
            call(sitting);
            sitting.chord(KeyCode.N, KeyCode.CONTROL)
                    .type("12.1.2027")
                    .press(KeyCode.ENTER)
                    .type("10:00");
            looks(sitting, language, "call");
        }
        try (Sitting sitting = sit(language, AN_HOUR_LATER)) {
            sitting.press(KeyCode.ENTER, KeyCode.ENTER)
                    .type("7")
                    .press(KeyCode.ENTER)
                    .type("5");
            looks(sitting, language, "open");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            decide(sitting, "1-1", "3", "2");
            sitting.chord(KeyCode.D, KeyCode.CONTROL)
                    .press(KeyCode.DOWN, KeyCode.DOWN)
                    .type("4");
            looks(sitting, language, "decide");
            sitting.press(KeyCode.ESCAPE);
            looks(sitting, language, "minutes");
        }
    }

    private static void looks(Sitting sitting, Language language, String name) {
        for (int percent : new int[] {100, 150}) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                boolean small = percent == 100 && theme == Theme.DARK;
                sitting.size(small ? 1024 : 1280, small ? 700 : 800);
                Hand.act(() -> sitting.settings().change(now -> now.in(theme).sized(percent)));
                sitting.idle().picture("sitting-" + name + "-" + language.code() + "-" + percent + "-" + theme);
                assertEquals(List.of(), sitting.problems(), language + " " + name + " " + percent + " " + theme);
            }
        }
    }
}
