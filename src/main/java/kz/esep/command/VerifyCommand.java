package kz.esep.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.office.Office;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep verify}: checks result files without a store and without anybody signed in. */
@Command(name = "verify", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class VerifyCommand extends Task {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files;

    @Option(names = "--package", required = true, paramLabel = "P")
    private Path packageFile;

    @Option(names = "--package-digest", paramLabel = "CODE")
    private @Nullable String code;

    @Mixin
    private Trusting trusting;

    @Option(names = "--json")
    private boolean json;

    VerifyCommand(Surroundings around) {
        super(around);
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
        byte[] source = content(packageFile);
        Election election = code == null
                ? PackageFile.open(source)
                : PackageFile.openFirst(source, code, around().clock().instant());
        if (code == null) {
            remark("verify.code", Digest.of(source).code());
        }
        Trust trust = trusting.trust(election);
        Path roster = trusting.roster();
        if (roster != null) {
            Arrival now = Arrival.first(around().clock().instant());
            trust = trust.with(Roster.open(content(roster), trust, Office.centre(election), now, election.id(), 0));
        }
        ResultVerifier verifier = new ResultVerifier(election, trust);
        List<Line> lines = new ArrayList<>();
        for (Path file : files) {
            lines.add(line(verifier, file));
        }
        show(lines);
        return lines.stream().allMatch(Line::accepted) ? Exit.DONE : Exit.REFUSED;
    }

    private Line line(ResultVerifier verifier, Path file) {
        byte[] bytes;
        try {
            bytes = content(file);
        } catch (Refused e) {
            String reason = e.reason().in(language());
            return new Line(file.toString(), null, false, "", reason, null, 0, List.of(), List.of());
        }
        return switch (verifier.verify(bytes, Arrival.first(around().clock().instant()))) {
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
