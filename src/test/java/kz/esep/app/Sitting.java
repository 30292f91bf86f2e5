package kz.esep.app;

import com.sun.javafx.scene.input.DragboardHelper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import kz.esep.desktop.Hand;
import kz.esep.desktop.shell.Dialogs;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.paper.Printers;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/** The whole program in a headless window, driven by its keyboard alone. */
public final class Sitting implements AutoCloseable {
    /** How many times a size is asked for. */
    private static final int FRAMES = 20;
    /** How many frames a job may take until it looks whether it is to stop. */
    private static final int PATIENCE = 2_000;

    private final Stage stage;
    private final Program program;
    private final SettingsFile settings;
    private final Path home;
    private final Deque<Path> answers = new ArrayDeque<>();

    /** Opens the program with settings of its own. */
    public Sitting(Path folder, Clock clock, Language language) {
        this(folder, clock, language, null);
    }

    /** Opens the program as a double click on a file does. */
    public Sitting(Path folder, Clock clock, Language language, @Nullable Path file) {
        this(folder, clock, language, file, new Printers(List::of, Optional::empty));
    }

    /** Opens the program where there are printers. */
    public Sitting(Path folder, Clock clock, Language language, @Nullable Path file, Printers printers) {
        StyleWarnings.listen();
        home = folder;
        stage = Hand.on(Stage::new);
        settings = Hand.on(() -> new SettingsFile(folder.resolve("settings.json"), Settings.first(language)));
        program = Hand.on(() -> new Program(stage, settings, clock, new Answers(), printers, () -> {}));
        Hand.act(() -> program.show(file));
        idle();
    }

    /** The file and folder windows: they answer with what the test has laid ready. */
    private final class Answers implements Dialogs {
        @Override
        public Path home() {
            return home;
        }

