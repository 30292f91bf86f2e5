package kz.esep.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.proof.Comparison;
import kz.esep.proof.PaperCode;
import kz.esep.proof.PaperCodes;
import kz.esep.proof.Proof;
import kz.esep.proof.Proofs;
import kz.esep.result.Receipt;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
import kz.esep.signing.Identity;
import kz.esep.signing.Roster;
import kz.esep.signing.Trust;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code esep verify}: checks result files and codes on paper without a store and without anybody signed in. */
@Command(name = "verify", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class VerifyCommand extends Task {
    private static final String QR = "--qr";
    private static final String PROOF = "--proof";

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--package", required = true, paramLabel = "P")
    private Path packageFile;

    @Option(names = "--package-digest", paramLabel = "CODE")
    private @Nullable String code;

    @Option(names = "--result", paramLabel = "FILE")
    private @Nullable Path result;

    @Option(names = "--receipt", paramLabel = "FILE")
    private @Nullable Path receipt;

    @Option(names = "--paper", paramLabel = "TEXT_OR_FILE")
    private @Nullable String paper;

    @Mixin
    private TypedFigures typed = new TypedFigures();

    @Mixin
    private Trusting trusting;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    VerifyCommand(Surroundings around) {
        super(around);
    }

    /** Files, codes on paper, or proofs. */
    static final class What {
        @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
        private List<Path> files = List.of();

        @Option(names = QR, paramLabel = "TEXT_OR_FILE")
        private List<String> codes = List.of();

        @Option(names = PROOF, paramLabel = "FILE", descriptionKey = "proof")
        private List<Path> proofs = List.of();
    }

    /** What came of one file. */
    record Line(
            String file,
            @Nullable String sha256,
            boolean accepted,
            String code,
            String reason,
            @Nullable String commission,
            int revision,
            List<Identity> signers,
            List<String> notices) {}

    @Override
    public Integer call() {
        require(result == null || !what.codes.isEmpty(), QR);
        require((receipt == null && paper == null && typed.areNone()) || !what.proofs.isEmpty(), PROOF);
        byte[] source = packageContent(packageFile);
        Election election = code == null
                ? PackageFile.open(source)
                : PackageFile.openFirst(source, code, around().clock().instant());
        if (code == null) {
            remark("verify.code", Digest.of(source).code());
        }
        Trust trust = trusting.trust(election);
        Path file = trusting.roster();
        Roster roster = null;
        if (file != null) {
            roster = Roster.open(content(file), trust, Receipt.centre(election), now(), election.id(), 0);
            trust = trust.with(roster);
        }
        PaperCodes codes = new PaperCodes(election, trust, roster, now());
        if (!what.proofs.isEmpty()) {
            return proofs(election, new Proofs(election, trust, now()), codes);
        }
        return what.codes.isEmpty() ? files(new ResultVerifier(election, trust)) : codes(election, codes);
    }

    /** Some options have a meaning beside that one only. */
    private void require(boolean holds, String option) {
        if (!holds) {
            throw new MissingParameterException(spec.commandLine(), spec.findOption(option), "");
        }
    }

    private int proofs(Election election, Proofs proofs, PaperCodes codes) {
        byte[] receipted = receipt == null ? null : content(receipt);
        List<PaperCode> posted = paper == null ? List.of() : read(codes, paper);
        List<ProofLine> lines = what.proofs.stream()
                .map(given -> line(election, proofs, given, receipted, posted))
                .toList();
        if (json) {
            print(lines.stream().map(line -> line.report(language())).toList());
        } else {
            lines.forEach(line -> line.tell(election, language(), around().out()));
        }
        return lines.stream().allMatch(ProofLine::holds) ? Exit.DONE : Exit.REFUSED;
    }

    private ProofLine line(
            Election election, Proofs proofs, Path given, byte @Nullable [] receipted, List<PaperCode> posted) {
        Proof.Proven proven;
        List<Comparison> compared = new ArrayList<>();
        try {
            proven = proofs.check(content(given));
            if (receipted != null) {
                compared.add(proofs.receipt(proven.protocol(), receipted));
            }
            if (!posted.isEmpty()) {
                compared.add(proofs.paper(proven.protocol(), posted));
            }
        } catch (Refused e) {
            return ProofLine.refused(given, e.reason());
        }
        if (!typed.areNone()) {
            compared.add(proofs.typed(proven.protocol(), typed.of(proven.protocol(), election)));
        }
        return new ProofLine(given, proven, null, compared);
    }

    private static List<PaperCode> read(PaperCodes codes, String given) {
        return codes.read(given, name -> {
            try {
                return content(Path.of(name));
            } catch (InvalidPathException e) {
                throw new Refused("command", "file.unreadable", name);
            }
        });
    }

    private Arrival now() {
        return Arrival.first(around().clock().instant());
    }

    private int files(ResultVerifier verifier) {
        List<Line> lines = new ArrayList<>();
        for (Path file : what.files) {
            lines.add(line(verifier, file));
        }
        show(lines);
        return lines.stream().allMatch(Line::accepted) ? Exit.DONE : Exit.REFUSED;
    }

    private int codes(Election election, PaperCodes codes) {
        if (result != null) {
            codes.compareWith(content(result));
        }
        List<CodeLine> lines = what.codes.stream()
                .flatMap(given -> read(codes, given).stream())
                .map(CodeLine::new)
                .toList();
        if (json) {
            print(lines.stream().map(line -> line.report(election, language())).toList());
        } else {
            lines.forEach(line -> line.tell(election, language(), around().out()));
        }
        return lines.stream().allMatch(line -> line.code().holds()) ? Exit.DONE : Exit.REFUSED;
    }

    private Line line(ResultVerifier verifier, Path file) {
        byte[] bytes;
        try {
            bytes = content(file);
        } catch (Refused e) {
            String reason = e.reason().in(language());
            return new Line(file.toString(), null, false, "", reason, null, 0, List.of(), List.of());
        }
        return switch (verifier.verify(bytes, now())) {
            case Verdict.Rejected rejected ->
                new Line(
                        file.toString(),
                        rejected.file().hex(),
                        false,
                        rejected.refusal().code(),
                        rejected.refusal().reason().in(language()),
                        null,
                        0,
                        List.of(),
                        List.of());
            case Verdict.Verified verified ->
                new Line(
                        file.toString(),
                        verified.file().hex(),
                        true,
                        "",
                        "",
                        verified.record().header().commission(),
                        verified.record().header().revision(),
                        verified.signers(),
                        verified.notices().stream().map(this::said).toList());
        };
    }

    private String said(Message message) {
        return message.in(language());
    }

    private void show(List<Line> lines) {
        if (json) {
            print(lines);
        }
        for (Line line : json ? List.<Line>of() : lines) {
            if (line.accepted()) {
                say("verify.good", line.file(), String.valueOf(line.commission()), line.revision());
                line.signers().forEach(signer -> say("verify.signer", signer.role(), signer.name()));
                line.notices().forEach(notice -> say("verify.notice", notice));
            } else if (line.code().isEmpty()) {
                say("verify.unread", line.reason());
            } else {
                say("verify.bad", line.file(), line.code(), line.reason());
            }
        }
        remark("verify.without-store");
    }
}
