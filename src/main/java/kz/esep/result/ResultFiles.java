package kz.esep.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.signing.Arrival;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.tally.Figures;
import kz.esep.tally.Outside;
import kz.esep.tally.Protocols;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Writing the commission's signed result file. */
@UseCases
public final class ResultFiles {
    private final Workspace workspace;
    private final Election election;
    private final ResultVerifier verifier;
    private final PdfPrinter printer;
    private final Figures figures;
    private final Protocols protocols;
    private final String program;

    /**
     * The result files of one workspace.
     *
     * @param trust in the package's CA, as the centre's
     * @param outside what other features know of a precinct, as the tally's use cases are given it
     * @param program this program's version
     */
    public ResultFiles(
            Workspace workspace, Election election, Trust trust, PdfPrinter printer, Outside outside, String program) {
        this.workspace = workspace;
        this.election = election;
        this.verifier = new ResultVerifier(election, trust);
        this.printer = printer;
        this.figures = new Figures(workspace, election, outside);
        this.protocols = new Protocols(workspace, election, outside);
        this.program = program;
    }

    /**
     * What is about to be signed, for the signers to look at.
     *
     * @param code the figures' short code, the same on both signers' screens
     * @param missing how many protocols are missing
     */
    public record Preview(List<ContestTotal> totals, String code, int missing) {
        public Preview {
            totals = List.copyOf(totals);
        }
    }

    /**
     * A file that went out.
     *
     * @param path where it stands
     * @param anew whether it is a revision of its own; otherwise nothing had changed and the same bytes were written
     * @param earlier where revisions before it stand that the folder did not have yet
     */
    public record Written(Revision revision, Path path, boolean anew, List<Path> earlier) {
        public Written {
            earlier = List.copyOf(earlier);
        }
    }

    /** Shows what {@link #export} would sign now, and refuses as it would. */
    @Needs(Permission.EXPORT)
    public Preview preview(Session session, boolean interim) {
        session.require(Permission.EXPORT);
        Freeze freeze = Freeze.of(figures.snapshot(session), interim);
        return new Preview(
                ContestTotal.of(freeze.protocols()),
                freeze.content().groups(),
                freeze.missing().size());
    }

    /** Every revision so far, in order. */
    @Needs(Permission.EXPORT)
    public List<Revision> revisions(Session session) {
        session.require(Permission.EXPORT);
        return workspace.read(RevisionStore::all);
    }

    /**
     * Freezes the figures, has them signed and writes the file. Where nothing has changed since the latest revision,
     * that revision's bytes are written again, as after a power cut. Earlier revisions that the folder does not have
     * are written before it: one that was cut off before it went out would keep the next one waiting at the centre.
     *
     * @param signers in the order in which they sign
     * @param folder where the file goes, such as a stick
     * @param interim whether protocols may be missing
     * @throws Refused when protocols are missing or being corrected, the journal does not hold, the signers are not
     *     those that the package asks for, or the file cannot be written: then the revision stays kept, and the next
     *     export writes it
     */
    @Needs(Permission.EXPORT)
    public Written export(Session session, List<Signer> signers, Path folder, boolean interim) {
        session.require(Permission.EXPORT);
        workspace.compare();
        Head head = workspace.head();
        Figures.Snapshot snapshot = figures.snapshot(session);
        Freeze freeze = Freeze.of(snapshot, interim);
        Revision latest = workspace.read(RevisionStore::latest);
        boolean anew = latest == null || !latest.content().equals(freeze.content());
        Revision revision = anew ? sign(session, signers, freeze, head, latest) : Objects.requireNonNull(latest);
        mark(session, snapshot, revision);
        List<Path> earlier = deliverEarlier(revision, folder);
        return new Written(revision, deliver(revision, freeze, folder), anew, earlier);
    }

