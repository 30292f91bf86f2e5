package kz.esep.desktop.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/** What can be done at this moment: in the menu, by a key, or found by its name. */
final class ShellMenu {
    /** Where among the parts stands what can be done on the screen. */
    private static final int DO = 2;

    private final Shell.Given given;
    private final Shell shell;

    ShellMenu(Shell.Given given, Shell shell) {
        this.given = given;
        this.shell = shell;
    }

    /**
     * Runs the action of a pressed shortcut. A digit or letter alone is typed, so nothing is looked for; and while somebody
     * looks for an action by its name, every plain key is for that.
     */
    void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (isTyped(event.getCode()) || isFinding())) {
            return;
        }
        for (Menus.Part part : parts()) {
            for (Action action : part.actions()) {
                Shortcut shortcut = action.shortcut();
                if (shortcut != null && action.isPossible() && shortcut.matches(event)) {
                    event.consume();
                    action.run().run();
                    return;
                }
            }
        }
    }

    private static boolean isTyped(KeyCode key) {
        return key.isDigitKey() || key.isLetterKey() || key == KeyCode.UNDEFINED;
    }

    /** The key of what can be done now under that name; null where it has none. */
    @Nullable
    Shortcut shortcut(String name) {
        return parts().stream()
                .flatMap(part -> part.actions().stream())
                .filter(action ->
                        action.isPossible() && given.speech().say(action.name()).equals(name))
                .map(Action::shortcut)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    List<Menus.Part> parts() {
        Speech.Voice voice = given.speech().voice("desktop.shell");
        List<Action> file = new ArrayList<>();
        if (shell.hasWorkspace()) {
            if (given.seat().isTaken()) {
                file.add(action(voice, "change", Shortcut.plain(KeyCode.F2), shell::changePerson));
                file.add(action(voice, "lock", Shortcut.ctrl(KeyCode.L), shell::lock));
                shell.places().allowed().stream()
                        .filter(place -> !place.listed())
                        .forEach(place -> file.add(new Action(place.title(), null, () -> shell.go(place.id(), ""))));
            }
            file.add(action(voice, "close", Shortcut.ctrl(KeyCode.W), given.program()::close));
        }
        Stopping stopping = shell.stopping();
        file.add(new Action(
                voice.message("stop"), Shortcut.plain(KeyCode.F9), stopping::stop, stopping.possibleProperty()));
        file.add(action(voice, "quit", Shortcut.ctrl(KeyCode.Q), given.program()::quit));
        List<Action> go = new ArrayList<>();
        List<Place> places = shell.places().listed();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            go.add(new Action(place.title(), Shortcut.place(i), () -> shell.go(place.id(), "")));
        }
        go.add(action(voice, "find", Shortcut.ctrl(KeyCode.K), this::openPalette));
        return List.of(
                new Menus.Part(voice.message("menu.file"), file),
                new Menus.Part(voice.message("menu.go"), go),
                new Menus.Part(voice.message("menu.do"), shell.actions()),
                new Menus.Part(voice.message("menu.view"), view(voice)),
                new Menus.Part(
                        voice.message("menu.help"),
                        List.of(action(voice, "manual", Shortcut.plain(KeyCode.F1), this::openManual))));
    }

    private List<Action> view(Speech.Voice voice) {
        List<Action> view = new ArrayList<>();
        int number = 0;
        for (Language language : Language.values()) {
            number++;
            KeyCode key = KeyCode.valueOf("DIGIT" + number);
            view.add(action(voice, "language." + language.code(), Shortcut.ctrl(key), () -> speak(language)));
        }
        for (Theme theme : Theme.values()) {
            Shortcut shortcut = theme == Theme.DARK ? Shortcut.plain(KeyCode.F8) : null;
            view.add(action(voice, "theme." + theme, shortcut, () -> dress(theme)));
        }
        view.add(action(voice, "larger", Shortcut.ctrl(KeyCode.EQUALS), () -> size(10)));
        view.add(action(voice, "smaller", Shortcut.ctrl(KeyCode.MINUS), () -> size(-10)));
        view.add(action(voice, "normal", Shortcut.ctrl(KeyCode.DIGIT0), () -> size(0)));
        return view;
    }

    private static Action action(Speech.Voice voice, String key, @Nullable Shortcut shortcut, Runnable run) {
        return new Action(voice.message(key), shortcut, run);
    }

    void speak(Language language) {
        given.settings().change(settings -> settings.speaking(language));
        given.speech().speak(language);
        Locale.setDefault(language.locale());
        shell.draw();
    }

    /** F8 goes from dark to light and back. */
    private void dress(Theme theme) {
        Theme wanted = theme == Theme.DARK && given.settings().get().theme() == Theme.DARK ? Theme.LIGHT : theme;
        given.settings().change(settings -> settings.in(wanted));
    }

    private void size(int change) {
        given.settings().change(settings -> settings.sized(change == 0 ? 100 : settings.textSize() + change));
    }

    private void openManual() {
        given.program()
                .manual(
                        shell.manual(),
                        parts().stream()
                                .flatMap(part -> part.actions().stream())
                                .toList());
    }

    private void openPalette() {
        closePalette();
        Palette palette = new Palette(given.speech(), this::search, this::closePalette);
        shell.getChildren().add(palette);
        palette.focus();
    }

    private boolean isFinding() {
        return shell.getChildren().stream().anyMatch(Palette.class::isInstance);
    }

    /** Ends the search for something to do, if one is under way. */
    void closePalette() {
        shell.getChildren().removeIf(Palette.class::isInstance);
    }

    /** What is found here comes before what other places find; then what can be done here, the manual and the rest. */
    private List<Palette.Choice> search(String typed) {
        List<Palette.Choice> found = new ArrayList<>();
        List<Place> places = new ArrayList<>(shell.places().allowed());
        Place shown = shell.here();
        places.sort(Comparator.comparing(place -> shown == null || !place.id().equals(shown.id())));
        for (Place place : places) {
            for (Place.Found one : typed.isEmpty() ? List.<Place.Found>of() : place.find(typed)) {
                found.add(new Palette.Choice(
                        one.text(), given.speech().say(place.title()), () -> shell.go(place.id(), one.what())));
            }
        }
        List<Menus.Part> parts = new ArrayList<>(parts());
        parts.addFirst(parts.removeLast());
        parts.addFirst(parts.remove(DO + 1));
        for (Menus.Part part : parts) {
            for (Action action : part.actions()) {
                String name = given.speech().say(action.name());
                if (action.isPossible() && name.toLowerCase(Locale.ROOT).contains(typed)) {
                    Shortcut shortcut = action.shortcut();
                    found.add(new Palette.Choice(name, shortcut == null ? "" : shortcut.toString(), action.run()));
                }
            }
        }
        return found;
    }
}
