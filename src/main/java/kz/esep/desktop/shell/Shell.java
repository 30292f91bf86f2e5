package kz.esep.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import kz.esep.desktop.work.Running;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The window's content. Without a workspace it shows the start; with one, the places of whoever sits here, or the door.
 * Everything is drawn anew for another language or person; the places keep what was typed.
 */
public final class Shell extends StackPane implements Room.Frame {
    private static final PseudoClass PRACTICE = PseudoClass.getPseudoClass("practice");

    private final Given given;
    private final ShellMenu menu;
    private final Trouble trouble;
    private final WindowFrame frame;
    private final Places places;
    private final Lock lock;
    private final Stopping stopping;

    private Start start = new Start(StackPane::new, List::of, () -> "start");
    private @Nullable Furniture furniture;
    private @Nullable Navigation navigation;

    /** What the window is given once. */
    public record Given(Speech speech, SettingsFile settings, Seat seat, Clock clock, Program program) {}

    /** What the window shows without a workspace, what can be done there, and the manual's page about it. */
    private record Start(Supplier<Parent> screen, Supplier<List<Action>> actions, Supplier<String> manual) {}

    /** What a workspace brings into the window. */
    private record Furniture(Sign sign, Door door) {}

    /** What the program does for the menu. */
    public interface Program {
        /** Back to the start. */
        void close();

        void quit();

        /**
         * Opens the manual.
         *
         * @param pages ids; the first that the manual has is shown
         * @param actions what can be done now, for its list of keys
         */
        void manual(List<String> pages, List<Action> actions);
    }

    /**
     * An empty window.
     *
     * @param running what is shown at its foot and can be stopped there, the oldest alone
     */
    public Shell(Given given, Trouble trouble, ObservableList<Running> running) {
        this.given = given;
        menu = new ShellMenu(given, this);
        this.trouble = trouble;
        frame = new WindowFrame(given.speech(), running, menu::speak);
        places = new Places(given.seat());
        lock = new Lock(given.clock());
        stopping = new Stopping(running);
        getStyleClass().add("shell");
        getChildren().add(frame);
        given.seat().sessionProperty().addListener(seat -> arrive());
    }

