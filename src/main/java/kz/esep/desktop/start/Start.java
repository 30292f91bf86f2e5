package kz.esep.desktop.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import kz.esep.backup.Backup;
import kz.esep.demo.Practice;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.desktop.start.ceremony.Ceremony;
import kz.esep.proof.Proof;
import kz.esep.signing.CertificateRequest;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/** What a person sees without a workspace: the first screen, making a workspace, practice, and checking a file. */
public final class Start {
    private static final String STYLE = "/kz/esep/desktop/start/start.css";

    private final Room room;
    private final SettingsFile settings;
    private final Consumer<Path> opening;
    private final HomeModel home = new HomeModel();
    private NewWorkspaceModel fresh;
    private PracticeModel practice;
    private final CheckModel check;
    private RestoreModel restore;
    private final Ceremony ceremony;
    private Page page = Page.HOME;
    private StackPane root = new StackPane();

    /** A screen, with the id of the manual's page about it. */
    private enum Page {
        HOME("start"),
        NEW("start"),
        PRACTICE("start"),
        CHECK("check"),
        RESTORE("backup"),
        AUTHORITY("keys");

        private final String manual;

        Page(String manual) {
            this.manual = manual;
        }
    }

    /**
     * The start.
     *
     * @param opening opens a workspace; the start is left when that has worked
     */
    public Start(Room room, SettingsFile settings, Consumer<Path> opening) {
        this.room = room;
        this.settings = settings;
        this.opening = opening;
        fresh = freshModel();
        practice = practiceModel(Practice.Moment.AFTER);
        check = new CheckModel(room.clock());
        restore = restoreModel();
        ceremony = new Ceremony(room, folder());
    }

    private NewWorkspaceModel freshModel() {
        return new NewWorkspaceModel(folder(), room.clock());
    }

    private RestoreModel restoreModel() {
        return new RestoreModel(folder(), room.clock());
    }

    private PracticeModel practiceModel(Practice.Moment moment) {
        return new PracticeModel(folder(), moment, room.clock());
    }

    /** Where workspaces are proposed. */
    private Path folder() {
        return room.dialogs().home().resolve("Esep");
    }

    /** The screen in the language of this moment. */
    public Parent show() {
        root = new StackPane();
        root.getStylesheets().add(STYLE);
        fill();
        return root;
    }

    /** Id of the manual's page about the screen that is shown. */
    public String manual() {
        return page.manual;
    }

    /** Whether the window shows this. */
    public boolean isShown() {
        return root.getScene() != null;
    }

    private void draw() {
        if (isShown()) {
            fill();
        }
    }

    private void fill() {
        root.getChildren()
                .setAll(
                        switch (page) {
                            case HOME -> new HomeView(room, this, settings, home);
                            case NEW -> new NewWorkspaceView(room, this, fresh);
                            case PRACTICE -> new PracticeView(room, this, practice);
                            case CHECK -> new CheckView(room, check);
                            case RESTORE -> new RestoreView(room, this, settings, restore);
                            case AUTHORITY -> ceremony.show();
                        });
    }

    /** What can be done here. */
    public List<Action> actions() {
        return new StartActions(room, this)
                .with(settings.get().recent().stream()
                        .filter(recent -> !home.isMissing(recent))
                        .toList());
    }

    /** Asks for a workspace by the system's window. */
    void choose() {
        room.dialogs()
                .file(room.speech().voice("desktop.start").say("open"), List.of("*.esep"))
                .ifPresent(this::open);
    }

    void open(Path workspace) {
        ceremony.leave();
        room.frame().hush();
        page = Page.HOME;
        home.type(workspace.toString());
        draw();
        opening.accept(workspace);
    }

    /** A workspace has been opened from here: nothing that was typed is needed any more. */
    public void opened() {
        home.type("");
        fresh.forget();
        fresh = freshModel();
        page = Page.HOME;
    }

