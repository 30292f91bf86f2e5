package kz.esep.desktop.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import kz.esep.access.People;
import kz.esep.desktop.form.Newcomer;
import kz.esep.election.Commission;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.office.NewOffice;
import kz.esep.store.Workspace;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** A workspace being made, step by step. What was typed stays through every refusal, another language and other screens. */
final class NewWorkspaceModel {
    /** How many letters and digits a package's code has. */
    static final int CODE = 20;

    /** What is asked for, in order. */
    enum Step {
        PACKAGE,
        CODE,
        COMMISSION,
        WRITTEN
    }

    private final Path folder;
    private final Clock clock;
    private final Newcomer newcomer = new Newcomer();
    private Step step = Step.PACKAGE;
    private String packageFile = "";
    private String code = "";
    private String filter = "";
    private String file = "";
    private boolean fileTyped;
    private byte @Nullable [] content;
    private @Nullable NewOffice office;
    private @Nullable Commission commission;
    private People.@Nullable Founded founded;

    /**
     * Nothing typed yet.
     *
     * @param folder where the new workspace is proposed; made when it is used
     */
    NewWorkspaceModel(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Step step() {
        return step;
    }

    /** Goes back to a step; what was typed in it and before stays. */
    void again(Step wanted) {
        step = wanted;
    }

    String packageFile() {
        return packageFile;
    }

    void typePackage(String typed) {
        packageFile = typed;
    }

    String code() {
        return code;
    }

    void typeCode(String typed) {
        code = typed;
    }

    String filter() {
        return filter;
    }

    void typeFilter(String typed) {
        filter = typed;
    }

    /** The first administrator. */
    Newcomer newcomer() {
        return newcomer;
    }

    /** Where the workspace is to be: as typed, or as proposed for the commission. */
    String file() {
        Commission own = commission;
        return fileTyped || own == null ? file : proposed(own).toString();
    }

    void typeFile(String typed) {
        if (!typed.equals(file())) {
            fileTyped = !typed.isBlank();
            file = typed;
        }
    }

    private Path proposed(Commission own) {
        return folder.resolve(election().id() + "-" + own.id() + Workspace.SUFFIX);
    }

    /** The content of the named file, which is not looked into yet. May take a while. */
    static byte[] read(String typed) {
        Path path = TypedPath.of(typed);
        try {
            if (!Files.isRegularFile(path)) {
                throw new Refused("desktop.start", "package.missing", path.toString());
            }
            if (Files.size(path) > PackageFile.LARGEST) {
                throw new Refused("desktop.start", "package.large", path.toString());
            }
            byte[] content = Files.readAllBytes(path);
            NewOffice.requireNoResult(content);
            return content;
        } catch (IOException e) {
            throw new Refused("desktop.start", "package.unreadable", path.toString());
        }
    }

    /** The package has been read: its code is asked for. */
    void read(byte[] read) {
        if (content != null && !Arrays.equals(content, read)) {
            office = null;
            commission = null;
        }
        content = read;
        step = Step.CODE;
    }

    /**
     * Opens the package with the typed code. May take a while.
     *
     * @throws Refused when the code is another one, or the package does not hold
     */
    NewOffice unlock() {
        return NewOffice.of(Objects.requireNonNull(content), code, clock);
    }

    /** The code was right: what the package says may be shown. */
    void unlocked(NewOffice opened) {
        office = opened;
        if (commission != null
                && opened.election().findCommission(commission.id()).isEmpty()) {
            commission = null;
        }
        step = Step.COMMISSION;
    }

    /** The election; asked for only once the code was right. */
    Election election() {
        return Objects.requireNonNull(office).election();
    }

    /** The commissions whose name, territory or id has the typed words, in the package's order. */
    List<Commission> found(Language language) {
        String[] words = filter.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return election().commissions().stream()
                .filter(one -> has(one, words, language))
                .toList();
    }

    private boolean has(Commission one, String[] words, Language language) {
        String text =
                (one.name().in(language) + " " + territory(one, language) + " " + one.id()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(text::contains);
    }

    String territory(Commission one, Language language) {
        return election().territory(one.territory()).name().in(language);
    }

    void choose(@Nullable Commission chosen) {
        commission = chosen;
    }

    @Nullable
    Commission commission() {
        return commission;
    }

    /**
     * Makes the workspace. Takes some seconds.
     *
     * @throws Refused when something is missing or not allowed; no file is made then
     */
    People.Founded make() {
        Commission own = commission;
        if (own == null) {
            throw new Refused("desktop.start", "commission.missing");
        }
        if (newcomer.login().isBlank() || newcomer.name().isBlank()) {
            throw new Refused("desktop.start", "person.missing");
        }
        Path path = TypedPath.of(file());
        if (!Workspace.isNamed(path)) {
            throw new Refused("desktop.start", "file.ending");
        }
        if (path.equals(proposed(own))) {
            makeFolder();
        }
        AtomicReference<People.Founded> first = new AtomicReference<>();
        Objects.requireNonNull(office)
                .make(path, own.id(), newcomer.login(), newcomer.name().strip(), clock, first::set);
        return Objects.requireNonNull(first.get());
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused("desktop.start", "folder.failed", folder.toString());
        }
    }

    /** The workspace has been made: its secrets are shown once. */
    void made(People.Founded first) {
        founded = first;
        step = Step.WRITTEN;
    }

    boolean showsSecrets() {
        return founded != null;
    }

    /** The first password and the recovery code. */
    People.Founded founded() {
        return Objects.requireNonNull(founded);
    }

    /** Wipes the secrets and forgets everything. */
    void forget() {
        People.Founded first = founded;
        if (first != null) {
            Arrays.fill(first.passphrase(), '\0');
            Arrays.fill(first.recoveryCode(), '\0');
        }
        founded = null;
        content = null;
        office = null;
    }
}
