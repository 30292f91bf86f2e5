package kz.esep.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.election.Election;
import kz.esep.signing.Algorithm;
import kz.esep.signing.Arrival;
import kz.esep.signing.Identity;
import kz.esep.signing.Signer;
import kz.esep.signing.SigningCertificate;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** One export under way, of figures that are frozen. It tells each step that is done and stops where it is asked to. */
final class Exporting {
    private final Workspace workspace;
    private final Election election;
    private final ResultVerifier verifier;
    private final Freeze freeze;
    private final ExportStep.Listener listener;

    Exporting(
            Workspace workspace,
            Election election,
            ResultVerifier verifier,
            Freeze freeze,
            ExportStep.Listener listener) {
        this.workspace = workspace;
        this.election = election;
        this.verifier = verifier;
        this.freeze = freeze;
        this.listener = listener;
    }

    /** The program that makes the file: how it prints, and its version. */
    record Program(PdfPrinter printer, String version) {}

    void frozen() {
        tell(new ExportStep.Frozen(freeze.protocols().size(), freeze.content().groups()));
    }

    /** Has the figures signed, verifies the file as the centre would and keeps it as the next revision. */
    Revision sign(Session session, Program program, List<Signer> signers, Head head, @Nullable Revision latest) {
        Instant at = workspace.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Header header = freeze.header(workspace, election, head, latest, at).signed(program.version(), roles(signers));
        List<Signer> told = signers.stream().<Signer>map(Told::new).toList();
        ResultRecord record = ResultRecord.of(header, freeze.protocols(), RoleGrant.all(workspace, session))
                .with(freeze.hours(), freeze.certificates())
                .paying(freeze.pay())
                .during(freeze.day())
                .attended(freeze.observers())
                .counted(freeze.count());
        PdfPrinter printer = program.printer().sealedBy(signers.getFirst()).telling(this::printed);
        ResultFile file = ResultFile.sign(record, election, printer, told, at);
        agreed(verified(file.bytes(), at));
        PrecinctCodes codes = PrecinctCodes.of(record, file.recordDigest(), election, signers.getFirst());
        listener.goOn();
        keep(session, header, file, codes.write());
        listener.done(new ExportStep.Kept(header.revision()));
        return workspace.read(RevisionStore::all).getLast();
    }

    private void keep(Session session, Header header, ResultFile file, byte[] codes) {
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
                freeze.missing().size(),
                Digest.of(codes));
        workspace.write(transaction -> {
            if (transaction.length() != header.journal().length()) {
                throw new Refused("result", "export.changed");
            }
            transaction.keep(file.bytes());
            transaction.keep(codes);
            transaction.append(session.person(), ResultProjector.EXPORTED, exported);
            return exported;
        });
    }

    private static List<Header.SignerRole> roles(List<Signer> signers) {
        return signers.stream()
                .map(signer -> new Header.SignerRole(
                        signer.certificate().identity().role(),
                        signer.certificate().digest()))
                .toList();
    }

    /**
     * Writes what the folder lacks of the revisions before this one, oldest first. Each is judged as of the time it was
     * signed: a signer's certificate may have ended since.
     */
    List<Path> deliverEarlier(List<Revision> all, Revision revision, Path folder) {
        List<Path> delivered = new ArrayList<>();
        for (Revision one : all) {
            if (one.revision() < revision.revision() && !Files.exists(folder.resolve(one.name()))) {
                byte[] bytes = workspace.kept(one.file());
                Path path = Delivery.deliver(bytes, one.name(), folder);
                Verdict verdict = verifier.verify(Delivery.read(path, bytes), Arrival.first(one.signedAt()));
                if (!(verdict instanceof Verdict.Verified verified)
                        || !verified.recordDigest().equals(one.record())) {
                    throw new Refused("result", "delivery.differs", path.toString());
                }
                listener.done(new ExportStep.Earlier(one.revision(), path));
                delivered.add(path);
            }
        }
        return delivered;
    }

    /** Writes the revision into the folder, reads it back as the centre would, and compares it with the workspace. */
    Path deliver(Revision revision, Path folder) {
        byte[] bytes = workspace.kept(revision.file());
        Path path = Delivery.deliver(bytes, revision.name(), folder);
        listener.done(new ExportStep.Written(path, bytes.length));
        Verdict.Verified verified =
                verified(Delivery.read(path, bytes), workspace.clock().instant());
        listener.done(new ExportStep.Verified(verified.signers().size()));
        if (!agreed(verified).equals(revision.record())) {
            throw new Refused("result", "delivery.differs", path.toString());
        }
        listener.done(
                new ExportStep.Compared(revision.revision(), freeze.content().groups()));
        return path;
    }

    /** What came through the centre's own verifier. */
    private Verdict.Verified verified(byte[] file, Instant at) {
        return switch (verifier.verify(file, Arrival.first(at))) {
            case Verdict.Rejected rejected ->
                throw new Refused(
                        "result",
                        "export.rejected",
                        rejected.refusal().code(),
                        rejected.refusal().reason());
            case Verdict.Verified verified -> verified;
        };
    }

    /** It has to say what the workspace says. */
    private Digest agreed(Verdict.Verified verified) {
        if (!verified.record().protocols().equals(freeze.protocols())) {
            throw new Refused("result", "export.differs");
        }
        return verified.recordDigest();
    }

    private void printed(long done, long all) {
        listener.printing(done, all);
        listener.goOn();
    }

    /** Tells a step before the revision is kept, after which everything may still be dropped. */
    private void tell(ExportStep step) {
        listener.done(step);
        listener.goOn();
    }

    /** A signer of whom it is told that they have signed. */
    private final class Told implements Signer {
        private final Signer signer;

        Told(Signer signer) {
            this.signer = signer;
        }

        @Override
        public SigningCertificate certificate() {
            return signer.certificate();
        }

        @Override
        public Algorithm algorithm() {
            return signer.algorithm();
        }

        @Override
        public byte[] sign(byte[] content) {
            byte[] signature = signer.sign(content);
            Identity identity = certificate().identity();
            tell(new ExportStep.Signed(identity.role(), identity.name()));
            return signature;
        }
    }
}
