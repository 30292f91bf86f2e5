package kz.esep.desktop.start.ceremony;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import kz.esep.desktop.start.TypedPath;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.JointPassphrase;
import kz.esep.text.Refused;

/** A CA being made: what it is of, then the part of each person. The first part waits here, and nowhere else, for the second. */
final class MakeModel {
    /** What is asked for, in order. */
    enum Step {
        WHAT,
        FIRST,
        SECOND
    }

    private final Clock clock;
    private Step step = Step.WHAT;
    private String folder = "";
    private String election = "";
    private String name = "";
    private String days = Integer.toString(CertificateAuthority.DAYS);
    private char[] first = new char[0];

    MakeModel(Path home, Clock clock) {
        this.clock = clock;
        propose(home);
    }

    /** Proposes a folder where none is typed. */
    void propose(Path home) {
        if (folder.isBlank()) {
            folder = home.resolve("CA").toString();
        }
    }

    Step step() {
        return step;
    }

    /** Goes back to a step; a part that was typed is wiped and typed again. */
    void again(Step wanted) {
        forget();
        step = wanted;
    }

    String folder() {
        return folder;
    }

    void typeFolder(String typed) {
        folder = typed;
    }

    String election() {
        return election;
    }

    void typeElection(String typed) {
        election = typed;
    }

    String name() {
        return name;
    }

    void typeName(String typed) {
        name = typed;
    }

    String days() {
        return days;
    }

    void typeDays(String typed) {
        days = typed;
    }

    /**
     * Looks whether what is typed can be made. A folder on a stick answers late: not for the screen's thread.
     *
     * @throws Refused when something of it is missing, or the folder has a CA already
     */
    Path look() {
        CertificateAuthority.requireNew(path(), election, name);
        TypedDays.of(days);
        return path();
    }

    /** What is to be made is said. */
    void said() {
        step = Step.FIRST;
    }

    private Path path() {
        return TypedPath.of(folder).toAbsolutePath();
    }

    /**
     * The first person has typed their part, twice.
     *
     * @throws Refused when it is too short or was typed in two ways
     */
    void first(char[] part, char[] again) {
        requireSame(part, again);
        first = part;
        step = Step.SECOND;
    }

    /**
     * The second person has typed theirs, twice: the passphrase of both, which the caller hands to {@link #make}. The first
     * part is wiped with it.
     *
     * @throws Refused when it is too short or was typed in two ways
     */
    char[] second(char[] part, char[] again) {
        requireSame(part, again);
        char[] joined = JointPassphrase.of(first, part);
        forget();
        return joined;
    }

    private static void requireSame(char[] part, char[] again) {
        boolean same = Arrays.equals(part, again);
        Arrays.fill(again, '\0');
        try {
            JointPassphrase.requireLong(part);
            if (!same) {
                throw new Refused("desktop.start.ceremony", "part.differs");
            }
        } catch (Refused e) {
            Arrays.fill(part, '\0');
            throw e;
        }
    }

    /** Makes the CA. Takes a moment; the passphrase is wiped. */
    CeremonyModel.Opened make(char[] passphrase) {
        try {
            Duration validity = TypedDays.of(days);
            Path path = path();
            CertificateAuthority.create(path, election.strip(), name.strip(), validity, passphrase, clock);
            return CeremonyModel.Opened.of(path);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Wipes the part that was typed; the people begin with the first again. */
    void forget() {
        Arrays.fill(first, '\0');
        first = new char[0];
        if (step == Step.SECOND) {
            step = Step.FIRST;
        }
    }
}
