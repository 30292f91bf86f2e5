package kz.esep.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import kz.esep.desktop.shell.Shortcut;
import org.jspecify.annotations.Nullable;

/** A hand at the keyboard of a headless window: real key presses through the toolkit's robot, and pictures of the screen. */
public final class Hand {
    private static final long PATIENCE = 60;
    private static boolean started;
    private static @Nullable Robot robot;
    /** Whether nothing has happened since the windows were dressed. */
    private static volatile boolean dressed;

    private Hand() {}

    /** Starts the toolkit, once. */
    public static synchronized void start() {
        if (!started) {
            started = true;
            Locale.setDefault(Locale.ENGLISH);
            CountDownLatch up = new CountDownLatch(1);
            Platform.startup(up::countDown);
            Platform.setImplicitExit(false);
            await(up, "the toolkit does not start");
        }
    }

    private static void await(CountDownLatch latch, String otherwise) {
        try {
            if (!latch.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError(otherwise);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs something on the screen's thread. */
    public static <T extends @Nullable Object> T on(Callable<T> what) {
        start();
        dressed = false;
        FutureTask<T> task = new FutureTask<>(what);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Runs something on the screen's thread and lets what it asked for happen. */
    public static void act(Runnable what) {
        on(() -> {
            what.run();
            return null;
        });
        quiet();
    }

    /** Lets everything that waits for the screen's thread happen, and what that asks for. */
    public static void quiet() {
        for (int i = 0; i < 3; i++) {
            on(() -> null);
        }
    }

    /** Lets one frame of a window pass: a size that was asked for reaches the window with the next one. */
    public static void frame(Scene scene) {
        CountDownLatch passed = new CountDownLatch(1);
        Runnable listening = passed::countDown;
        on(() -> {
            scene.addPostLayoutPulseListener(listening);
            Platform.requestNextPulse();
            return null;
        });
        await(passed, "no frame comes");
        on(() -> {
            scene.removePostLayoutPulseListener(listening);
            return null;
        });
    }

    /** Waits until nothing runs in the background any more. */
    public static void idle(ObservableList<?> running) {
        quiet();
        for (int rounds = 0; rounds < 100; rounds++) {
            CompletableFuture<Boolean> empty = new CompletableFuture<>();
            boolean was = on(() -> {
                if (running.isEmpty()) {
                    return true;
                }
                running.addListener(new ListChangeListener<Object>() {
                    @Override
                    public void onChanged(Change<?> change) {
                        if (running.isEmpty()) {
                            running.removeListener(this);
                            empty.complete(true);
                        }
                    }
                });
                return false;
            });
            if (was) {
                quiet();
                return;
            }
            try {
                empty.get(PATIENCE, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new AssertionError("still running: " + on(() -> List.copyOf(running)), e);
            }
            quiet();
        }
    }

    /**
     * Gives whatever was just shown its style and place, as the next frame would: a field without them drops the keys
     * typed into it, and on a busy machine the frame may be late.
     */
    public static void dress() {
        if (!dressed) {
            act(Hand::dressAll);
            dressed = true;
        }
    }

    private static void dressAll() {
        for (Window window : Window.getWindows()) {
            Scene scene = window.getScene();
            if (scene != null) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        }
    }

    /** Presses keys one after the other, without modifiers. */
    public static void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            dress();
            key(key);
        }
    }

    /** Presses a key in a window that has its style and place already, as it has between two keys of a person. */
    public static void key(KeyCode key) {
        act(() -> robot().keyType(key));
    }

    /** Clicks into the middle of a node, as a mouse or a finger does. */
    public static void click(Node node) {
        dress();
        act(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            robot().mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot().mouseClick(MouseButton.PRIMARY);
        });
    }

    /** Moves the mouse to a place within a node. */
    public static void move(Node node, double x, double y) {
        dress();
        act(() -> robot().mouseMove(node.localToScreen(x, y)));
    }

    /** The key of the place at that position of the navigation, from 0. */
    public static void place(int at) {
        Shortcut key = Shortcut.place(at);
        if (key.shift()) {
            chord(key.key(), KeyCode.ALT, KeyCode.SHIFT);
        } else {
            chord(key.key(), KeyCode.ALT);
        }
    }

    /** Presses a key while modifiers are held. */
    public static void chord(KeyCode key, KeyCode... held) {
        dress();
        act(() -> {
            for (KeyCode one : held) {
                robot().keyPress(one);
            }
            robot().keyType(key);
            for (KeyCode one : held) {
                robot().keyRelease(one);
            }
        });
    }

    /** Types a text into what is shown: digits and Latin letters by their keys, anything else as typed characters. */
    public static void type(Stage stage, String text) {
        dress();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                key(KeyCode.valueOf("DIGIT" + c));
            } else if (c >= 'a' && c <= 'z') {
                key(KeyCode.valueOf(String.valueOf(Character.toUpperCase(c))));
            } else {
                act(() -> typed(stage, c));
            }
        }
    }

    private static void typed(Stage stage, char c) {
        Node focus = stage.getScene().getFocusOwner();
        if (focus != null) {
            focus.fireEvent(new KeyEvent(
                    KeyEvent.KEY_TYPED, String.valueOf(c), "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    /** One robot for all: it remembers which keys are held. */
    private static Robot robot() {
        Robot one = robot;
        if (one == null) {
            one = new Robot();
            robot = one;
        }
        return one;
    }

    /** A picture of the window. */
    public static void picture(Scene scene, Path file) {
        WritableImage image = on(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.setUseCache(false);
        try (OutputStream out = Files.newOutputStream(
                Files.createDirectories(file.toAbsolutePath().getParent()).resolve(file.getFileName()))) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
