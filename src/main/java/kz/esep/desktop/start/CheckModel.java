package kz.esep.desktop.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.office.Office;
import kz.esep.proof.CountedHead;
import kz.esep.proof.CountedProtocol;
import kz.esep.proof.PaperCodes;
import kz.esep.proof.Proof;
import kz.esep.proof.Proofs;
import kz.esep.result.Receipt;
import kz.esep.result.ResultVerifier;
import kz.esep.result.SignerRoles;
import kz.esep.result.Verdict;
import kz.esep.seal.CodeImage;
import kz.esep.signing.Arrival;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.signing.Roster;
import kz.esep.signing.Trust;
import kz.esep.text.Digest;
import kz.esep.text.InputFile;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;
import org.jspecify.annotations.Nullable;

/**
 * Checks a result file or a proof against an election package, for anybody, a proof against what an observer holds, and a request
 * for a certificate against its paper.
 */
final class CheckModel {
    private static final long LARGEST = 256L << 20;
    /** Two files are read and judged. */
    private static final int STEPS = 4;

    private final Clock clock;
    private Typed typed = new Typed("", "", "", "", "");
    private final SortedMap<String, Long> figures = new TreeMap<>();
    private @Nullable Said said;

    CheckModel(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is typed; the last three belong to a proof and may be blank.
     *
     * @param paper the code of a posted copy, or the name of a picture of it
     * @param roster says who may sign a paper
     */
    record Typed(String packageFile, String file, String receipt, String paper, String roster) {

        boolean isRequest() {
            return file.strip().endsWith(CertificateRequest.SUFFIX);
        }

        boolean isProof() {
            return file.strip().endsWith(Proof.SUFFIX);
        }

        private boolean isOfTheSame(Typed other) {
            return packageFile.equals(other.packageFile) && file.equals(other.file);
        }
    }

    /**
     * What came of it.
     *
     * @param counted the proven protocol; null for another file
     * @param request for a certificate, to be compared with its paper; null for another file
     */
    record Said(
            boolean good,
            List<Message> sentences,
            @Nullable Counted counted,
            @Nullable CertificateRequest request) {
        Said {
            sentences = List.copyOf(sentences);
        }
    }

    Typed typed() {
        return typed;
    }

    @Nullable
    Said said() {
        return said;
    }

    /** Keeps what is typed; what was said of other files is forgotten. */
    void type(Typed now) {
        if (!now.equals(typed)) {
            said = null;
        }
        if (!now.isOfTheSame(typed)) {
            figures.clear();
        }
        typed = now;
    }

    /** Takes a file from outside. */
    void take(String file) {
        type(new Typed(typed.packageFile(), file, typed.receipt(), typed.paper(), typed.roster()));
    }

    /** Takes a file that belongs beside a proof: a receipt, or a picture of a posted copy; false when it is neither. */
    boolean takeBeside(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!typed.isProof()) {
            return false;
        }
        if (name.startsWith(Receipt.PREFIX)) {
            type(new Typed(typed.packageFile(), typed.file(), file.toString(), typed.paper(), typed.roster()));
            return true;
        }
        if (CodeImage.isNamed(name)) {
            type(new Typed(typed.packageFile(), typed.file(), typed.receipt(), file.toString(), typed.roster()));
            return true;
        }
        return false;
    }

    /** Keeps what came of it, null while it is not known. */
    void say(@Nullable Said outcome) {
        said = outcome;
    }

    /**
     * Checks what is typed. It takes moments and belongs off the screen's thread.
     *
     * @param progress hears of its steps; one that was stopped says nothing
     */
    Said check(Progress progress) {
        List<Message> sentences = new ArrayList<>();
        try {
            if (typed.isRequest()) {
                return request(CertificateRequest.read(content(typed.file())));
            }
            byte[] source = content(typed.packageFile(), PackageFile.LARGEST);
            progress.done(1, STEPS);
            Election election = PackageFile.open(source);
            sentences.add(message("check.code", Digest.of(source).code()));
            progress.done(2, STEPS);
            byte[] content = content(typed.file());
            progress.done(3, STEPS);
            Said found = typed.isProof() ? proof(election, content, sentences) : result(election, content, sentences);
            progress.done(STEPS, STEPS);
            return found;
        } catch (Stopped e) {
            throw e;
        } catch (Refused e) {
            sentences.addFirst(e.reason());
            return new Said(false, sentences, null, null);
        }
    }

    private static byte[] content(String typed) {
        return content(typed, LARGEST);
    }

    private static byte[] content(String typed, long largest) {
        Path path = TypedPath.of(typed);
        try {
            return InputFile.read(path, largest);
        } catch (IOException e) {
            throw new Refused("desktop.start", "check.unreadable", path.toString());
        }
    }

    private Arrival now() {
        return Arrival.first(clock.instant());
    }

    private static Trust trust(Election election) {
        return Trust.in(Office.ca(election));
    }

    private static Said request(CertificateRequest request) {
        Identity who = request.asked();
        Message whose = message("check.request", who.name(), SignerRoles.named(who.role()), who.commission());
        return new Said(true, List.of(whose, message("check.request.claim")), null, request);
    }

    private Said result(Election election, byte[] content, List<Message> sentences) {
        return switch (new ResultVerifier(election, trust(election)).verify(content, now())) {
            case Verdict.Rejected rejected ->
                throw new Refused(
                        "desktop.start",
                        "check.refused",
                        rejected.refusal().code(),
                        rejected.refusal().reason());
            case Verdict.Verified verified -> {
                var header = verified.record().header();
                sentences.addFirst(message(
                        "check.result", election.commission(header.commission()).name(), header.revision()));
                verified.signers()
                        .forEach(signer -> sentences.add(
                                message("check.signer", SignerRoles.named(signer.role()), signer.name())));
                sentences.addAll(verified.notices());
                yield new Said(true, sentences, null, null);
            }
        };
    }

    private Said proof(Election election, byte[] content, List<Message> sentences) {
        Trust trust = trust(election);
        Roster roster = null;
        if (!typed.roster().isBlank()) {
            roster = Roster.open(content(typed.roster()), trust, Receipt.centre(election), now(), election.id(), 0);
            trust = trust.with(roster);
        }
        Proofs proofs = new Proofs(election, trust, now());
        Proof.Proven proven = proofs.check(content);
        CountedProtocol protocol = proven.protocol();
        CountedHead head = proven.head();
        sentences.addFirst(message(
                "check.proven",
                protocol.precinct(),
                election.contest(protocol.contest()).name(),
                protocol.version()));
        if (!head.complete()) {
            sentences.add(message("check.partial"));
        }
        sentences.add(message("check.root", head.protocols(), head.root().hex()));
        Counted counted = new Counted(election, proofs, proven, figures);
        if (!typed.receipt().isBlank()) {
            counted.compare(() -> proofs.receipt(protocol, content(typed.receipt())));
        }
        if (!typed.paper().isBlank()) {
            PaperCodes codes = new PaperCodes(election, trust, roster, now());
            counted.compare(() -> counted.paper(codes.read(typed.paper().strip(), CheckModel::content)));
        }
        return new Said(true, sentences, counted, null);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of("desktop.start", key, arguments);
    }
}
