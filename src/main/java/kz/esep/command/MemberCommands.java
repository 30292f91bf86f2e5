package kz.esep.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.commission.Course;
import kz.esep.commission.MemberFile;
import kz.esep.commission.Members;
import kz.esep.commission.Post;
import kz.esep.office.Office;
import kz.esep.text.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep member}: what is recorded of members. Names and IIN come from files, never from arguments. */
@SuppressWarnings("NullAway.Init")
final class MemberCommands {
    private MemberCommands() {}

    /** Records everybody in a file. */
    @Command(name = "add", mixinStandardHelpOptions = true)
    static final class Add extends OfficeTask {
        @Parameters(index = "1", paramLabel = "FILE.csv|xlsx", descriptionKey = "FILE.table")
        private Path file;

        Add(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<String> ids = office.staff().members().joinAll(session, MemberFile.read(content(file)));
            say("member.added", ids.size(), ids.getFirst(), ids.getLast());
            return Exit.DONE;
        }
    }

    /** An act about one member. */
    abstract static class OnMember extends OfficeTask {
        @Option(names = "--member", required = true, paramLabel = "ID", descriptionKey = "member")
        private String member;

        OnMember(Surroundings around) {
            super(around);
        }

        abstract void act(Office office, Session session, String id);

        @Override
        int work(Office office, Session session) {
            act(office, session, member);
            say("member.recorded", member);
            return Exit.DONE;
        }
    }

    /** An act about one member that a decision on paper makes. */
    abstract static class Decided extends OnMember {
        @Option(names = "--decision", required = true, paramLabel = "TEXT", descriptionKey = "member-decision")
        private String decision;

        Decided(Surroundings around) {
            super(around);
        }

        String decision() {
            return decision;
        }
    }

    /** Gives a member another post. */
    @Command(name = "appoint", mixinStandardHelpOptions = true)
    static final class Appoint extends Decided {
        @Option(names = "--post", required = true, paramLabel = "POST")
        private Post post;

        @Option(names = "--from", required = true, paramLabel = "DATE")
        private LocalDate from;

        Appoint(Surroundings around) {
            super(around);
        }

        @Override
        void act(Office office, Session session, String id) {
            office.staff().memberships().appoint(session, id, post, from, decision());
        }
    }

    /** Releases a member from the main work. */
    @Command(name = "release", mixinStandardHelpOptions = true)
    static final class Release extends Decided {
        @Option(names = "--from", required = true, paramLabel = "DATE")
        private LocalDate from;

        @Option(names = "--to", required = true, paramLabel = "DATE")
        private LocalDate to;

        Release(Surroundings around) {
            super(around);
        }

        @Override
        void act(Office office, Session session, String id) {
            office.staff().memberships().release(session, id, from, to, decision());
        }
    }

    /** Corrects what is recorded of a member. */
    @Command(name = "correct", mixinStandardHelpOptions = true)
    static final class Correct extends OnMember {
        @Parameters(index = "1", paramLabel = "FILE.csv|xlsx", descriptionKey = "FILE.table")
        private Path file;

        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        Correct(Surroundings around) {
            super(around);
        }

        @Override
        void act(Office office, Session session, String id) {
            List<MemberFile.Row> rows = MemberFile.read(content(file)).rows();
            if (rows.size() > 1) {
                throw new Refused("command", "member.one-row", rows.size());
            }
            Members members = office.staff().members();
            members.correct(session, id, rows.getFirst().correction(members.find(session, id)), reason);
        }
    }

    /** Says whether a member's main work is in the public service from a day on. */
    @Command(name = "service", mixinStandardHelpOptions = true)
    static final class Serve extends Decided {
        @Option(names = "--servant", required = true, negatable = true)
        private boolean servant;

        @Option(names = "--from", required = true, paramLabel = "DATE")
        private LocalDate from;

        Serve(Surroundings around) {
            super(around);
        }

        @Override
        void act(Office office, Session session, String id) {
            office.staff().memberships().serve(session, id, servant, from, decision());
        }
    }

    /** Takes back what was recorded of a member and was not so. */
    @Command(name = "take-back", mixinStandardHelpOptions = true)
    static final class TakeBack extends OnMember {
        @Option(names = "--what", required = true, paramLabel = "KIND")
        private Course.Kind what;

        @Option(names = "--from", required = true, paramLabel = "DATE")
        private LocalDate from;

        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        TakeBack(Surroundings around) {
            super(around);
        }

        @Override
        void act(Office office, Session session, String id) {
            office.staff().memberships().takeBack(session, id, what, from, reason);
        }
    }

    /** Ends a membership. */
    @Command(name = "leave", mixinStandardHelpOptions = true)
    static final class Leave extends Decided {
        @Option(names = "--until", required = true, paramLabel = "DATE")
        private LocalDate until;

        Leave(Surroundings around) {
            super(around);
        }

        @Override
        void act(Office office, Session session, String id) {
            office.staff().memberships().leave(session, id, until, decision());
        }
    }
}
