package kz.esep.central;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.result.Delivery;
import kz.esep.result.ResultVerifier;
import kz.esep.signing.Arrival;
import kz.esep.signing.Quorum;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Refused;

/**
 * Taking in result files at the centre: each is read once, verified, and kept or refused. One bad file never stops the
 * others, the same files again change nothing, and the order in which they come never changes a total.
 */
@UseCases
public final class Intake {
    private final Workspace workspace;
    private final Trust trust;
    private final ResultVerifier verifier;
    private final Acceptance acceptance;

    /**
     * The intake of a store.
     *
     * @param trust in the package's CA, with the newest roster and revocation list
     * @param receiptKey signs the receipts
     */
    public Intake(Workspace workspace, Election election, Trust trust, Signer receiptKey) {
        this.workspace = workspace;
        this.trust = trust;
        this.verifier = new ResultVerifier(election, trust);
        this.acceptance = new Acceptance(workspace, election.id(), receiptKey);
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
     * signer revoked after that station's receipt does not undo it, if the centre's key signed the receipt; a file
     * without such a receipt counts as received now. What was ruled there is not taken over: it is ruled here.
     *
     * @param other that station's store, opened and so verified
     * @param centre who has to have signed its receipts
     * @throws Refused when it is not a centre's store of this election
     */
    @Needs(Permission.COLLECT)
    public Intaken merge(Session session, Workspace other, Quorum centre, Path receipts, Watch watch) {
        session.require(Permission.COLLECT);
        boolean sameElection = other.packageDigest().equals(workspace.packageDigest());
        if (!sameElection
                || !other.founding().commission().equals(workspace.founding().commission())) {
            throw new Refused(
                    "central", "merge.other", String.valueOf(other.file().getFileName()));
        }
        return take(session, new OtherStation(other, trust, centre, workspace.clock()).sources(), receipts, watch);
    }

    private Intaken take(Session session, List<Source> sources, Path receipts, Watch watch) {
        watch.begins(sources.size());
        Set<Digest> accepted = workspace.read(TakenStore::digests);
        Recording recording = new Recording(workspace, session, acceptance);
        List<Intaken.Line> lines = new ArrayList<>();
        Arrival arrival = Arrival.first(workspace.clock().instant());
        try (Inspection inspection = new Inspection(verifier, Set.copyOf(accepted), arrival)) {
            inspection.each(sources, watch::stops, seen -> {
                Intaken.Line line = recording.record(seen);
                lines.add(line);
                watch.done(line, lines.size());
            });
        }
        handOut(receipts);
        return new Intaken(standing(lines));
    }

    /** Writes every receipt that is not in the folder yet, from the bytes that were kept when it was signed. */
    private void handOut(Path folder) {
        Delivery.makeFolder(folder);
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
