package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Night;
import kz.esep.desktop.manual.ManualView;
import kz.esep.desktop.manual.Page;
import kz.esep.desktop.member.Rolls;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F1 opens the manual at the page about what is shown, and the manual speaks the window's language. */
class ManualKeyTest {
    /** Parts of a place that have a page of their own. */
    private static final Set<String> OWN = Set.of("timesheet", "pay");

    @TempDir
    Path folder;

    private static Stage manual() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene().getRoot() instanceof ManualView)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no manual is shown"));
    }

    /** The heading of the page that the manual shows. */
    private static String heading() {
        return Hand.on(() -> {
            TextFlow heading = (TextFlow) Sitting.nodes(manual().getScene().getRoot())
                    .filter(node -> node.getStyleClass().contains("manual-h1"))
                    .findFirst()
                    .orElseThrow();
            return heading.getChildren().stream()
                    .map(text -> ((Text) text).getText())
                    .collect(Collectors.joining());
        });
    }

    private static void comeBack(Sitting sitting) {
        Hand.act(() -> sitting.stage().requestFocus());
        sitting.idle();
    }

    /** What of the titles in the list is cut off or has to be scrolled to sideways. */
    private static List<String> cutOff() {
        return Hand.on(() -> Sitting.nodes(manual().getScene().lookup(".manual-contents"))
                .filter(node -> isBesides(node) || isShortened(node))
                .map(Node::toString)
                .toList());
    }

    private static boolean isBesides(Node node) {
        return node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible();
    }

    private static boolean isShortened(Node node) {
        return node instanceof ListCell<?> cell
                && !cell.isEmpty()
                && (cell.getHeight() + 1 < cell.prefHeight(cell.getWidth())
                        || cell.getChildrenUnmodifiable().stream()
                                .filter(Text.class::isInstance)
                                .anyMatch(text -> !flat(((Text) text).getText()).equals(flat(cell.getText()))));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theListOfPagesIsReadWithoutScrollingSideways(Language language) {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, language)) {
            for (int percent : new int[] {100, 150}) {
                Hand.act(() -> sitting.settings().change(now -> now.sized(percent)));
                sitting.press(KeyCode.F1);
                Scene scene = Hand.on(() -> manual().getScene());
                Hand.frame(scene);
                Hand.picture(scene, Path.of("target", "screens", "manual-" + language.code() + "-" + percent + ".png"));
                assertEquals(List.of(), cutOff());
                sitting.press(KeyCode.ESCAPE);
                comeBack(sitting);
            }
        }
    }

    private static String title(Language language, String page) {
        return Page.all(language).stream()
                .filter(one -> one.id().equals(page))
                .map(Page::title)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + page));
    }

    /** Presses F1, looks at the heading, and leaves the manual by Escape. */
    private static void assertOpens(Sitting sitting, String page) {
        sitting.press(KeyCode.F1);
        assertEquals(title(Language.EN, page), heading(), page);
        Stage window = Hand.on(ManualKeyTest::manual);
        sitting.press(KeyCode.ESCAPE);
        assertFalse(Hand.on(window::isShowing));
        comeBack(sitting);
    }

    /** Ids of the parts of the place that is shown. */
    private static List<ToggleButton> parts(Sitting sitting) {
        return Hand.on(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                .filter(node -> node.getId() != null && node.getId().startsWith("part-"))
                .map(ToggleButton.class::cast)
                .toList());
    }

    private static String part(Sitting sitting) {
        return parts(sitting).stream()
                .filter(button -> Hand.on(button::isSelected))
                .map(Node::getId)
                .map(id -> id.substring("part-".length()))
                .findFirst()
                .orElse("");
    }

    /** Looks at every place in the navigation that was not seen yet, and at every part of it. */
    private static void look(Sitting sitting, Set<String> seen) {
        for (String place : sitting.places()) {
            if (seen.add(place)) {
                sitting.goTo(place);
                int parts = Math.max(1, parts(sitting).size());
                for (int i = 0; i < parts; i++) {
                    String part = part(sitting);
                    assertOpens(sitting, OWN.contains(part) ? part : place);
                    seen.add(part);
                    if (parts > 1) {
                        sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
                    }
                }
            }
        }
    }

    @Test
    void opensAtThePageOfEachPlaceOfACommission() {
        Set<String> seen = new TreeSet<>();
        try (Sitting sitting = Rolls.sit(folder, Rolls.workspace(folder), Language.EN, "registrar")) {
            for (String login : List.of("registrar", "chair", "typist1", "admin")) {
                sitting.press(KeyCode.F2);
                assertOpens(sitting, "sign-in");
                sitting.signIn(login, Night.password(login));
                look(sitting, seen);
            }
            sitting.chord(KeyCode.K, KeyCode.CONTROL).type("my password").press(KeyCode.ENTER);
            assertOpens(sitting, "password");
            sitting.chord(KeyCode.K, KeyCode.CONTROL).type("copies on another").press(KeyCode.ENTER);
            assertOpens(sitting, "backup");
        }
        assertTrue(
                seen.containsAll(List.of(
                        "overview",
                        "protocols",
                        "disputes",
                        "review",
                        "export",
                        "documents",
                        "certificates",
                        "observers",
                        "schedule",
                        "members",
                        "timesheet",
                        "pay",
                        "media",
                        "people",
                        "questions",
                        "journal")),
                seen::toString);
    }

    @Test
    void opensAtThePageOfEachScreenBeforeAWorkspace() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            assertOpens(sitting, "start");
            sitting.chord(KeyCode.N, KeyCode.CONTROL);
            assertOpens(sitting, "start");
            sitting.chord(KeyCode.E, KeyCode.CONTROL);
            assertOpens(sitting, "check");
            sitting.chord(KeyCode.R, KeyCode.CONTROL);
            assertOpens(sitting, "backup");
            sitting.chord(KeyCode.U, KeyCode.CONTROL);
            assertOpens(sitting, "keys");
            sitting.press(KeyCode.ESCAPE);
            assertOpens(sitting, "start");
        }
    }

    @Test
    void opensAtThePagesOfTheCentre() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN).open(Nights.centre(folder))) {
            sitting.signIn("intake", Nights.made().centre().person("intake").passphrase());
            Set<String> seen = new TreeSet<>();
            look(sitting, seen);
            assertTrue(seen.contains("centre"), seen::toString);
        }
    }

    @Test
    void speaksAnotherLanguageAsSoonAsTheWindowDoes() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.chord(KeyCode.U, KeyCode.CONTROL).press(KeyCode.F1);
            speak(sitting, Language.KK);
            assertEquals(title(Language.KK, "keys"), heading());
            speak(sitting, Language.RU);
            assertEquals(title(Language.RU, "keys"), heading());
            assertEquals("Руководство", Hand.on(() -> manual().getTitle()));
        }
    }

    /** By the button below the program's window: the keys go to the manual while it stands before that window. */
    private static void speak(Sitting sitting, Language language) {
        Hand.act(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                .filter(node ->
                        node instanceof ToggleButton button && button.getText().equals(language.code()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        sitting.idle();
    }
}
