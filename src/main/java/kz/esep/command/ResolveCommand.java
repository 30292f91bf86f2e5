package kz.esep.command;

import kz.esep.access.Session;
import kz.esep.central.Rulings;
import kz.esep.central.Taken;
import kz.esep.office.Office;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep resolve}: the operator decides what the chain of revisions cannot settle. */
@Command(name = "resolve", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ResolveCommand extends OfficeTask {
    /** Fewer digits could name a file by chance that nobody meant. */
    private static final int SHORTEST = 8;

    @ArgGroup(multiplicity = "1")
    private Ruling ruling;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    /** What is ruled, about the file of that SHA-256 or the beginning of it. */
    static final class Ruling {
        @Option(names = "--choose", paramLabel = "SHA256")
        private String choose = "";

        @Option(names = "--release", paramLabel = "SHA256")
        private String release = "";

        @Option(names = "--withdraw", paramLabel = "SHA256")
        private String withdraw = "";

        @Option(names = "--confirm", paramLabel = "SHA256")
        private String confirm = "";

        String file() {
            return choose + release + withdraw + confirm;
        }
    }

    ResolveCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        Rulings rulings = new Rulings(office.workspace());
        if (ruling.file().length() < SHORTEST) {
            throw new Refused("command", "resolve.short", SHORTEST);
        }
        Digest file = rulings.files(session).stream()
                .map(Taken::file)
                .filter(digest -> digest.hex().startsWith(ruling.file()))
                .reduce((one, other) -> {
                    throw new Refused("command", "resolve.ambiguous", ruling.file());
                })
                .orElseThrow(() -> new Refused("command", "resolve.unknown", ruling.file()));
        if (!ruling.choose.isEmpty()) {
            rulings.choose(session, file, reason);
        } else if (!ruling.release.isEmpty()) {
            rulings.release(session, file, reason);
        } else if (!ruling.withdraw.isEmpty()) {
            rulings.withdraw(session, file, reason);
        } else {
            rulings.confirm(session, file, reason);
        }
        say("resolve.done", file.groups());
        return Exit.DONE;
    }
}
