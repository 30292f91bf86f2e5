package kz.esep.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import kz.esep.access.People;
import kz.esep.election.Election;
import kz.esep.office.NewOffice;
import kz.esep.text.Refused;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep init}: a commission's workspace with its first administrator. */
@Command(name = "init", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class InitCommand extends Task {
    @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "WORKSPACE")
    private Path workspace;

    @Option(names = "--package", required = true, paramLabel = "P")
    private Path packageFile;

    @Option(names = "--package-digest", required = true, paramLabel = "CODE")
    private String code;

    @Option(names = "--commission", required = true, paramLabel = "ID")
    private String commission;

    @Option(names = "--admin", required = true, paramLabel = "NAME")
    private String admin;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--password-out", paramLabel = "FILE")
    private @Nullable Path passwordOut;

    InitCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        NewOffice made = NewOffice.of(packageContent(packageFile), code, around().clock());
        Election election = made.election();
        Path secrets = passwordOut != null ? passwordOut : Path.of(workspace + "-first-password.txt");
        boolean toTerminal = passwordOut == null && around().prompt() != null;
        if (!toTerminal && Files.exists(secrets)) {
            throw new Refused("command", "file.exists", secrets.toString());
        }
        AtomicReference<People.Founded> founded = new AtomicReference<>();
        String id = made.make(workspace, commission, admin, name == null ? admin : name, around().clock(), first -> {
            founded.set(first);
            if (!toTerminal) {
                PrivateFile.write(secrets, first.passphrase(), first.recoveryCode());
            }
        });
        Wording own = election.commission(commission).name();
        say("init.done", workspace.toString(), own, election.source().name(), election.mode());
        say("init.id", id);
        tell(founded.get(), toTerminal ? null : secrets);
        return Exit.DONE;
    }

    private void tell(People.Founded first, @Nullable Path file) {
        if (file == null) {
            say("init.password", admin, new String(first.passphrase()), new String(first.recoveryCode()));
        } else {
            say("init.password-file", admin, file.toString());
        }
        Arrays.fill(first.passphrase(), '\0');
        Arrays.fill(first.recoveryCode(), '\0');
    }
}
