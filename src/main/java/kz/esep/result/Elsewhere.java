package kz.esep.result;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.backup.Backup;
import kz.esep.backup.Backups;
import kz.esep.election.Election;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.signing.Trust;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.InputFile;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/**
 * What lies outside of the workspace and says how far it was: result files of this commission, the centre's receipts for
 * them, copies of the workspace, the revision on a signed paper. A workspace that was put back from an older copy, or of
 * which another copy went on, lacks what they have. What does not hold is passed over: a forged file stops no export.
 */
final class Elsewhere {
    private static final long LARGEST = 64L << 20;

    private final Workspace workspace;
    private final Election election;
    private final Trust trust;
    private final ResultVerifier verifier;
    private final Set<Digest> known;
    private final int latest;

    Elsewhere(Workspace workspace, Election election, Trust trust) {
        this.workspace = workspace;
        this.election = election;
        this.trust = trust;
        verifier = new ResultVerifier(election, trust);
        List<Revision> revisions = workspace.read(RevisionStore::all);
        known = revisions.stream().map(Revision::file).collect(Collectors.toSet());
        latest = revisions.isEmpty() ? 0 : revisions.getLast().revision();
    }

    /** A revision that this workspace does not have, and how it is known. */
    private record Seen(int revision, Message said) {}

    /**
     * Why this workspace must not sign; empty where nothing speaks against it.
     *
     * @param folders to look into; one that is not there says nothing
     * @param paper revision on the newest signed paper, 0 where nobody said it
     */
    List<Message> newer(List<Path> folders, int paper) {
        List<Message> found = new ArrayList<>();
        if (paper > latest) {
            found.add(said("newer.paper", paper, latest));
        }
        for (Path folder : folders) {
            revision(folder).ifPresent(found::add);
            copy(folder).ifPresent(found::add);
        }
        return found;
    }

    private static Message said(String key, Object... about) {
        return Message.of("result", "newer", Message.of("result", key, about));
    }

    /** The highest revision there that is not ours. */
    private Optional<Message> revision(Path folder) {
        String own = election.id() + "_" + workspace.founding().commission() + "_r*" + ResultFile.SUFFIX;
        List<Seen> seen = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, "{" + ResultFile.PREFIX + "," + Receipt.PREFIX + "}" + own)) {
            files.forEach(file -> look(file).ifPresent(seen::add));
        } catch (IOException e) {
            return Optional.empty();
        }
        return seen.stream().max(Comparator.comparingInt(Seen::revision)).map(Seen::said);
    }

    private Optional<Seen> look(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            byte[] content = InputFile.read(file, LARGEST);
            if (known.contains(Digest.of(content))) {
                return Optional.empty();
            }
            return name.startsWith(Receipt.PREFIX) ? receipt(name, content) : result(name, content);
        } catch (IOException | Refused e) {
            return Optional.empty();
        }
    }

    /** Judged as of the time at which it was signed: the signers' certificates may have ended since. */
    private Optional<Seen> result(String name, byte[] content) {
        return Container.open(Profile.RESULT, content) instanceof Opened opened
                        && verifier.verify(
                                        content,
                                        Arrival.first(
                                                opened.signatures().getFirst().claimed()))
                                instanceof Verdict.Verified verified
                        && isOwn(verified.record().header().commission())
                ? Optional.of(
                        seen("newer.file", name, verified.record().header().revision()))
                : Optional.empty();
    }

    private Optional<Seen> receipt(String name, byte[] content) {
        Arrival now = Arrival.first(workspace.clock().instant());
        Receipt receipt = Receipt.open(content, trust, Receipt.centre(election), now);
        boolean news = receipt.election().equals(election.id())
                && isOwn(receipt.commission())
                && !known.contains(receipt.sha256());
        return news ? Optional.of(seen("newer.receipt", name, receipt.revision())) : Optional.empty();
    }

    private boolean isOwn(String commission) {
        return commission.equals(workspace.founding().commission());
    }

    private Seen seen(String key, String name, int revision) {
        return new Seen(revision, said(key, name, revision, latest));
    }

    /** The longest copy of this workspace there whose end its journal does not have. */
    private Optional<Message> copy(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Head head = workspace.head();
        return Backups.in(folder).stream()
                .filter(copy -> copy.label().workspace().equals(workspace.id()))
                .filter(copy -> !workspace.contains(copy.label().head()))
                .max(Comparator.comparingLong(
                        (Backup copy) -> copy.label().head().length()))
                .map(copy -> said(
                        "newer.copy",
                        String.valueOf(copy.file().getFileName()),
                        copy.label().head().length(),
                        head.length()));
    }
}
