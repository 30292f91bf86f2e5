package kz.esep.desktop.start.ceremony;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import kz.esep.desktop.start.TypedPath;
import kz.esep.signing.CaRecord;
import kz.esep.signing.IssuedCertificate;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Which CA is open, what its people do now and what is typed. What they open its key with is not kept here. */
final class CeremonyModel {
    /** What is done, each on a page of its own. */
    enum Page {
        FOLDER,
        MAKE,
        STATE,
        RECORD,
        ISSUE,
        REVOKE,
        LIST,
        SAVE
    }

    private final Path home;
    private final Clock clock;
    private Page page = Page.FOLDER;
    private String typed = "";
    private @Nullable Opened opened;
    private @Nullable Message done;
    private String chosen = "";
    private boolean alone;
    private boolean busy;
    private MakeModel making;
    private @Nullable IssueModel issuing;
    private @Nullable ListModel listing;
    private @Nullable RecordModel recording;
    private @Nullable SaveModel saving;

    CeremonyModel(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
        making = new MakeModel(home, clock);
    }

    /** A CA's folder and what it says without its passphrase. */
    record Opened(Path folder, CaRecord root) {
        /** Looks into the folder. */
        static Opened of(Path folder) {
            return new Opened(folder, CaRecord.in(folder));
        }

        /** A file's place beside the folder: what goes out of the room is not put into it. */
        String beside(String name) {
            return folder.resolveSibling(name).toString();
        }
    }

    Page page() {
        return page;
    }

    String typed() {
        return typed;
    }

    void type(String text) {
        typed = text;
    }

    /**
     * Looks into the folder that is typed, or in which the typed file is. May take a while.
     *
     * @throws Refused when there is no CA in it
     */
    static Opened look(String text) {
        Path path = TypedPath.of(text).toAbsolutePath();
        Path folder = Files.isRegularFile(path) ? Objects.requireNonNull(path.getParent()) : path;
        if (!Files.isDirectory(folder)) {
            throw new Refused("desktop.start.ceremony", "folder.none", folder.toString());
        }
        return Opened.of(folder);
    }

    /** A CA is there: its state is shown, with what was done last. */
    void opened(Opened now, @Nullable Message what) {
        opened = now;
        typed = now.folder().toString();
        done = what;
        page = Page.STATE;
    }

    boolean isOpen() {
        return opened != null && page != Page.FOLDER && page != Page.MAKE;
    }

    /** What is open; asked for only on pages after the first. */
    Opened opened() {
        return Objects.requireNonNull(opened);
    }

    /** What was done last. */
    Optional<Message> done() {
        return Optional.ofNullable(done);
    }

    /** Goes to a page, on which nothing is typed yet. */
    void go(Page wanted) {
        page = wanted;
        done = null;
        switch (wanted) {
            case MAKE -> making.propose(home);
            case ISSUE -> issuing = new IssueModel(clock);
            case REVOKE, LIST -> listing = new ListModel(opened(), clock);
            case RECORD -> recording = new RecordModel(opened(), clock);
            case SAVE -> saving = new SaveModel(opened(), issued());
            default -> {}
        }
    }

    /** One page back; false where this was the first. */
    boolean back() {
        forget();
        if (page == Page.FOLDER) {
            return false;
        }
        page = page == Page.MAKE || page == Page.STATE ? Page.FOLDER : Page.STATE;
        done = null;
        return true;
    }

    void choose(String serial) {
        chosen = serial;
    }

    /** The chosen certificate's number; empty when none is chosen. */
    String chosen() {
        return chosen;
    }

    /** The chosen certificate. */
    IssuedCertificate issued() {
        return opened().root().issued(chosen);
    }

    /** Whether the CA is opened with one passphrase, because it was not made by two people. */
    boolean isAlone() {
        return alone;
    }

    void alone(boolean one) {
        alone = one;
    }

    boolean isBusy() {
        return busy;
    }

    void busy(boolean now) {
        busy = now;
    }

    MakeModel making() {
        return making;
    }

    IssueModel issuing() {
        return Objects.requireNonNull(issuing);
    }

    ListModel listing() {
        return Objects.requireNonNull(listing);
    }

    RecordModel recording() {
        return Objects.requireNonNull(recording);
    }

    SaveModel saving() {
        return Objects.requireNonNull(saving);
    }

    /** The new CA was made: what is left is its record. */
    void made(Opened now) {
        making.forget();
        making = new MakeModel(home, clock);
        opened(now, null);
        go(Page.RECORD);
    }

    /** Wipes what is secret. */
    void forget() {
        making.forget();
    }
}
