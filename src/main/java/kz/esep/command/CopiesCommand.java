package kz.esep.command;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.paper.Copy;
import kz.esep.paper.Posting;
import kz.esep.paper.Print;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep copies}: what was printed, the log of certified copies, and what is posted. */
@Command(name = "copies", mixinStandardHelpOptions = true)
final class CopiesCommand extends OfficeTask {
    @Option(names = "--json")
    private boolean json;

    CopiesCommand(Surroundings around) {
        super(around);
    }

    /** All of it. */
    record Log(List<Print> prints, List<Copy> copies, List<Hanging> postings) {}

    /**
     * A posting as it stands now.
     *
     * @param until from when on it may be taken down
     * @param standing up, over, down or down_early
     */
    record Hanging(Posting posting, Instant until, String standing) {
        static Hanging of(Posting posting, Clock clock) {
            String standing = posting.standing(clock.instant()).name().toLowerCase(Locale.ROOT);
            return new Hanging(posting, posting.until(), standing);
        }
    }

    @Override
    int work(Office office, Session session) {
        Log log = new Log(
                office.papers().prints(session),
                office.copies().list(session),
                office.postings().list(session).stream()
                        .map(posting -> Hanging.of(posting, around().clock()))
                        .toList());
        if (json) {
            print(log);
        } else {
            tell(log, office.people().logins(session));
        }
        return Exit.DONE;
    }

    private void tell(Log log, Map<String, String> logins) {
        log.prints().forEach(print -> tell(print, logins.getOrDefault(print.person(), print.person())));
        for (Copy copy : log.copies()) {
            String name = copy.name();
            say(
                    "copies.copy",
                    copy.number(),
                    copy.paper().name(),
                    copy.holder().said(),
                    name == null ? text("user.sealed") : name,
                    local(copy.at()),
                    logins.getOrDefault(copy.person(), copy.person()));
        }
        Instant now = around().clock().instant();
        for (Hanging hanging : log.postings()) {
            Posting posting = hanging.posting();
            say(
                    "copies.posting",
                    posting.number(),
                    posting.paper().name(),
                    local(posting.postedAt()),
                    local(posting.until()),
                    posting.standing(now).said(),
                    posting.place());
        }
        say(
                "copies.count",
                log.prints().size(),
                log.copies().size(),
                log.postings().size());
    }

    private void tell(Print print, String login) {
        String printer = print.printer();
        if (printer == null) {
            say("copies.saved", print.paper().name(), local(print.at()), login);
        } else {
            say("copies.printed", print.paper().name(), print.copies(), printer, local(print.at()), login);
        }
    }
}
