package kz.esep.result;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.certificate.Balance;
import kz.esep.election.Election;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.tally.Figures;
import kz.esep.tally.Outside;
import kz.esep.tally.Protocols;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Writing the commission's signed result file. */
@UseCases
public final class ResultFiles {
    private final Workspace workspace;
    private final Election election;
    private final Trust trust;
    private final ResultVerifier verifier;
    private final Figures figures;
    private final Protocols protocols;
    private final Exporting.Program program;
    private final Balance certificates;

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
        this.trust = trust;
        this.verifier = new ResultVerifier(election, trust);
        this.figures = new Figures(workspace, election, outside);
        this.protocols = new Protocols(workspace, election, outside);
        this.program = new Exporting.Program(printer, program);
        this.certificates = new Balance(workspace, election);
    }

    /**
     * Where a file goes, and what else is looked at before anybody signs, to see whether this workspace is the newest.
     *
     * @param folder such as a stick; it is looked at too
     * @param beside folders with copies of the workspace, result files or receipts; one that is not there says nothing
     * @param paper revision on the newest signed paper, 0 where nobody said it
     */
    public record Out(Path folder, List<Path> beside, int paper) {
        public Out {
            beside = List.copyOf(beside);
        }

        /** There, with nothing else looked at. */
        public static Out to(Path folder) {
            return new Out(folder, List.of(), 0);
        }

        private List<Path> all() {
            return Stream.concat(Stream.of(folder), beside.stream()).distinct().toList();
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
        Figures.Snapshot snapshot = reconciled(session);
        return preview(Freeze.of(snapshot, interim));
    }

    /**
     * Shows what is accepted now, also while protocols are missing.
     *
     * @throws Refused while a correction is open
     */
    @Needs(Permission.EXPORT)
    public Preview preview(Session session) {
        session.require(Permission.EXPORT);
        return preview(Freeze.of(figures.snapshot(session)));
    }

    /** The figures, once the absentee certificates are accounted for. */
    private Figures.Snapshot reconciled(Session session) {
        certificates.require();
        Figures.Snapshot snapshot = figures.snapshot(session);
        CertificatesSection.require(snapshot, certificates);
        return snapshot;
    }

    private Preview preview(Freeze freeze) {
        Freeze whole = freeze.with(workspace, election);
        Revision latest = workspace.read(RevisionStore::latest);
        return Preview.of(
                election,
                whole,
                latest == null ? 0 : latest.revision(),
                isAnew(whole, latest),
                workspace.founding().commission());
    }

    /**
     * Looks whether the file can go there, and whether something there has what this workspace lacks: then it was put back
     * from an older copy, or another copy of it went on, and {@link #export} refuses.
     */
    @Needs(Permission.EXPORT)
    public Target look(Session session, Out out, Preview preview) {
        session.require(Permission.EXPORT);
        return Target.look(out.folder(), preview).with(newer(out));
    }

    /** Whether there is something to sign: other figures, or signers whom the list of signers does not name any more. */
    private boolean isAnew(Freeze freeze, @Nullable Revision latest) {
        return latest == null
                || !latest.content().equals(freeze.content())
                || (trust.isListed()
                        && new KeptRevisions(workspace)
                                .open(latest.revision()).signatures().stream()
                                        .anyMatch(signature -> trust.against(signature.certificate())
                                                .isPresent()));
    }

    private List<Message> newer(Out out) {
        return new Elsewhere(workspace, election, trust).newer(out.all(), out.paper());
    }

    /** Every revision so far, in order. */
    @Needs(Permission.EXPORT)
    public List<Revision> revisions(Session session) {
        session.require(Permission.EXPORT);
        return workspace.read(RevisionStore::all);
    }

    /** {@link #export(Session, List, Out, boolean, ExportStep.Listener)} with nobody listening. */
    @Needs(Permission.EXPORT)
    public Written export(Session session, List<Signer> signers, Path folder, boolean interim) {
        session.require(Permission.EXPORT);
        return export(session, signers, Out.to(folder), interim, ExportStep.Listener.NONE);
    }

    /**
     * Freezes the figures, has them signed and writes the file. Where nothing has changed since the latest revision,
     * that revision's bytes are written again, as after a power cut. Earlier revisions that the folder does not have
     * are written before it: one that was cut off before it went out would keep the next one waiting at the centre.
     *
     * @param signers in the order in which they sign
     * @param out where the file goes
     * @param interim whether protocols may be missing
     * @param listener hears of each step when it is done, and may stop the export until the revision is kept
     * @throws Refused when something there is newer than this workspace, protocols are missing or being corrected, certificates are not accounted for, the journal does not hold, the signers are not
     *     those that the package asks for, or the listener stopped it: then nothing is left of it; or when the file
     *     cannot be written: then the revision stays kept, and the next export writes it
     */
    @Needs(Permission.EXPORT)
    public Written export(
            Session session, List<Signer> signers, Out out, boolean interim, ExportStep.Listener listener) {
        session.require(Permission.EXPORT);
        Stream.concat(
                        newer(out).stream(),
                        signers.stream().flatMap(signer -> trust.against(signer.certificate()).stream()))
                .findFirst()
                .ifPresent(reason -> {
                    throw new Refused(reason);
                });
        workspace.compare((done, all) -> listener.goOn());
        Head head = workspace.head();
        Figures.Snapshot snapshot = reconciled(session);
        Freeze freeze = Freeze.of(snapshot, interim).with(workspace, election);
        Exporting exporting = new Exporting(workspace, election, verifier, freeze, listener);
        exporting.frozen();
        Revision latest = workspace.read(RevisionStore::latest);
        boolean anew = isAnew(freeze, latest);
        Revision revision =
                anew ? exporting.sign(session, program, signers, head, latest) : Objects.requireNonNull(latest);
        mark(session, snapshot, revision);
        List<Path> earlier = exporting.deliverEarlier(workspace.read(RevisionStore::all), revision, out.folder());
        return new Written(revision, exporting.deliver(revision, out.folder()), anew, earlier);
    }

    /** Notes on the protocols that they were signed; a power cut before it is made good by the next export. */
    private void mark(Session session, Figures.Snapshot snapshot, Revision revision) {
        boolean marked =
                snapshot.accepted().stream().allMatch(one -> one.protocol().revision() == revision.revision());
        if (!marked) {
            protocols.markSigned(session, revision.revision(), snapshot.versions());
        }
    }
}
