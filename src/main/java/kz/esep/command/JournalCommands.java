package kz.esep.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.office.Journal;
import kz.esep.office.JournalLine;
import kz.esep.office.Office;
import kz.esep.store.Head;
import kz.esep.store.Verification;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The journal: verified by anybody, listed by who may read it. */
@SuppressWarnings("NullAway.Init")
final class JournalCommands {
    private JournalCommands() {}

    /** Checks the chain, replays and compares; needs nobody signed in. */
    @Command(name = "verify", mixinStandardHelpOptions = true)
    static final class Verify extends Task {
        @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "WORKSPACE")
        private Path workspace;

        @Option(names = "--json")
        private boolean json;

        Verify(Surroundings around) {
            super(around);
        }

        /** What was found. */
        record Found(
                boolean holds,
                boolean compared,
                int tables,
                long files,
                long entries,
                @Nullable String head,
                List<String> problems) {}

        @Override
        public Integer call() {
            Verification found = Workspace.verify(workspace, Office.projectors());
            Head head = found.head();
            if (json) {
                print(new Found(
                        found.holds(),
                        found.compared(),
                        found.tables(),
                        found.files(),
                        head == null ? 0 : head.length(),
                        head == null ? null : head.hash().hex(),
                        found.problems().stream().map(this::said).toList()));
            } else if (found.holds() && head != null) {
                say(
                        "journal.holds",
                        head.length(),
                        head.hash().groups(),
                        head.hash().hex());
                say("journal.replayed", head.length(), found.tables(), found.files());
                if (!found.compared()) {
                    say("journal.not-compared");
                }
            } else {
                found.problems().forEach(problem -> say("journal.problem", problem));
                say("journal.broken");
            }
            return found.holds() ? Exit.DONE : Exit.REFUSED;
        }

        private String said(Message message) {
            return message.in(language());
        }
    }

    /** Lists who did what and when; figures that are not settled stay hidden. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListEntries extends OfficeTask {
        @Option(names = "--from", defaultValue = "1", paramLabel = "SEQ")
        private long from;

        @Option(names = "--json")
        private boolean json;

        @Option(names = "--nist")
        private boolean nist;

        ListEntries(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Journal journal = new Journal(office);
            long first = Math.max(from, 1);
            if (nist) {
                print(journal.log(session, first, Progress.UNHEARD));
                return Exit.DONE;
            }
            List<JournalLine> lines = new ArrayList<>();
            try {
                journal.each(session, first, json ? lines::add : this::show);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (json) {
                print(lines);
            }
            return Exit.DONE;
        }

        private void show(JournalLine line) {
            String body = line.body() == null ? text("journal.hidden") : line.body();
            say("journal.line", Long.toString(line.seq()), line.time().toString(), line.person(), line.type(), body);
        }
    }
}
