package kz.esep.desktop.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    private Supplier<Parent> start = StackPane::new;
    private Supplier<List<Action>> startActions = List::of;
    private @Nullable Furniture furniture;
    private List<Place> allowed = List.of();
    private @Nullable Place here;
    private @Nullable Palette palette;
    private @Nullable Head seen;
    private StatusBar status;
    private String lockedFor = "";
    private @Nullable Place lockedAt;
    private Instant touched;

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
    private record Furniture(Sign sign, List<Place> places, Door door) {}

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
        touched = given.clock().instant();
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
        scene.addEventFilter(InputEvent.ANY, event -> touched = given.clock().instant());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, menu::key);
    }

    /** Shows the start, without a workspace, and what can be done there. */
    public void welcome(Supplier<Parent> screen, Supplier<List<Action>> actions) {
        leaveHere();
        start = screen;
        startActions = actions;
        furniture = null;
        here = null;
        draw();
    }

    /** Shows a workspace: first its door. */
    public void furnish(Sign sign, List<Place> places, Door door) {
        furniture = new Furniture(sign, List.copyOf(places), door);
        here = null;
        lockedFor = "";
        seen = null;
        draw();
    }

    private void arrive() {
        Session session = given.seat().sessionProperty().get();
        here = session != null && session.login().equals(lockedFor) ? lockedAt : null;
        if (session != null) {
            lockedFor = "";
            lockedAt = null;
        }
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
        allow();
        Furniture inside = furniture;
        boolean open = inside != null && given.seat().isTaken() && lockedFor.isEmpty();
        Place shown = open ? shown() : null;
        here = shown == null ? here : shown;
        VBox top = new VBox(Menus.bar(given.speech(), menu.parts()));
        if (inside != null) {
            Session session = given.seat().sessionProperty().get();
            top.getChildren().add(new Header(given.speech(), inside.sign(), session, this::changePerson));
        }
        frame.setTop(top);
        if (shown != null) {
            frame.setLeft(new Navigation(given.speech(), listed(), shown, place -> go(place.id(), "")));
            stage.getChildren().setAll(shown.show());
        } else {
            frame.setLeft(null);
            stage.getChildren()
                    .setAll(
                            inside == null
                                    ? start.get()
                                    : inside.door()
                                            .screen(
                                                    lockedFor,
                                                    session -> given.seat().take(session)));
        }
        pseudoClassStateChanged(PRACTICE, inside != null && inside.sign().practice());
        status.say(inside == null ? null : inside.sign(), given.seat());
    }

    /** The place to show: where the person is, otherwise the first; null where there is none. */
    private @Nullable Place shown() {
        List<Place> listed = listed().isEmpty() ? allowed : listed();
        return here != null || listed.isEmpty() ? here : listed.getFirst();
    }

    /** The places of whoever sits here, as they were when the window was drawn or the journal last grew. */
    List<Place> places() {
        return allowed;
    }

    /** Asks once what the person may do: it is needed at every key, and no key waits for the disk. */
    private void allow() {
        Furniture inside = furniture;
        allowed = inside == null || !given.seat().isTaken()
                ? List.of()
                : inside.places().stream()
                        .filter(place -> place.needs().stream().anyMatch(given.seat()::may))
                        .toList();
    }

    List<Place> listed() {
        return places().stream().filter(Place::listed).toList();
    }

    @Override
    public void go(String place, String what) {
        Place wanted = (place.isEmpty() ? listed() : places())
                .stream()
                        .filter(one -> place.isEmpty() || one.id().equals(place))
                        .findFirst()
                        .orElse(null);
        if (wanted == null) {
            return;
        }
        leaveHere();
        hush();
        here = wanted;
        if (!what.isEmpty()) {
            wanted.open(what);
        }
        draw();
    }

    /** The place that is shown; null before one is, and at the door. */
    @Nullable
    Place here() {
        return given.seat().isTaken() ? here : null;
    }

    /** What can be done on the screen that is shown. */
    List<Action> actions() {
        Place shown = here();
        return furniture == null ? startActions.get() : shown == null ? List.of() : shown.actions();
    }

    boolean hasWorkspace() {
        return furniture != null;
    }

    private void leaveHere() {
        Place left = here;
        if (left != null) {
            left.leave();
        }
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
        Place shown = here;
        if (shown != null && given.seat().isTaken()) {
            stage.getChildren().setAll(shown.show());
        }
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
            allow();
            allowed.forEach(Place::refresh);
        }
        status.say(inside.sign(), given.seat());
    }

    /** Another person comes to the laptop: what was typed is kept, the door is shown. */
    public void changePerson() {
        if (furniture != null && given.seat().isTaken()) {
            leaveHere();
            hush();
            lockedFor = "";
            given.seat().leave();
        }
    }

    /** Nobody may look or type until the same person, or another one, has signed in. */
    public void lock() {
        if (furniture != null && given.seat().isTaken()) {
            leaveHere();
            hush();
            lockedFor = given.seat().session().login();
            lockedAt = here;
            given.seat().leave();
        }
    }

    /** Locks when nobody has touched a key or the mouse for as long as the settings say. To be called now and then. */
    public void lockIfIdle() {
        Duration idle = Duration.between(touched, given.clock().instant());
        if (running.isEmpty() && idle.toMinutes() >= given.settings().get().lockMinutes()) {
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
