package kz.esep.central;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import kz.esep.access.Needs;
import kz.esep.access.Open;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.result.Delivery;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
import kz.esep.signing.Refusal;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Taking in result files at the centre: each is read once, verified, and kept or refused. One bad file never stops the
 * others, the same files again change nothing, and the order in which they come never changes a total.
 */
@UseCases
public final class Intake {
    private final Workspace workspace;
    private final ResultVerifier verifier;
    private final Election election;
    private final Signer receiptKey;

    /**
     * The intake of a store.
     *
     * @param trust in the package's CA, with the newest roster and revocation list
     * @param receiptKey signs the receipts
     */
    public Intake(Workspace workspace, Election election, Trust trust, Signer receiptKey) {
        this.workspace = workspace;
        this.election = election;
        this.verifier = new ResultVerifier(election, trust);
        this.receiptKey = receiptKey;
    }

    /**
     * Takes in files and folders.
     *
     * @param receipts folder for the receipts of everything accepted so far
     * @param progress is told after each file how many are done
     */
    @Needs(Permission.COLLECT)
    public Intaken collect(Session session, List<Path> filesAndFolders, Path receipts, IntConsumer progress) {
        session.require(Permission.COLLECT);
        return collect(session, filesAndFolders, receipts, Watch.counting(progress));
    }

    /**
     * The same under the eyes of somebody who may stop it.
     *
     * @return of every file that was begun
     */
    @Needs(Permission.COLLECT)
    public Intaken collect(Session session, List<Path> filesAndFolders, Path receipts, Watch watch) {
        session.require(Permission.COLLECT);
        return take(session, Source.of(filesAndFolders), receipts, watch);
    }

    /** Follows an intake, on the thread that does it. */
    public interface Watch {
        /** How many files there are, before the first. */
        default void begins(int files) {}

        /**
         * A file is done.
         *
         * @param line without a standing: a later file may still change it
         * @param count files done so far
         */
        void done(Intaken.Line line, int count);

        /** Whether no further file is to be begun. */
        default boolean stops() {
            return false;
        }

        private static Watch counting(IntConsumer progress) {
            return (line, count) -> progress.accept(count);
        }
    }

    /**
     * Takes in what another intake station accepted: its original files, verified again here, each exactly once. A
     * signer revoked after that station's receipt does not undo it.
     *
     * @param other that station's store, opened and so verified
     */
    @Needs(Permission.COLLECT)
    public Intaken merge(Session session, Workspace other, Path receipts, IntConsumer progress) {
        session.require(Permission.COLLECT);
        List<Source> sources = other.read(TakenStore::files).stream()
                .map(file -> new Source(file.file().hex(), () -> other.kept(file.file()), file.receivedAt()))
                .toList();
        return take(session, sources, receipts, Watch.counting(progress));
    }

    /** How many files {@link #collect} would look at. */
    @Open
    public static int countFiles(List<Path> filesAndFolders) {
        return Source.of(filesAndFolders).size();
    }

    /**
     * What speaks now against counted files that were receipted before, such as a signer who was revoked since. They
     * stay counted until somebody rules about them; what a confirmation has answered is not said again.
     *
     * @return only files of which there is something to say
     */
    @Needs(Permission.COLLECT)
    public List<Doubt> doubts(Session session) {
        session.require(Permission.COLLECT);
        Set<Flag> answered = workspace.read(FlagStore::answered);
        List<Doubt> doubts = new ArrayList<>();
        for (Taken file : workspace.read(TakenStore::files)) {
            List<Message> said = file.standing() == Standing.COUNTED ? against(file) : List.of();
            List<Message> open = said.stream()
                    .filter(message -> !answered.contains(Flag.of(file.file(), message)))
                    .toList();
            if (!open.isEmpty()) {
                doubts.add(new Doubt(file, open));
            }
        }
        flag(session, doubts);
        return List.copyOf(doubts);
    }

    private List<Message> against(Taken file) {
        Arrival arrival = new Arrival(workspace.clock().instant(), file.receivedAt());
        return switch (verifier.verify(workspace.kept(file.file()), arrival)) {
            case Verdict.Rejected rejected -> List.of(rejected.refusal().reason());
            case Verdict.Verified verified -> verified.notices();
        };
    }

    /** Keeps what was said for the first time, so that a later confirmation is known to have seen it. */
    private void flag(Session session, List<Doubt> doubts) {
        Set<Flag> flagged = workspace.read(FlagStore::all);
        List<Flag> fresh = doubts.stream()
                .flatMap(doubt ->
                        doubt.said().stream().map(said -> Flag.of(doubt.file().file(), said)))
                .distinct()
                .filter(flag -> !flagged.contains(flag))
                .toList();
        if (!fresh.isEmpty()) {
            workspace.write(transaction -> {
                for (Flag flag : fresh) {
                    transaction.append(session.person(), CentralProjector.FLAGGED, flag);
                }
                return fresh;
            });
        }
    }

