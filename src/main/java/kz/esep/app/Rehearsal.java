package kz.esep.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import kz.esep.command.Surroundings;
import kz.esep.desktop.form.CountField;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.desktop.shell.SystemDialogs;
import kz.esep.paper.Printers;

/**
 * A first use of the window, on the screen's thread: a typist signs in, types a protocol and hands it in. Each step
 * waits for what the one before asked for, and for a few frames in which it is drawn.
 */
final class Rehearsal extends AnimationTimer {
    private static final int FRAMES = 3;
    /** What is typed into each line of the paper: any figure teaches the same. */
    private static final String COUNT = "120";
    /** Empty lines and then findings are named once each before such a reading is taken. */
    private static final int ASKED = 3;

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Stage stage = new Stage();
    private final Robot robot = new Robot();
    private final Program program;
    private int drawn;

    /**
     * In a window of its own.
     *
     * @param folder for the settings
     * @param ended is run when the window has closed
     */
    Rehearsal(Path folder, Surroundings around, Runnable ended) {
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"), Settings.first(around.language()));
        program = new Program(stage, settings, around.clock(), new SystemDialogs(stage), new Printers(), ended);
    }

    /** Plays it with so many papers, and closes the window at its end. */
    void play(Path workspace, String login, String passphrase, int papers) {
        program.show(workspace);
        steps.add(() -> type(login));
        steps.add(() -> robot.keyType(KeyCode.ENTER));
        steps.add(() -> type(passphrase));
        steps.add(() -> robot.keyType(KeyCode.ENTER));
        steps.add(() -> ((Button) stage.getScene().lookup("#place-protocols")).fire());
        paper(papers);
        start();
    }

    private void paper(int left) {
        if (left > 0) {
            steps.add(() -> withControl(KeyCode.N));
            steps.add(() -> robot.keyType(KeyCode.ENTER));
            steps.add(() -> line(left));
        }
    }

    /** Types the line of the paper that has the focus; after the last count comes the time, and the reading is whole. */
    private void line(int left) {
        if (focus() instanceof CountField) {
            type(COUNT);
            robot.keyType(KeyCode.ENTER);
            steps.add(() -> line(left));
        } else {
            type("2100");
            for (int i = 0; i < ASKED; i++) {
                steps.add(() -> withControl(KeyCode.ENTER));
            }
            paper(left - 1);
        }
    }

    private void withControl(KeyCode key) {
        robot.keyPress(KeyCode.CONTROL);
        robot.keyType(key);
        robot.keyRelease(KeyCode.CONTROL);
    }

    /** Typed characters, where the focus is: which key has a letter differs from keyboard to keyboard. */
    private void type(String text) {
        Node focus = focus();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(typed -> focus.fireEvent(
                        new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private Node focus() {
        return Objects.requireNonNull(stage.getScene().getFocusOwner());
    }

    @Override
    public void handle(long now) {
        boolean working = program.running().stream().anyMatch(running -> !running.isEmpty());
        drawn = working ? 0 : drawn + 1;
        if (drawn < FRAMES) {
            return;
        }
        drawn = 0;
        Runnable step = steps.poll();
        if (step == null) {
            stop();
            program.end();
        } else {
            step.run();
        }
    }
}