    /** Whether the first secrets of a new workspace are shown; says so then, for they are never shown again. */
    public boolean keepsOpen() {
        if (fresh.showsSecrets()) {
            room.frame()
                    .tell(Notice.refused(room.speech().voice("desktop.start").message("unwritten")));
        }
        return fresh.showsSecrets();
    }

    /** Back to the first screen. What was typed elsewhere is kept; secrets that are shown stay until they are ticked. */
    void home() {
        if (page == Page.AUTHORITY && ceremony.back()) {
            return;
        }
        if (page != Page.HOME && !fresh.showsSecrets() && !practice.isMaking()) {
            room.frame().hush();
            page = Page.HOME;
            draw();
        }
    }

    /** Leaves what is shown, with nothing secret left of a key ceremony; false where it must stay now. */
    private boolean leave() {
        if (fresh.showsSecrets() || practice.isMaking() || ceremony.isBusy()) {
            return false;
        }
        ceremony.leave();
        return true;
    }

    /** Leaves what is shown for that screen, which is not drawn yet; false where it must stay now. */
    private boolean turn(Page to) {
        if (!leave()) {
            return false;
        }
        room.frame().hush();
        page = to;
        return true;
    }

    /** Goes to the centre's certification authority. */
    void authority() {
        if (turn(Page.AUTHORITY)) {
            draw();
        }
    }

    /** Begins a workspace, from a package where one is named. */
    void begin(String packageFile) {
        if (!turn(Page.NEW)) {
            return;
        }
        if (!packageFile.isEmpty()) {
            fresh.again(NewWorkspaceModel.Step.PACKAGE);
            fresh.typePackage(packageFile);
        }
        draw();
        if (!packageFile.isEmpty() && root.getChildren().getFirst() instanceof NewWorkspaceView shown) {
            shown.read();
        }
    }

    /** Begins a workspace from a copy, from that one where one is named. */
    void restore(String copy) {
        if (!turn(Page.RESTORE)) {
            return;
        }
        if (!copy.isEmpty()) {
            restore = restoreModel();
            restore.type(copy);
        }
        draw();
    }

    /** A workspace was made of a copy: it is opened, and the one before stays in the list of recent ones. */
    void restored(Path workspace) {
        restore = restoreModel();
        open(workspace);
    }

    /** Makes a practice commission that begins at that moment. */
    void practise(Practice.Moment moment) {
        if (turn(Page.PRACTICE)) {
            practice = practiceModel(moment);
            make(practice);
        }
    }

    /** Checks a file for anybody, without a workspace. */
    void check(String file) {
        if (turn(Page.CHECK)) {
            check.take(file);
            draw();
        }
    }

    /** Back to the file that was checked, or is to be named. */
    void check() {
        check(check.typed().file());
    }

    private void make(PracticeModel making) {
        making.begin();
        draw();
        room.work()
                .run(
                        room.speech().voice("desktop.start").message("practice.making"),
                        progress -> making.make(room.speech().language(), progress),
                        made -> {
                            making.end(made);
                            draw();
                        },
                        failure -> {
                            making.end(null);
                            page = Page.HOME;
                            draw();
                            room.frame().trouble(failure);
                        });
    }

    /**
     * Takes a file from outside: a workspace is opened, a package begins one, a copy one that was, a proof or a
     * request for a certificate is checked, and what belongs beside the proof that is shown goes there.
     */
    public void take(Path file) {
        String name = String.valueOf(file.getFileName());
        if (page == Page.CHECK && check.takeBeside(file)) {
            draw();
        } else if (page == Page.AUTHORITY && ceremony.take(file)) {
            room.frame().hush();
        } else if (Workspace.isNamed(file)) {
            open(file);
        } else if (name.endsWith(".asice")) {
            begin(file.toString());
        } else if (name.endsWith(Proof.SUFFIX) || name.endsWith(CertificateRequest.SUFFIX)) {
            check(file.toString());
        } else if (name.endsWith(Backup.SUFFIX)) {
            restore(file.toString());
        } else {
            room.frame().trouble(new Refused("desktop.start", "neither", name));
        }
    }
}
