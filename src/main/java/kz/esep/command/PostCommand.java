package kz.esep.command;

import java.time.Instant;
import java.time.LocalDateTime;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.paper.Kind;
import kz.esep.paper.Posting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code esep post}: a copy was hung up for voters, or taken down. */
@Command(name = "post", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PostCommand extends OfficeTask {
    @ArgGroup(multiplicity = "1")
    private What what;

    @Mixin
    private PaperOptions which = new PaperOptions();

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable LocalDateTime at;

    @Option(names = "--place", paramLabel = "TEXT")
    private String place = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "esep.post.reason")
    private String reason = "";

    @Option(names = "--json")
    private boolean json;

    PostCommand(Surroundings around) {
        super(around);
    }

    /** A document that was hung up, or the number of a posting that came down. */
    static final class What {
        @Option(names = "--document", paramLabel = "KIND", descriptionKey = "paper-kind")
        private @Nullable Kind kind;

        @Option(names = "--taken-down", paramLabel = "NUMBER")
        private long takenDown;
    }

    @Override
    int work(Office office, Session session) {
        Instant said = at == null ? null : at.atZone(around().clock().getZone()).toInstant();
        Kind kind = what.kind;
        Posting posting = kind == null
                ? office.postings().takeDown(session, what.takenDown, said, reason)
                : office.postings().post(session, which.find(office, session, kind), place, said);
        if (json) {
            print(CopiesCommand.Hanging.of(posting, around().clock()));
        } else if (kind == null) {
            say("post.taken-down", posting.number(), posting.paper().name());
        } else {
            say("post.done", posting.number(), posting.paper().name(), local(posting.until()));
        }
        return Exit.DONE;
    }
}
