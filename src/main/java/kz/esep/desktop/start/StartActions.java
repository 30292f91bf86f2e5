package kz.esep.desktop.start;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import kz.esep.demo.Practice;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What can be done without a workspace, for the menu and for Ctrl+K. */
final class StartActions {
    private final Start start;
    private final Speech.Voice voice;

    StartActions(Room room, Start start) {
        this.start = start;
        voice = room.speech().voice("desktop.start");
    }

    /** All of it; the workspaces of before come last. */
    List<Action> with(List<Settings.Recent> before) {
        return Stream.concat(
                        Stream.of(
                                does("open", Shortcut.ctrl(KeyCode.O), start::choose),
                                does("new", Shortcut.ctrl(KeyCode.N), () -> start.begin("")),
                                does("practice", Shortcut.ctrl(KeyCode.P), () -> start.practise(Practice.Moment.AFTER)),
                                does("practice.before", null, () -> start.practise(Practice.Moment.BEFORE)),
                                does("check", Shortcut.ctrl(KeyCode.E), start::check),
                                does("restore", Shortcut.ctrl(KeyCode.R), () -> start.restore("")),
                                does("authority", Shortcut.ctrl(KeyCode.U), start::authority),
                                does("back", Shortcut.plain(KeyCode.ESCAPE), start::home)),
                        before.stream().map(this::again))
                .toList();
    }

    private Action does(String name, @Nullable Shortcut shortcut, Runnable act) {
        return new Action(voice.message(name), shortcut, act);
    }

    private Action again(Settings.Recent recent) {
        Path file = Path.of(recent.path());
        Message name = voice.message("recent.open", recent.commission(), String.valueOf(file.getFileName()));
        return new Action(name, null, () -> start.open(file));
    }
}
