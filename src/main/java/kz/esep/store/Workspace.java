package kz.esep.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A commission's file, open: the journal, the tables that follow from it and the kept files. One program at a time has
 * it open; threads take turns.
 */
public final class Workspace implements AutoCloseable {
    /** How a workspace's file is named. */
    public static final String SUFFIX = ".esep";

    private final Path file;
    private final Turns turns;
    private final Founding founding;
    private final Examination examination;
    private final Mishaps mishaps;

    Workspace(Path file, Turns turns, Founding founding, Examination examination, Mishaps mishaps) {
        this.file = file;
        this.turns = turns;
        this.founding = founding;
        this.examination = examination;
        this.mishaps = mishaps;
    }

    /**
     * Makes a new workspace and opens it. The file appears whole or not at all.
     *
     * @param electionPackage the signed package file, kept in the workspace; its digest is the founding's
     * @throws Refused when a file of that name is there, or the folder cannot be written, or the disk is full
     */
    public static Workspace create(
            Path file, Founding founding, byte[] electionPackage, List<Projector> projectors, Clock clock) {
        return create(file, new Creation(founding, electionPackage, projectors, clock), workspace -> {});
    }

    /** The same, with first acts that belong to it, such as the first administrator: the file appears after them. */
    public static Workspace create(Path file, Creation creation, Consumer<Workspace> firstActs) {
        creation.at(file, firstActs);
        return open(file, creation.projectors(), creation.clock());
    }

    /**
     * Opens a workspace: checks its chain, replays the journal and compares every table with it. Tables that another
     * version of the program made are rebuilt first.
     *
     * @throws Refused when the file is missing, not a workspace, made by a newer program, open elsewhere, read-only,
     *     damaged or altered
     */
    public static Workspace open(Path file, List<Projector> projectors, Clock clock) {
        return open(file, projectors, clock, Progress.UNHEARD);
    }

    /** The same, with somebody who hears how far it is. */
    public static Workspace open(Path file, List<Projector> projectors, Clock clock, Progress progress) {
        return Opening.of(file, projectors, clock, progress);
    }

    /**
     * Opens a workspace without comparing it with its journal yet, so that people can be asked who they are meanwhile.
     * Until {@link #examine} what is read from it is not to be relied on; whatever writes or copies waits for that.
     *
     * @param progress hears of a comparison that cannot wait: tables of another version of the program are rebuilt after it
     * @throws Refused when the file is missing, not a workspace, made by a newer program, open elsewhere or read-only
     */
    public static Workspace openAhead(Path file, List<Projector> projectors, Clock clock, Progress progress) {
        return Opening.ahead(file, projectors, clock, progress);
    }

    /**
     * Checks the chain, replays the journal and compares every table with it, unless that was done since the file was opened.
     * Others can read meanwhile.
     *
     * @throws Refused when the file is damaged or altered, now and whenever this is asked again
     */
    public void examine() {
        examine(Progress.UNHEARD);
    }

