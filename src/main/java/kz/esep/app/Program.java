package kz.esep.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import kz.esep.access.SignIn;
import kz.esep.desktop.access.Doorway;
import kz.esep.desktop.access.PasswordPlace;
import kz.esep.desktop.form.Dropping;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Dialogs;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Seat;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.desktop.shell.Shell;
import kz.esep.desktop.shell.Sign;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.shell.Trouble;
import kz.esep.desktop.start.Start;
import kz.esep.desktop.work.Jobs;
import kz.esep.desktop.work.Running;
import kz.esep.office.Office;
import kz.esep.paper.Printers;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import org.jspecify.annotations.Nullable;

/** The window: one stage, at most one open workspace. Everything here runs on the screen's thread. */
public final class Program implements Shell.Program {
    private final Stage stage;
    private final SettingsFile settings;
    private final Printers printers;
    private final Runnable ended;
    private final Seat seat = new Seat();
    private final Shell shell;
    private final Jobs jobs;
    /** Copies onto another medium, which may be slow, have a thread of their own. */
    private final Jobs copying;

    private final Room room;
    private final Start start;
    private final Trouble trouble;
    private final ManualWindow manual;
    private final Whereabouts whereabouts;
    private final Dress dress;
    private final Timeline watch = new Timeline(new KeyFrame(Duration.seconds(5), event -> tick()));
    private @Nullable Office office;
    private @Nullable Furnishing furnishing;

    /**
     * The program in a window.
     *
     * @param ended is run when the window has closed
     */
    public Program(
            Stage stage, SettingsFile settings, Clock clock, Dialogs dialogs, Printers printers, Runnable ended) {
        this.stage = stage;
        this.settings = settings;
        this.printers = printers;
        this.ended = ended;
        // Before the first control is made, which would have JavaFX read its own style first.
        settings.get().theme().apply();
        Speech speech = new Speech(settings.get().language(), clock.getZone());
        trouble = new Trouble(settings.folder().resolve("reports"), Office.version());
        ShellAhead ahead = new ShellAhead();
        jobs = new Jobs(ahead::trouble, ahead::refresh);
        copying = new Jobs(ahead::trouble, ahead::refresh);
        shell = new Shell(new Shell.Given(speech, settings, seat, clock, this), trouble, jobs.runningOr(copying));
        ahead.is(shell);
        room = new Room(speech, jobs, dialogs, seat, shell, clock);
        start = new Start(room, settings, this::open);
        manual = new ManualWindow(speech);
        whereabouts = new Whereabouts(stage, settings);
        dress = new Dress(stage, shell, settings);
        Locale.setDefault(speech.language().locale());
    }

    /** Shows the window, and in it the start or what becomes of a file. */
    public void show(@Nullable Path file) {
        appear(file == null || !Workspace.isNamed(file));
        if (file != null) {
            take(file);
        }
    }

    /** Opens a workspace, or waits until it is open. */
    interface Opening {
        Office office(Progress progress) throws Exception;
    }

    /** Shows the window, and in it a workspace that is being opened. */
    void show(Path workspace, Opening opening) {
        appear(false);
        open(workspace, opening);
    }

    private void appear(boolean withStart) {
        Thread.currentThread().setUncaughtExceptionHandler(new Unexpected(shell::trouble, trouble::of));
        Scene scene = new Scene(shell);
        shell.listen(scene);
        Dropping.onto(shell, this::dropped);
        stage.setScene(scene);
        stage.setTitle("Esep");
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        dress.on();
        whereabouts.restore();
        if (withStart) {
            empty();
        }
        stage.show();
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
    }

    /** Opens a workspace; the one that was open is closed. Whoever comes in waits until it has been compared with its journal. */
    public void open(Path workspace) {
        open(workspace, progress -> Office.openAhead(workspace, room.clock(), progress));
    }

    void open(Path workspace, Opening opening) {
        jobs.run(
                message("opening", workspace),
                progress -> opening.office(progress.orStopped(message("opening.stopped", workspace))),
                opened -> enter(workspace, opened),
                failure -> {
                    if (!start.isShown()) {
                        empty();
                    }
                    shell.trouble(failure);
                });
    }

    /** The place that is shown may take them; otherwise the first one is taken as a file from outside. */
    private void dropped(List<Path> files) {
        if (office == null || !shell.offer(files)) {
            take(files.getFirst());
        }
    }

    /** A file from outside: a workspace is opened, with a package one is made; not while another one is open. */
    void take(Path file) {
        if (office == null) {
            start.take(file);
        } else {
            shell.tell(Notice.remark(message("close-first", file)));
        }
    }

    private static Message message(String key, Path file) {
        return Message.of("desktop.shell", key, String.valueOf(file.getFileName()));
    }

    /** What happens by itself as time passes. */
    void tick() {
        if (jobs.running().isEmpty()) {
            shell.lockIfIdle();
        }
        Furnishing inside = furnishing;
        if (inside != null) {
            inside.follow();
        }
        Office open = office;
        if (open != null && seat.sessionProperty().get() != null) {
            tellMishaps(open);
        }
    }

    private void enter(Path workspace, Office opened) {
        if (office != null) {
            empty();
        }
        office = opened;
        jobs.run(
                message("examining", workspace),
                progress -> {
                    opened.workspace().examine(progress.orStopped(message("opening.stopped", workspace)));
                    return opened;
                },
                this::remember,
                failure -> turnAway(opened, failure));
        Furnishing made = new Furnishing(opened, room, settings, printers, copying);
        furnishing = made;
        SignIn signIn = new SignIn(opened.workspace());
        PasswordPlace password = new PasswordPlace(room, signIn);
        shell.furnish(made.sign(), () -> made.places(password), new Doorway(room, signIn, password));
    }

    /** Another one may be open by now, or none. */
    private void remember(Office opened) {
        start.opened();
        Furnishing inside = furnishing;
        if (office == opened && inside != null) {
            tellMishaps(opened);
            Sign sign = inside.sign();
            String path = opened.workspace().file().toAbsolutePath().toString();
            settings.change(
                    now -> now.opened(new Settings.Recent(path, sign.election(), sign.commission(), sign.practice())));
        }
    }

    private void tellMishaps(Office open) {
        open.workspace().mishaps().ifPresent(said -> shell.tell(Notice.remark(said)));
    }

    /** What is open is not as its journal says: nobody comes in. Somebody may have closed it before that was known. */
    private void turnAway(Office opened, Exception failure) {
        if (office == opened) {
            empty();
            shell.trouble(failure);
        }
    }

    @Override
    public void close() {
        if (shell.mayClose()) {
            part(this::empty);
        }
    }

    private void part(Runnable then) {
        Furnishing inside = furnishing;
        if (inside == null) {
            then.run();
        } else {
            inside.part(then);
        }
    }

    private void empty() {
        shell.welcome(start::show, start::actions, start::manual);
        seat.leave();
        Office open = office;
        office = null;
        furnishing = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void quit() {
        if (!start.keepsOpen() && shell.mayClose()) {
            part(this::end);
        }
    }

    /** Closes everything, whatever is shown. */
    void end() {
        whereabouts.keep();
        empty();
        jobs.close();
        copying.close();
        manual.close();
        watch.stop();
        Thread.currentThread().setUncaughtExceptionHandler(null);
        dress.off();
        stage.close();
        ended.run();
    }

    /** What is being done on each thread, for tests to wait for. */
    List<ObservableList<Running>> running() {
        return List.of(jobs.running(), copying.running());
    }

    @Override
    public void manual(List<String> pages, List<Action> actions) {
        manual.show(pages, actions, shell.getStyle());
    }
}
