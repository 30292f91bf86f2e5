package kz.esep.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.esep.access.Session;
import kz.esep.commission.Member;
import kz.esep.commission.MemberTables;
import kz.esep.commission.Objection;
import kz.esep.commission.Particulars;
import kz.esep.commission.Post;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.table.TableFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep member}: who the members are, and what the law has against it. */
@SuppressWarnings("NullAway.Init")
final class MemberListCommands {
    private MemberListCommands() {}

    /** A command about one day. */
    abstract static class OnDay extends OfficeTask {
        @Option(names = "--day", paramLabel = "DATE", descriptionKey = "member-day")
        private @Nullable LocalDate day;

        OnDay(Surroundings around) {
            super(around);
        }

        LocalDate day() {
            return day == null ? LocalDate.now(around().clock()) : day;
        }
    }

    /** Lists members. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListMembers extends OnDay {
        @Option(names = "--precinct", paramLabel = "NO")
        private @Nullable String precinct;

        @Option(names = "--json")
        private boolean json;

        @Option(names = "--out", paramLabel = "DIR")
        private @Nullable Path out;

        @Option(names = "--reason", paramLabel = "TEXT")
        private String reason = "";

        @Option(names = "--format", defaultValue = "xlsx", paramLabel = "csv|xlsx")
        private TableFiles.Format format;

        ListMembers(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            if (out != null) {
                Set<Body> bodies = precinct == null ? Set.of() : Set.of(Body.precinct(precinct));
                Path file = office.staff()
                        .memberTables()
                        .export(session, new MemberTables.Wish(bodies, day(), reason, format, out, language()));
                say("publish.wrote", file.toString());
                return Exit.DONE;
            }
            List<Member> members = office.staff().members().list(session).stream()
                    .filter(one -> precinct == null || one.body().equals(Body.precinct(precinct)))
                    .toList();
            List<Member> then = members.stream()
                    .filter(one -> one.postOn(day()).isPresent())
                    .toList();
            if (json) {
                print(members);
            } else {
                then.forEach(this::show);
                say("member.count", then.size(), day().toString());
            }
            return Exit.DONE;
        }

        private void show(Member member) {
            Particulars known = member.particulars();
            say(
                    "member.row",
                    member.id(),
                    member.body().said(),
                    member.postOn(day()).map(Post::said).orElseThrow(),
                    known == null ? text("user.sealed") : known.name() + ", " + known.iin(),
                    member.proposer().name(),
                    text(member.isPublicServantOn(day()) ? "member.servant" : "member.no-servant"));
        }
    }

    /** Says what the law has against the commissions as they are. */
    @Command(name = "check", mixinStandardHelpOptions = true)
    static final class Check extends OnDay {
        @Option(names = "--json")
        private boolean json;

        Check(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Objection> objections = office.staff().members().objections(session, day());
            if (json) {
                print(objections);
            } else {
                objections.forEach(this::show);
                say("member.checked", objections.size(), day().toString());
            }
            return objections.isEmpty() ? Exit.DONE : Exit.REFUSED;
        }

        private void show(Objection one) {
            if (one.member().isEmpty()) {
                say("member.objection", one.body().said(), one.what(), one.source());
            } else {
                say("member.objection.member", one.body().said(), one.member(), one.what(), one.source());
            }
        }
    }
}