    /** The same, with somebody who hears how far it is; where that is stopped, the file is refused from then on. */
    public void examine(Progress progress) {
        try {
            examination.passed(turns.looks().still(), progress);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /** Whether a file is a workspace by its name. */
    public static boolean isNamed(Path file) {
        return file.toString().endsWith(SUFFIX);
    }

    /**
     * Checks a workspace without opening it for work: the file is not written, and no key is needed.
     *
     * @throws Refused when the file is missing, not a workspace, of a newer format or open elsewhere
     */
    public static Verification verify(Path file, List<Projector> projectors) {
        return verify(file, projectors, Progress.UNHEARD);
    }

    /** The same, with somebody who hears how far it is. */
    public static Verification verify(Path file, List<Projector> projectors, Progress progress) {
        return Opening.verify(file, projectors, progress);
    }

    /**
     * Writes the tables anew from the journal after {@link #open} refused because they were altered, and journals it.
     * The chain must hold; kept files are not mended.
     *
     * @return the names of what did not agree with the journal
     * @throws Refused as {@link #open}, but for altered tables
     */
    public static List<String> rebuild(Path file, List<Projector> projectors, Clock clock) {
        return Opening.rebuild(file, projectors, clock);
    }

    /**
     * Makes a workspace of a copy that was kept elsewhere, compares it with its journal and journals that it came back.
     * The file appears whole or not at all.
     *
     * @param person who does it
     * @throws Refused when a file of that name is there, the folder cannot be written, or the copy is not whole
     */
    public static void restore(
            Path file, String person, Copy copy, List<Projector> projectors, Clock clock, Progress progress) {
        Opening.restore(file, person, copy, projectors, clock, progress);
    }

    public String id() {
        return founding.workspace();
    }

    public Founding founding() {
        return founding;
    }

    /** SHA-256 of the signed election package that the workspace is bound to. */
    public Digest packageDigest() {
        return founding.electionPackage();
    }

    public Path file() {
        return file;
    }

    public Clock clock() {
        return mishaps.clock();
    }

    /**
     * What people are to be told of the machine and were not told yet: that whoever had the file open last was cut off, up to where it
     * is kept, once it was examined; that the clock went back. To be asked now and then; waits for nobody.
     */
    public Optional<Message> mishaps() {
        return mishaps.untold();
    }

    /** The journal's end, as last committed; does not wait for a turn. */
    public Head head() {
        return turns.head();
    }

    /** Whether this journal has grown from that head, such as one on paper or on a backup: false means it was cut or grown anew. */
    public boolean contains(Head other) {
        return read(c -> new JournalStore(c).contains(other));
    }

    /**
     * The same of a workspace that is not opened for work.
     *
     * @throws Refused as {@link #verify(Path, List)}
     */
    public static boolean contains(Path file, Head other) {
        return Opening.contains(file, other);
    }

    /**
     * Does the work in one transaction and commits it to the disk.
     *
     * @return what the work returned, only after the commit
     * @throws Refused when the work refused, or when the disk was full or failed: then nothing was recorded. The key
     *     {@code unconfirmed} alone means that the disk failed so that nobody can know: reopen and look.
     */
    public <T extends @Nullable Object> T write(Work<T> work) {
        examine();
        if (examination.foundShared() && turns.areAlone()) {
            throw new Refused("store", "shared", String.valueOf(file.getFileName()));
        }
        return turns.write(work);
    }

    /**
     * Begins a shared journal, which other stations may join, with this one; without it nothing more is added here.
     *
     * @throws Refused when the journal cannot be reached or another store is there already, or as {@link #write}
     */
    public void share(String person, SharedJournal journal) {
        examine();
        turns.share(journal, person);
    }

    /** Goes on as one of the stations that have that journal in common. */
    void follow(SharedJournal journal) {
        turns.follow(journal);
    }

    /** Asks the tables. Everybody else waits meanwhile: many rows are asked for in parts. */
    public <T extends @Nullable Object> T read(Query<T> query) {
        return turns.read(query);
    }

    /** At most {@code limit} entries from number {@code from} on, in order; a page of the whole journal. */
    public List<Entry> entries(long from, int limit) {
        return read(c -> new JournalStore(c).page(from, limit));
    }

    /**
     * The content kept under a digest, checked against it.
     *
     * @throws Refused when nothing is kept there or it was altered
     */
    public byte[] kept(Digest digest) {
        byte[] content = read(c -> ContentStore.KEPT.bytes(c, digest));
        if (content == null || !Digest.of(content).equals(digest)) {
            throw new Refused("store", "kept-altered", digest.hex().substring(0, 16));
        }
        return content;
    }

    /** A secret entrusted to the workspace; null when it was destroyed. */
    public byte @Nullable [] entrusted(Digest digest) {
        return read(c -> ContentStore.ENTRUSTED.content(c, digest));
    }

    /** The draft of that person at that place, saved by {@link Transaction#saveDraft}; null when there is none. */
    public @Nullable Draft draft(String person, String place) {
        List<Draft> found = read(c -> DraftStore.at(c, person, place));
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Every draft of that person, the newest first. */
    public List<Draft> drafts(String person) {
        return read(c -> DraftStore.of(c, person));
    }

    /**
     * Replays the journal and compares every table with it; to be called before anything leaves the house. Others get
     * their turns meanwhile, and what they add is compared too.
     *
     * @throws Refused at the first difference
     */
    public void compare() {
        compare(Progress.UNHEARD);
    }

    /** The same, with somebody who hears how far it is. */
    public void compare(Progress progress) {
        try {
            examination.again(turns.looks(), progress);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
        Head head = head();
        if (!contains(head)) {
            throw new Refused("store", "chain-broken", head.length());
        }
    }

    /**
     * Makes a whole copy of the file, as it is between two entries, in the same folder, and deletes it after use. Everybody
     * else waits only while it is made.
     *
     * @param use is given the copy and the journal's end in it
     * @throws Refused when the disk is full or cannot be written
     */
    public <T extends @Nullable Object> T copied(BiFunction<Path, Head, T> use) {
        examine();
        return new Snapshot(file, turns).use(use);
    }

    @Override
    public void close() {
        turns.close();
    }
}
