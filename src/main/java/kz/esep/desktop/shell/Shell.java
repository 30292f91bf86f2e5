package kz.esep.desktop.shell;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.access.Session;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.work.Running;
import kz.esep.store.Head;
import kz.esep.text.Language;
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
    private final NoticeBar notices;
    private final Trouble trouble;
    private final StackPane stage = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final ObservableList<Running> running;
    private final Places places;
    private final Lock lock;

    private Supplier<Parent> start = StackPane::new;
    private Supplier<List<Action>> startActions = List::of;
    private @Nullable Furniture furniture;
    private @Nullable Palette palette;
    private @Nullable Head seen;
    private StatusBar status;

    /** What the window is given once. */
    public record Given(Speech speech, SettingsFile settings, Seat seat, Clock clock, Program program) {}

    /** Where a screen stands: it fills the room there is and scrolls where that is not enough. */
    private static final class Page extends ScrolledPage {
        Page(StackPane content) {
            setContent(content);
            setFitToHeight(true);
        }
    }

    /** What a workspace brings into the window. */
    private record Furniture(Sign sign, Door door) {}

    /** What the program does for the menu. */
    public interface Program {
        /** Back to the start. */
        void close();

        void quit();

        /**
         * Opens the manual at the page of a place.
         *
         * @param actions what can be done now, for its list of keys
         */
        void manual(String page, List<Action> actions);
    }

    public Shell(Given given, Trouble trouble, ObservableList<Running> running) {
        this.given = given;
        menu = new ShellMenu(given, this);
        this.trouble = trouble;
        this.running = running;
        notices = new NoticeBar(given.speech());
        status = new StatusBar(given.speech(), this::speak);
        places = new Places(given.seat());
        lock = new Lock(given.clock());
        getStyleClass().add("shell");
        getChildren().add(frame);
        Page page = new Page(stage);
        VBox middle = new VBox(notices, page);
        VBox.setVgrow(page, Priority.ALWAYS);
        frame.setCenter(middle);
        running.addListener((ListChangeListener<Running>) change -> status.show(running));
        given.seat().sessionProperty().addListener(seat -> arrive());
    }

    /** Listens on the whole scene: a key counts also while nothing has the focus. */
    public void listen(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, event -> lock.touch());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, menu::key);
    }

    /** Shows the start, without a workspace, and what can be done there. */
    public void welcome(Supplier<Parent> screen, Supplier<List<Action>> actions) {
        places.leave();
        start = screen;
        startActions = actions;
        furniture = null;
        places.are(List.of());
        draw();
    }

    /** Shows a workspace: first its door. */
    public void furnish(Sign sign, List<Place> all, Door door) {
        furniture = new Furniture(sign, door);
        places.are(all);
        lock.open();
        seen = null;
        draw();
    }

    private void arrive() {
        places.come(lock.resume(given.seat().sessionProperty().get()));
        if (furniture != null) {
            draw();
            refresh(true);
        }
    }

    void speak(Language language) {
        given.settings().change(settings -> settings.speaking(language));
        given.speech().speak(language);
        Locale.setDefault(language.locale());
        draw();
    }

    /** Draws everything anew. */
    public void draw() {
        closePalette();
        status = new StatusBar(given.speech(), this::speak);
        status.show(running);
        frame.setBottom(status);
        notices.draw();
        places.allow();
        Furniture inside = furniture;
        boolean open = inside != null && given.seat().isTaken() && lock.login().isEmpty();
        Place shown = open ? places.settle() : null;
        VBox top = new VBox(Menus.bar(given.speech(), menu.parts()));
        if (inside != null) {
            Session session = given.seat().sessionProperty().get();
            top.getChildren().add(new Header(given.speech(), inside.sign(), session, this::changePerson));
        }
        frame.setTop(top);
        if (shown != null) {
            frame.setLeft(new Navigation(given.speech(), places.listed(), shown, place -> go(place.id(), "")));
            stage.getChildren().setAll(shown.show());
        } else {
            frame.setLeft(null);
            stage.getChildren().setAll(inside == null ? start.get() : door(inside));
        }
        pseudoClassStateChanged(PRACTICE, inside != null && inside.sign().practice());
        status.say(inside == null ? null : inside.sign(), given.seat());
    }

    private Parent door(Furniture inside) {
        return inside.door().screen(lock.login(), session -> given.seat().take(session));
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
        draw();
    }

    /** The place that is shown; null before one is, and at the door. */
    @Nullable
    Place here() {
        return given.seat().isTaken() ? places.here() : null;
    }

    /** What can be done on the screen that is shown. */
    List<Action> actions() {
        Place shown = here();
        return furniture == null ? startActions.get() : shown == null ? List.of() : shown.actions();
    }

    boolean hasWorkspace() {
        return furniture != null;
    }

    @Override
    public void tell(Notice notice) {
        notices.tell(notice);
    }

    @Override
    public void trouble(Exception failure) {
        tell(trouble.of(failure));
    }

    @Override
    public void hush() {
        notices.tell(null);
    }

    @Override
    public void show() {
        Place shown = here();
        if (shown != null) {
            stage.getChildren().setAll(shown.show());
        }
    }

    /**
     * Whether nothing is lost by closing the workspace. What would be is shown and said first; asking again while that
     * is still said means that the person knows.
     */
    public boolean mayClose() {
        for (Place place : places.all()) {
            Message unwritten = place.unwritten();
            if (unwritten != null && !notices.says(Notice.refused(unwritten))) {
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
        Head now = inside.sign().head().get();
        if (always || !Objects.equals(now, seen)) {
            seen = now;
            places.allow();
            places.allowed().forEach(Place::refresh);
        }
        status.say(inside.sign(), given.seat());
    }

    /** Another person comes to the laptop: what was typed is kept, the door is shown. */
    public void changePerson() {
        if (furniture != null && given.seat().isTaken()) {
            places.leave();
            hush();
            lock.open();
            given.seat().leave();
        }
    }

    /** Nobody may look or type until the same person, or another one, has signed in. */
    public void lock() {
        if (furniture != null && given.seat().isTaken()) {
            places.leave();
            hush();
            lock.close(given.seat().session().login(), places.here());
            given.seat().leave();
        }
    }

    /** Locks when nobody has touched a key or the mouse for as long as the settings say. To be called now and then. */
    public void lockIfIdle() {
        if (running.isEmpty() && lock.isUntouchedFor(given.settings().get().lockMinutes())) {
            lock();
        }
    }

    void openPalette() {
        closePalette();
        Palette opened = new Palette(given.speech(), menu::search, this::closePalette);
        palette = opened;
        getChildren().add(opened);
        opened.focus();
    }

    private void closePalette() {
        if (palette != null) {
            getChildren().remove(palette);
            palette = null;
        }
    }
}
