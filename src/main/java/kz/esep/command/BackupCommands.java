package kz.esep.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kz.esep.backup.Backup;
import kz.esep.backup.Backups;
import kz.esep.backup.Label;
import kz.esep.backup.Restoring;
import kz.esep.office.Office;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep backup} and {@code esep restore}: copies of a workspace on a second medium. */
@SuppressWarnings("NullAway.Init")
final class BackupCommands {
    private static final String PASSWORD = "ESEP_PASSWORD";
    private static final String RECOVERY_CODE = "ESEP_RECOVERY_CODE";

    private BackupCommands() {}

    /** What is known of a backup without a key. */
    record Shown(
            String file,
            String workspace,
            Wording election,
            Wording commission,
            boolean practice,
            long entries,
            String head,
            Instant at,
            long bytes) {
        static Shown of(Backup backup) {
            Label label = backup.label();
            return new Shown(
                    backup.file().toString(),
                    label.workspace(),
                    label.election(),
                    label.commission(),
                    label.practice(),
                    label.head().length(),
                    label.head().hash().hex(),
                    label.at(),
                    backup.bytes());
        }
    }

    /** Makes a copy; needs nobody signed in. */
    @Command(name = "make", mixinStandardHelpOptions = true)
    static final class Make extends Task {
        @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "WORKSPACE")
        private Path workspace;

        @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "esep.backup.to")
        private Path folder;

        @Option(names = "--json")
        private boolean json;

        Make(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            try (Office office = around().open(workspace)) {
                Backup made = office.backups().make(folder);
                if (json) {
                    print(Shown.of(made));
                } else {
                    say(
                            "backup.made",
                            made.file().toString(),
                            made.label().head().length(),
                            made.label().head().hash().groups());
                }
            }
            return Exit.DONE;
        }
    }

    /** Lists the copies in a folder; needs nobody signed in. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListAll extends Task {
        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "esep.backup.folder")
        private Path folder;

        @Option(names = "--json")
        private boolean json;

        ListAll(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            List<Backup> found = Backups.in(folder);
            if (json) {
                print(found.stream().map(Shown::of).toList());
                return Exit.DONE;
            }
            if (found.isEmpty()) {
                say("backup.none", folder.toString());
            }
            for (Backup one : found) {
                say(
                        "backup.line",
                        local(one.label().at()),
                        one.label().commission(),
                        one.label().head().length(),
                        String.valueOf(one.file().getFileName()));
            }
            return Exit.DONE;
        }
    }

    /** Makes a workspace of a copy again. */
    @Command(name = "restore", mixinStandardHelpOptions = true)
    static final class Restore extends Task {
        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "esep.restore.file")
        private Path file;

        @Option(names = "--out", required = true, paramLabel = "WORKSPACE", descriptionKey = "esep.restore.out")
        private Path out;

        @ArgGroup(multiplicity = "1")
        private Who who;

        @Option(names = "--secret-file", paramLabel = "FILE", descriptionKey = "esep.restore.secret-file")
        private @Nullable Path secretFile;

        @Option(names = "--present", paramLabel = "WORKSPACE", descriptionKey = "esep.restore.present")
        private @Nullable Path present;

        /** Whose key opens the copy. */
        @SuppressWarnings("UnusedVariable") // the second is only there to be chosen
        private static final class Who {
            @Option(names = "--user", paramLabel = "U", descriptionKey = "esep.restore.user")
            private @Nullable String user;

            @Option(names = "--recovery-code", descriptionKey = "esep.restore.recovery-code")
            private boolean recoveryCode;
        }

        Restore(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            Restoring restoring = Restoring.of(file, Office.projectors(), around().clock());
            if (present != null) {
                tell(restoring, present);
            }
            open(restoring);
            say(
                    "restore.done",
                    out.toString(),
                    restoring.backup().label().head().length(),
                    local(restoring.backup().label().at()));
            return Exit.DONE;
        }

        private void open(Restoring restoring) {
            String user = who.user;
            char[] secret = user == null
                    ? secrets().ask(secretFile, RECOVERY_CODE, "secret.recovery-code")
                    : secrets().ask(secretFile, PASSWORD, "secret.password", user);
            try {
                if (user == null) {
                    restoring.byRecoveryCode(secret, out);
                } else {
                    restoring.byPassword(user, secret, out);
                }
            } finally {
                Arrays.fill(secret, '\0');
            }
        }

        private void tell(Restoring restoring, Path other) {
            restoring
                    .loss(other)
                    .ifPresentOrElse(
                            loss -> remark(
                                    loss.grown() ? "restore.loss" : "restore.apart", other.toString(), loss.entries()),
                            () -> remark("restore.unknown", other.toString()));
        }
    }
}