        @Override
        public Optional<Path> file(String title, List<String> patterns) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> newFile(String title, String proposed) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.ofNullable(answers.poll());
        }
    }

    /** What the next file or folder window will answer. */
    public Sitting answer(Path path) {
        answers.add(path);
        return this;
    }

    public SettingsFile settings() {
        return settings;
    }

    public Stage stage() {
        return stage;
    }

    public Sitting press(KeyCode... keys) {
        Hand.press(keys);
        return idle();
    }

    public Sitting chord(KeyCode key, KeyCode... held) {
        Hand.chord(key, held);
        return idle();
    }

    public Sitting type(String text) {
        Hand.type(stage, text);
        return idle();
    }

    /** Opens a workspace as a double click does. */
    public Sitting open(Path workspace) {
        Hand.act(() -> program.open(workspace));
        return idle();
    }

    /** Begins to open a workspace in a way of the test's own. */
    void begin(Path workspace, Program.Opening opening) {
        Hand.act(() -> program.open(workspace, opening));
    }

    /** Drops a file onto the window, as the system does: the event finds its way by itself. */
    public Sitting drop(Path file) {
        return drop(deepest(), file);
    }

    /** What lies deepest in the window. */
    Node deepest() {
        return Hand.on(() -> {
            Parent under = stage.getScene().getRoot();
            while (!under.getChildrenUnmodifiable().isEmpty()
                    && under.getChildrenUnmodifiable().getLast() instanceof Parent deeper) {
                under = deeper;
            }
            return under;
        });
    }

    /** Drops files onto a node. */
    public Sitting drop(Node onto, Path... files) {
        drag(DragEvent.DRAG_DROPPED, onto, files(files));
        return idle();
    }

    /** Holds something over a node; whether it may be dropped there, which it then shows. */
    public boolean hold(Node over, Map<DataFormat, Object> what) {
        return drag(DragEvent.DRAG_OVER, over, what);
    }

    /** Draws a file away from a node again. */
    public Sitting leave(Node over) {
        drag(DragEvent.DRAG_EXITED, over, files());
        return this;
    }

    /** What a dragged file is. */
    public static Map<DataFormat, Object> files(Path... files) {
        return Map.of(DataFormat.FILES, Stream.of(files).map(Path::toFile).toList());
    }

    private static boolean drag(EventType<DragEvent> type, Node node, Map<DataFormat, Object> what) {
        return Hand.on(() -> {
            DragEvent event = drag(type, DragboardHelper.createDragboard(new Held(what)));
            node.fireEvent(event);
            return event.isAccepted();
        });
    }

    private static DragEvent drag(EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(type, board, 10, 10, 10, 10, TransferMode.COPY, null, null, new PickResult(null, 10, 10));
    }

    /** Lets the window do what it does every few seconds: look whether it is to lock, and whether a copy is due. */
    public Sitting lookAtTheClock() {
        Hand.act(program::tick);
        return idle();
    }

    /** Closes the window by its cross; false when it stays open. */
    public boolean cross() {
        Hand.act(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        idle();
        return !Hand.on(stage::isShowing);
    }

    /** Signs in by the keyboard. */
    public Sitting signIn(String login, String password) {
        type(login).press(KeyCode.ENTER);
        return type(password).press(KeyCode.ENTER);
    }

    /** Waits until everything asked for has happened, and what is new on the screen can take keys. */
    public Sitting idle() {
        program.running().forEach(Hand::idle);
        program.running().forEach(Hand::idle);
        Hand.dress();
        return this;
    }

    /** Waits until what runs can be stopped: it has looked whether it is to. */
    public Sitting awaitStoppable() {
        return await("stop-job");
    }

    /** Waits until the node with that id is shown. */
    Sitting await(String id) {
        for (int i = 0; i < PATIENCE && find(id).isEmpty(); i++) {
            Hand.frame(stage.getScene());
        }
        get(id, Node.class);
        return this;
    }

    /** Whether something runs in the background. */
    public boolean isWorking() {
        return Hand.on(() -> program.running().stream().anyMatch(running -> !running.isEmpty()));
    }

    /** The node with that id, if it is shown. */
    public Optional<Node> find(String id) {
        return Hand.on(
                () -> Optional.ofNullable(stage.getScene().lookup("#" + id)).filter(Node::isVisible));
    }

    public <T extends Node> T get(String id, Class<T> type) {
        return type.cast(find(id).orElseThrow(() -> new AssertionError("not shown: " + id + " in\n" + text())));
    }

    /** Ids of the places in the navigation, in order. */
    public List<String> places() {
        return Hand.on(() -> nodes(stage.getScene().getRoot())
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("place-"))
                .map(id -> id.substring("place-".length()))
                .toList());
    }

    /** Goes to a place by its key; stays where it is when there is no such place for whoever sits here. */
    public Sitting goTo(String place) {
        int at = places().indexOf(place);
        if (at < 0) {
            return this;
        }
        Hand.place(at);
        return idle();
    }

    /** Makes the window's content as large as this. */
    public Sitting size(int width, int height) {
        Scene scene = stage.getScene();
        for (int i = 0; i < FRAMES; i++) {
            if (Hand.on(() -> isOf(width, height))) {
                return this;
            }
            // The window takes its size with a frame. What the toolkit says of the size before may come after that
            // and take it back, so a second frame passes before it is believed.
            Hand.act(() -> {
                stage.setWidth(width);
                stage.setHeight(height);
            });
            Hand.frame(scene);
            Hand.frame(scene);
        }
        throw new AssertionError(
                "asked for " + width + " by " + height + ", it is " + scene.getWidth() + " by " + scene.getHeight());
    }

    /** Whether the window's content is as large as this. */
    boolean isOf(int width, int height) {
        return (int) stage.getScene().getWidth() == width
                && (int) stage.getScene().getHeight() == height;
    }

    /** Where the focus is. */
    public @Nullable Node focus() {
        return Hand.on(() -> stage.getScene().getFocusOwner());
    }

    /** Every text that is shown. */
    public String text() {
        return Hand.on(() -> {
            StringBuilder said = new StringBuilder();
            nodes(stage.getScene().getRoot()).filter(Node::isVisible).forEach(node -> {
                if (node instanceof Labeled labeled && labeled.getText() != null) {
                    said.append(labeled.getText()).append('\n');
                }
            });
            return said.toString();
        });
    }

    /** What a designer would not let pass of what is shown now. */
    public List<String> problems() {
        return Hand.on(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            List<String> problems = new ArrayList<>(Inspection.of(stage.getScene()));
            problems.addAll(StyleWarnings.take());
            return problems;
        });
    }

    /** A node and everything in it. */
    public static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Sitting::nodes))
                : Stream.of(node);
    }

    /** Keeps a picture of the window in {@code target/screens}. */
    public Sitting picture(String name) {
        Hand.picture(stage.getScene(), Path.of("target", "screens", name + ".png"));
        return this;
    }

    @Override
    public void close() {
        if (Hand.on(stage::isShowing)) {
            idle();
            Hand.act(program::end);
        }
    }
}
