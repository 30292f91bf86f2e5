package kz.esep.desktop.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.election.PackageFile;
import kz.esep.office.Office;
import kz.esep.proof.CountedHead;
import kz.esep.proof.CountedProtocol;
import kz.esep.proof.Proof;
import kz.esep.result.ContestTotal;
import kz.esep.result.ResultVerifier;
import kz.esep.result.SignerRoles;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
import kz.esep.signing.Trust;
import kz.esep.text.Digest;
import kz.esep.text.InputFile;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Checks a result file or a proof against an election package, for anybody. */
final class CheckModel {
    private static final long LARGEST = 256L << 20;

    private final Clock clock;
    private String packageFile = "";
    private String file = "";
    private @Nullable Said said;

    CheckModel(Clock clock) {
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param figures of the proven protocol in the order of the paper; empty for a result file
     */
    record Said(boolean good, List<Message> sentences, List<Figure> figures) {
        Said {
            sentences = List.copyOf(sentences);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A line of the proven protocol.
     *
     * @param total over everything that counts; null for a line that is not added up
     */
    record Figure(Line line, long count, @Nullable Long total) {}

    String packageFile() {
        return packageFile;
    }

    String file() {
        return file;
    }

    @Nullable
    Said said() {
        return said;
    }

    /** Keeps what is typed; what was said of other files is forgotten. */
    void type(String typedPackage, String typedFile) {
        if (!typedPackage.equals(packageFile) || !typedFile.equals(file)) {
            said = null;
        }
        packageFile = typedPackage;
        file = typedFile;
    }

    void say(Said outcome) {
        said = outcome;
    }

    /** Checks what is typed. It takes moments and belongs off the screen's thread. */
    Said check() {
        List<Message> sentences = new ArrayList<>();
        try {
            byte[] source = content(packageFile);
            Election election = PackageFile.open(source);
            sentences.add(message("check.code", Digest.of(source).code()));
            byte[] content = content(file);
            return file.strip().endsWith(Proof.SUFFIX)
                    ? proof(election, content, sentences)
                    : result(election, content, sentences);
        } catch (Refused e) {
            sentences.addFirst(e.reason());
            return new Said(false, sentences, List.of());
        }
    }

    private static byte[] content(String typed) {
        Path path = TypedPath.of(typed);
        try {
            return InputFile.read(path, LARGEST);
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
                yield new Said(true, sentences, List.of());
            }
        };
    }

    private Said proof(Election election, byte[] content, List<Message> sentences) {
        Proof.Proven proven = Proof.read(content).check(election, trust(election), Office.centre(election), now());
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
        SortedMap<String, Long> totals = head.totals().stream()
                .filter(total -> total.contest().equals(protocol.contest()))
                .findFirst()
                .map(ContestTotal::figures)
                .orElse(new TreeMap<>());
        List<Figure> figures = new ArrayList<>();
        for (Line line :
                election.form(protocol.contest()).linesWith(protocol.figures().keySet())) {
            Long count = protocol.figures().get(line.code());
            if (count != null) {
                figures.add(new Figure(line, count, totals.get(line.code())));
            }
        }
        return new Said(true, sentences, figures);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of("desktop.start", key, arguments);
    }
}