    /** Oldest first. Each is judged as of the time it was signed: a signer's certificate may have ended since. */
    private List<Path> deliverEarlier(Revision revision, Path folder) {
        List<Path> delivered = new ArrayList<>();
        for (Revision one : workspace.read(RevisionStore::all)) {
            if (one.revision() < revision.revision() && !Files.exists(folder.resolve(one.name()))) {
                Path path = Delivery.deliver(workspace.kept(one.file()), one.name(), folder);
                Verdict verdict = verifier.verify(Delivery.read(path), Arrival.first(one.signedAt()));
                if (!(verdict instanceof Verdict.Verified verified)
                        || !verified.recordDigest().equals(one.record())) {
                    throw new Refused("result", "delivery.differs", path.toString());
                }
                delivered.add(path);
            }
        }
        return delivered;
    }

    /** Notes on the protocols that they were signed; a power cut before it is made good by the next export. */
    private void mark(Session session, Figures.Snapshot snapshot, Revision revision) {
        boolean marked =
                snapshot.accepted().stream().allMatch(one -> one.protocol().revision() == revision.revision());
        if (!marked) {
            protocols.markSigned(session, revision.revision(), snapshot.versions());
        }
    }

    private Revision sign(Session session, List<Signer> signers, Freeze freeze, Head head, @Nullable Revision latest) {
        Instant at = workspace.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Header header = header(signers, freeze, head, latest, at);
        ResultRecord record = ResultRecord.of(header, freeze.protocols(), RoleGrant.all(workspace, session));
        ResultFile file = ResultFile.sign(record, election, printer, signers, at);
        agree(verifier.verify(file.bytes(), Arrival.first(at)), freeze);
        Exported exported = new Exported(
                header.revision(),
                file.name(),
                file.digest(),
                file.bytes().length,
                file.recordDigest(),
                freeze.content(),
                header.previous(),
                header.journal(),
                header.signers(),
                freeze.missing().size());
        workspace.write(transaction -> {
            if (transaction.length() != head.length()) {
                throw new Refused("result", "export.changed");
            }
            transaction.keep(file.bytes());
            transaction.append(session.person(), ResultProjector.EXPORTED, exported);
            return exported;
        });
        return workspace.read(connection -> {
            Revision written = RevisionStore.latest(connection);
            if (written == null) {
                throw new IllegalStateException("the revision is not in its table");
            }
            return written;
        });
    }

    private Header header(List<Signer> signers, Freeze freeze, Head head, @Nullable Revision latest, Instant at) {
        return new Header(
                Header.FORMAT,
                Header.SCHEMA,
                program,
                election.mode(),
                election.id(),
                election.digest(),
                commission(),
                level(),
                latest == null ? 1 : latest.revision() + 1,
                latest == null ? null : latest.file(),
                new Header.JournalHead(head.length(), head.hash()),
                at,
                workspace.clock().getZone().getRules().getOffset(at),
                signers.stream()
                        .map(signer -> new Header.SignerRole(
                                signer.certificate().identity().role(),
                                signer.certificate().digest()))
                        .toList(),
                !freeze.missing().isEmpty(),
                freeze.missing());
    }

    private Path deliver(Revision revision, Freeze freeze, Path folder) {
        byte[] bytes = workspace.kept(revision.file());
        Path path = Delivery.deliver(bytes, revision.name(), folder);
        Instant now = workspace.clock().instant();
        Digest record = agree(verifier.verify(Delivery.read(path), Arrival.first(now)), freeze);
        if (!record.equals(revision.record())) {
            throw new Refused("result", "delivery.differs", path.toString());
        }
        return path;
    }

    /** What came back through the centre's own verifier has to be what the workspace says. */
    private static Digest agree(Verdict verdict, Freeze freeze) {
        return switch (verdict) {
            case Verdict.Rejected rejected ->
                throw new Refused(
                        "result",
                        "export.rejected",
                        rejected.refusal().code(),
                        rejected.refusal().reason());
            case Verdict.Verified verified -> {
                if (!verified.record().protocols().equals(freeze.protocols())) {
                    throw new Refused("result", "export.differs");
                }
                yield verified.recordDigest();
            }
        };
    }

    private String commission() {
        return workspace.founding().commission();
    }

    private Level level() {
        return election.commission(commission()).level();
    }
}