    /** Listens on the whole scene: a key counts also while nothing has the focus. */
    public void listen(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, event -> lock.touch());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, menu::key);
        Hints.in(scene, menu::shortcut);
    }

    /**
     * Shows the start, without a workspace.
     *
     * @param actions what can be done there
     * @param manual id of the manual's page about what is shown there
     */
    public void welcome(Supplier<Parent> screen, Supplier<List<Action>> actions, Supplier<String> manual) {
        places.leave();
        start = new Start(screen, actions, manual);
        furniture = null;
        places.are(List::of);
        draw();
    }

    /** Shows a workspace: first its door, behind which the places are made when somebody comes in. */
    public void furnish(Sign sign, Supplier<List<Place>> all, Door door) {
        furniture = new Furniture(sign, door);
        places.are(all);
        lock.open();
        draw();
    }

    private void arrive() {
        places.come(lock.resume(given.seat().sessionProperty().get()));
        if (furniture != null) {
            draw();
            refresh(true);
        }
    }

    /** Draws everything anew. */
    public void draw() {
        menu.closePalette();
        places.allow();
        Furniture inside = furniture;
        Place shown = inside != null && given.seat().isTaken() && lock.login().isEmpty() ? places.settle() : null;
        frame.draw(menu.parts(), inside == null ? null : header(inside));
        if (shown != null) {
            Navigation drawn = new Navigation(given.speech(), places.listed(), place -> go(place.id(), ""));
            drawn.mark(shown);
            navigation = drawn;
            frame.put(drawn, shown.show());
        } else {
            navigation = null;
            frame.put(
                    null,
                    inside == null ? start.screen().get() : inside.door().screen(lock.login(), given.seat()::take));
        }
        pseudoClassStateChanged(PRACTICE, inside != null && inside.sign().practice());
        frame.say(inside == null ? null : inside.sign(), given.seat());
    }

    private Header header(Furniture inside) {
        return new Header(
                given.speech(), inside.sign(), given.seat().sessionProperty().get(), this::changePerson);
    }

    /** The places of whoever sits here. */
    Places places() {
        return places;
    }

    @Override
    public void go(String place, String what) {
        Place wanted = places.find(place);
        if (wanted == null) {
            return;
        }
        places.leave();
        hush();
        places.come(wanted);
        if (!what.isEmpty()) {
            wanted.open(what);
        }
        enter(wanted);
    }

    /** Shows a place within the frame that stands already: most of that would take longer to draw than the place. */
    private void enter(Place place) {
        Navigation drawn = navigation;
        if (drawn == null || !drawn.shows(places.listed())) {
            draw();
            return;
        }
        menu.closePalette();
        drawn.mark(place);
        frame.put(place.show());
        frame.menu(menu.parts());
    }

    /** The place that is shown; null before one is, and at the door. */
    @Nullable
    Place here() {
        return given.seat().isTaken() ? places.here() : null;
    }

    /** Offers dropped files to the place that is shown; false where it takes none. */
    public boolean offer(List<Path> files) {
        Place shown = here();
        return shown != null && shown.take(files);
    }

    /** What can be done on the screen that is shown. */
    List<Action> actions() {
        Place shown = here();
        return furniture == null ? start.actions().get() : shown == null ? List.of() : shown.actions();
    }

    /** Stops what runs. */
    Stopping stopping() {
        return stopping;
    }

    /** Ids of the manual's pages about what is shown, the closest first. */
    List<String> manual() {
        Place shown = here();
        return shown != null
                ? shown.manual()
                : List.of(furniture == null ? start.manual().get() : "sign-in");
    }

    boolean hasWorkspace() {
        return furniture != null;
    }

    @Override
    public void tell(Notice notice) {
        frame.notices().tell(notice);
    }

    @Override
    public void trouble(Exception failure) {
        tell(trouble.of(failure));
    }

    @Override
    public void unkept(Exception failure) {
        tell(trouble.unkept(failure));
    }

    @Override
    public void hush() {
        frame.notices().tell(null);
    }

    @Override
    public void show() {
        Place shown = here();
        if (shown != null) {
            frame.put(shown.show());
        }
    }

    /**
     * Whether nothing is lost by closing the workspace. What would be is shown and said first; asking again while that
     * is still said means that the person knows.
     */
    public boolean mayClose() {
        for (Place place : places.all()) {
            Message unwritten = place.unwritten();
            if (unwritten != null && !frame.notices().says(Notice.refused(unwritten))) {
                go(place.id(), "");
                tell(Notice.refused(unwritten));
                return false;
            }
        }
        return true;
    }

    /** A job has ended: whatever the journal has gained is shown. */
    public void refresh() {
        refresh(false);
    }

    private void refresh(boolean always) {
        Furniture inside = furniture;
        if (inside == null || !given.seat().isTaken()) {
            return;
        }
        places.follow(inside.sign().head().get(), always);
        frame.say(inside.sign(), given.seat());
    }

    /** Another person comes to the laptop: what was typed is kept, the door is shown. */
    public void changePerson() {
        leave(lock::open);
    }

    /** Nobody may look or type until the same person, or another one, has signed in. */
    public void lock() {
        leave(() -> lock.close(given.seat().session().login(), places.here()));
    }

    private void leave(Runnable before) {
        if (furniture != null && given.seat().isTaken()) {
            places.leave();
            hush();
            before.run();
            given.seat().leave();
        }
    }

    /**
     * Locks when nobody has touched a key or the mouse for as long as the settings say. To be called now and then, while nothing
     * is waited for.
     */
    public void lockIfIdle() {
        if (lock.isUntouchedFor(given.settings().get().lockMinutes())) {
            lock();
        }
    }
}
