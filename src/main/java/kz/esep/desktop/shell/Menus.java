package kz.esep.desktop.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kz.esep.text.Message;

/** The menu: every action with its shortcut. The keys themselves are handled by {@link Shell}, on any layout. */
final class Menus {
    private Menus() {}

    /** A menu's name and what is in it. */
    record Part(Message name, List<Action> actions) {}

    static MenuBar bar(Speech speech, List<Part> parts) {
        MenuBar bar = new MenuBar();
        bar.setAccessibleText(speech.voice("desktop.shell").say("menu"));
        for (Part part : parts) {
            if (!part.actions().isEmpty()) {
                Menu menu = new Menu(speech.say(part.name()));
                part.actions().forEach(action -> menu.getItems().add(item(speech, action)));
                bar.getMenus().add(menu);
            }
        }
        return bar;
    }

    private static MenuItem item(Speech speech, Action action) {
        MenuItem item = new MenuItem(speech.say(action.name()));
        item.setOnAction(event -> action.run().run());
        if (action.possible() != null) {
            item.visibleProperty().bind(action.possible());
        }
        Shortcut shortcut = action.shortcut();
        if (shortcut != null) {
            item.setAccelerator(accelerator(shortcut));
        }
        return item;
    }

    private static KeyCombination accelerator(Shortcut shortcut) {
        return new KeyCodeCombination(
                shortcut.key(),
                down(shortcut.shift()),
                KeyCombination.ModifierValue.UP,
                down(shortcut.alt()),
                KeyCombination.ModifierValue.UP,
                down(shortcut.control()));
    }

    private static KeyCombination.ModifierValue down(boolean pressed) {
        return pressed ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }
}
