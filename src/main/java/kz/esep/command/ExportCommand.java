package kz.esep.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.result.ContestTotal;
import kz.esep.result.ExportStep;
import kz.esep.result.Preview;
import kz.esep.result.ResultFiles;
import kz.esep.result.Target;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep export}: the signed result file. */
@Command(name = "export", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ExportCommand extends OfficeTask {
    @Option(names = "--signer", required = true, paramLabel = "ROLE=K.p12")
    private LinkedHashMap<String, Path> keys;

    @Option(names = "--passphrase-file", paramLabel = "ROLE=FILE")
    private @Nullable Map<String, Path> passphraseFiles;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Option(names = "--beside", paramLabel = "DIR")
    private List<Path> beside = List.of();

    @Option(names = "--paper-revision", paramLabel = "N")
    private int paper;

    @Option(names = "--roster", paramLabel = "R")
    private @Nullable Path roster;

    @Option(names = "--interim")
    private boolean interim;

    @Option(names = "--json")
    private boolean json;

    ExportCommand(Surroundings around) {
        super(around);
    }

    /** What went out. */
    record Exported(
            String file,
            int revision,
            String sha256,
            String code,
            boolean anew,
            List<String> earlier,
            List<ContestTotal> totals) {}

    @Override
    int work(Office office, Session session) {
        if (roster != null) {
            office.rosters().take(session, content(roster), office.trust());
        }
        ResultFiles files = office.resultFiles();
        Preview preview = files.preview(session, interim);
        tell(preview);
        ResultFiles.Out to = new ResultFiles.Out(out, beside, paper);
        makeFolder();
        requireTarget(files.look(session, to, preview));
        ResultFiles.Written written = export(files, session, signers(office), to);
        Exported exported = new Exported(
                written.path().toString(),
                written.revision().revision(),
                written.revision().file().hex(),
                preview.code(),
                written.anew(),
                written.earlier().stream().map(Path::toString).toList(),
                preview.totals());
        if (json) {
            print(exported);
        } else {
            exported.earlier().forEach(file -> say("export.earlier", file));
            say(written.anew() ? "export.done" : "export.again", exported.file(), exported.revision());
            say("export.digest", exported.sha256());
        }
        return Exit.DONE;
    }

    private void tell(Preview preview) {
        for (Preview.ContestSums contest : preview.contests()) {
            remark("export.total", contest.name(), contest.total().protocols());
            for (Preview.Sum sum : contest.lines()) {
                Long count = sum.count();
                if (count != null) {
                    String line =
                            sum.line().paperNumber() + " " + sum.line().label().in(language());
                    remark("export.line", line.strip(), count);
                }
            }
        }
        remark("export.code", preview.code());
    }

    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new Refused("command", "file.unwritable", out.toString());
        }
    }

    /** Better now than after people have signed. */
    private static void requireTarget(Target target) {
        if (!target.good()) {
            throw new Refused(target.problems().getFirst());
        }
    }

    private ResultFiles.Written export(ResultFiles files, Session session, List<Signer> signers, ResultFiles.Out to) {
        try (PageBar bar = new PageBar(around(), text("export.laid-out"))) {
            return files.export(session, signers, to, interim, new ExportStep.Listener() {
                @Override
                public void done(ExportStep step) {
                    ExportCommand.this.done(step);
                }

                @Override
                public void printing(long done, long all) {
                    bar.at(done, all);
                }
            });
        }
    }

    /** Better now than after somebody has typed a passphrase. */
    private static void requireListed(Path key, Trust trust) {
        KeyFile.certificate(key).flatMap(trust::against).ifPresent(reason -> {
            throw new Refused(reason);
        });
    }

    private void done(ExportStep step) {
        if (around().progress()) {
            remark("export.step", step.said());
        }
    }

    private List<Signer> signers(Office office) {
        Trust trust = office.rosterTrust();
        keys.values().forEach(key -> requireListed(key, trust));
        List<Signer> signers = new ArrayList<>();
        keys.forEach((role, key) -> {
            Path file = passphraseFiles == null ? null : passphraseFiles.get(role);
            String variable = KeyCommands.PASSPHRASE + "_" + role.toUpperCase(Locale.ROOT);
            Signer signer = KeyFile.open(key, secrets().ask(file, variable, "secret.passphrase", key.toString()));
            if (!signer.certificate().identity().role().equals(role)) {
                throw new Refused(
                        "command",
                        "export.other-role",
                        key.toString(),
                        signer.certificate().identity().role(),
                        role);
            }
            signers.add(signer);
        });
        return signers;
    }
}
