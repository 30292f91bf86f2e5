package kz.esep.desktop.manual;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import kz.esep.access.Role;
import kz.esep.desktop.Hand;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.licence.Licences;
import kz.esep.licence.Part;
import kz.esep.tally.Check;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The manual has its pages in each language, and its lists are the program's own. */
class ManualTest {
    private static final Action FIND =
            new Action(Message.of("desktop.shell", "find"), Shortcut.ctrl(KeyCode.K), () -> {});

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasEveryPageInEachLanguage(Language language) {
        assertEquals(Page.ORDER, Page.all(language).stream().map(Page::id).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listsEveryCheckRoleKeyAndPart(Language language) {
        Lists lists = new Lists(language, List.of(FIND));
        String checks = lists.fill(Page.find("checks", language).orElseThrow());
        for (Check check : Check.values()) {
            assertTrue(
                    checks.contains("## " + check.code() + " " + check.title().in(language)), check.code());
            assertTrue(checks.contains(check.condition().in(language)), check.code());
        }
        String roles = lists.fill(Page.find("roles", language).orElseThrow());
        assertEquals(Role.values().length, roles.split("\n## ", -1).length - 1);
        String keys = lists.fill(Page.find("shortcuts", language).orElseThrow());
        assertTrue(keys.contains("`Ctrl+K`"), keys);
        String licences = lists.fill(Page.find("licences", language).orElseThrow());
        for (Part part : Licences.parts()) {
            assertTrue(licences.contains("**" + part.name() + "**: " + part.licence()), licences);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isDrawnWithoutAnythingLeftOfTheMarkdown(Language language) {
        Lists lists = new Lists(language, List.of(FIND));
        assertAll(Page.all(language).stream().map(page -> () -> {
            String text = Hand.on(() -> TextOf.node(Drawing.draw(lists.fill(page))));
            assertFalse(text.contains("**") || text.contains("{{") || text.contains("|---"), page.id() + "\n" + text);
            assertFalse(text.isBlank());
        }));
    }
}