    /** What speaks against an accepted file. */
    public record Doubt(Taken file, List<Message> said) {
        public Doubt {
            said = List.copyOf(said);
        }
    }

    private Intaken take(Session session, List<Source> sources, Path receipts, Watch watch) {
        watch.begins(sources.size());
        Set<Digest> accepted = new HashSet<>(workspace.read(TakenStore::digests));
        Map<Digest, String> refused = new HashMap<>(workspace.read(TakenStore::refusals));
        List<Intaken.Line> lines = new ArrayList<>();
        Arrival arrival = Arrival.first(workspace.clock().instant());
        try (Inspection inspection = new Inspection(verifier, Set.copyOf(accepted), arrival)) {
            inspection.each(sources, watch::stops, seen -> {
                Intaken.Line line = record(session, seen, accepted, refused);
                lines.add(line);
                watch.done(line, lines.size());
            });
        }
        handOut(receipts);
        return new Intaken(standing(lines));
    }

    private Intaken.Line record(
            Session session, Inspection.Seen seen, Set<Digest> accepted, Map<Digest, String> refused) {
        return switch (seen) {
            case Inspection.Unread unread ->
                new Intaken.Line(unread.name(), null, Intaken.Result.UNREADABLE, "", List.of(unread.reason()), null);
            case Inspection.Known known ->
                new Intaken.Line(known.name(), known.file(), Intaken.Result.KNOWN, "V09", List.of(duplicate()), null);
            case Inspection.Bad bad -> {
                Refusal refusal = bad.refusal();
                String reason =
                        refusal.reason().feature() + "." + refusal.reason().key();
                if (!(refusal.code() + " " + reason).equals(refused.put(bad.file(), refusal.code() + " " + reason))) {
                    Turned turned = new Turned(bad.file(), bad.size(), refusal.code(), reason);
                    workspace.write(t -> t.append(session.person(), CentralProjector.REFUSED, turned));
                }
                yield new Intaken.Line(
                        bad.name(),
                        bad.file(),
                        Intaken.Result.REFUSED,
                        refusal.code(),
                        List.of(refusal.reason()),
                        null);
            }
            case Inspection.Good good -> {
                Digest digest = good.filed().file();
                if (!accepted.add(digest)) {
                    yield new Intaken.Line(
                            good.name(), digest, Intaken.Result.KNOWN, "V09", List.of(duplicate()), null);
                }
                accept(session, good);
                yield new Intaken.Line(good.name(), digest, Intaken.Result.ACCEPTED, "", good.notices(), null);
            }
        };
    }

    private static Message duplicate() {
        return Message.of("central", "V09.duplicate");
    }

    /** The file, its acceptance and its receipt become one transaction: none is ever there without the others. */
    private void accept(Session session, Inspection.Good good) {
        workspace.write(transaction -> {
            transaction.keep(good.bytes());
            long seq = transaction
                    .append(session.person(), CentralProjector.ACCEPTED, good.filed())
                    .seq();
            Receipt receipt = receipt(transaction, good.filed(), seq);
            byte[] signed = receipt.sign(receiptKey);
            transaction.append(
                    session.person(),
                    CentralProjector.RECEIPT,
                    new Receipted(good.filed().file(), transaction.keep(signed), receipt.fileName()));
            return seq;
        });
    }

    private Receipt receipt(Transaction transaction, Filed filed, long seq) throws java.sql.SQLException {
        @Nullable Taken taken = TakenStore.file(transaction.connection(), filed.file());
        Standing standing = taken == null ? Standing.WAITING : taken.standing();
        return new Receipt(
                Receipt.FORMAT,
                Receipt.VERSION,
                election.id(),
                filed.commission(),
                filed.revision(),
                filed.file(),
                filed.size(),
                transaction.now(),
                seq,
                TakenStore.latestReceipt(transaction.connection()),
                standing.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Writes every receipt that is not in the folder yet, from the bytes that were kept when it was signed. */
    private void handOut(Path folder) {
        for (Receipted receipt : workspace.read(TakenStore::receipts)) {
            Delivery.deliver(workspace.kept(receipt.receipt()), receipt.name(), folder);
        }
    }

    /** The standings when all files are in: a later file may have changed what an earlier one is. */
    private List<Intaken.Line> standing(List<Intaken.Line> lines) {
        Map<Digest, Standing> standings = new HashMap<>();
        workspace.read(TakenStore::files).forEach(file -> standings.put(file.file(), file.standing()));
        return lines.stream()
                .map(line -> {
                    Digest digest = line.digest();
                    return digest == null || !standings.containsKey(digest)
                            ? line
                            : new Intaken.Line(
                                    line.name(),
                                    digest,
                                    line.result(),
                                    line.code(),
                                    line.said(),
                                    standings.get(digest));
                })
                .toList();
    }
}
