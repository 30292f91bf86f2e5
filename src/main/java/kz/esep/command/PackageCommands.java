package kz.esep.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.esep.election.Election;
import kz.esep.election.ElectionPackage;
import kz.esep.election.FolderProblem;
import kz.esep.election.Mode;
import kz.esep.election.PackageFile;
import kz.esep.election.PackageFolder;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The election package: made and signed at the centre, shown anywhere. */
@SuppressWarnings("NullAway.Init")
final class PackageCommands {
    private PackageCommands() {}

    /** Makes a package from a folder of tables and signs it. */
    @Command(name = "make", mixinStandardHelpOptions = true)
    static final class Make extends Task {
        @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "FOLDER")
        private Path folder;

        @Option(names = "--ca-certificate", required = true, paramLabel = "ca.pem")
        private Path caCertificate;

        @Option(names = "--key", required = true, paramLabel = "K.p12")
        private List<Path> keys;

        @Option(names = "--passphrase-file", paramLabel = "FILE")
        private @Nullable List<Path> passphraseFiles;

        @Option(names = "--out", required = true, paramLabel = "P.asice")
        private Path out;

        Make(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            String ca = new String(content(caCertificate), StandardCharsets.US_ASCII);
            return switch (read(ca)) {
                case PackageFolder.Outcome.Faulty faulty -> {
                    complain(faulty.problems());
                    remark("package.faulty", faulty.problems().size());
                    yield Exit.REFUSED;
                }
                case PackageFolder.Outcome.Sound sound -> {
                    complain(sound.notices());
                    byte[] file = PackageFile.write(
                            sound.source(), signers(), around().clock().instant());
                    writeNew(out, file);
                    say("package.made", out.toString(), Digest.of(file).code());
                    yield Exit.DONE;
                }
            };
        }

        private PackageFolder.Outcome read(String ca) {
            try {
                return PackageFolder.read(folder, ca);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void complain(List<FolderProblem> problems) {
            problems.forEach(problem -> around().err().println(problem.message().in(language())));
        }

        private List<Signer> signers() {
            List<Signer> signers = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                Path file = passphraseFiles == null || passphraseFiles.isEmpty()
                        ? null
                        : passphraseFiles.get(Math.min(i, passphraseFiles.size() - 1));
                Path key = keys.get(i);
                signers.add(KeyFile.open(
                        key, secrets().ask(file, KeyCommands.PASSPHRASE, "secret.passphrase", key.toString())));
            }
            return signers;
        }
    }

    /** Shows what a package says, and its code. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    static final class Show extends Task {
        @Parameters(index = "0", paramLabel = "P.asice", descriptionKey = "P.asice")
        private Path file;

        @Option(names = "--json")
        private boolean json;

        @Option(names = "--folder", paramLabel = "DIR")
        private @Nullable Path folder;

        Show(Surroundings around) {
            super(around);
        }

        /** A package in short. */
        record Summary(
                String election,
                Mode mode,
                String digest,
                String code,
                LocalDate votingDay,
                String ruleEdition,
                int contests,
                int commissions,
                int precincts,
                long listedVoters) {}

        @Override
        public Integer call() throws IOException {
            Election election = PackageFile.open(packageContent(file));
            ElectionPackage source = election.source();
            if (folder != null) {
                PackageFolder.write(source, folder);
                say("package.written", folder.toString());
                return Exit.DONE;
            }
            Summary summary = new Summary(
                    source.id(),
                    source.mode(),
                    election.digest().hex(),
                    election.digest().code(),
                    source.votingDay(),
                    source.ruleEdition(),
                    source.contests().size(),
                    source.commissions().size(),
                    source.precincts().size(),
                    source.precincts().stream()
                            .mapToLong(precinct -> precinct.listedVoters())
                            .sum());
            if (json) {
                print(summary);
            } else {
                say(
                        "package.name",
                        source.name(),
                        source.id(),
                        source.mode(),
                        source.votingDay().toString());
                say("package.rules", source.ruleEdition(), summary.contests());
                say("package.places", summary.commissions(), summary.precincts(), summary.listedVoters());
                say("package.code", summary.code(), summary.digest());
            }
            return Exit.DONE;
        }
    }
}
