package kz.esep.command;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import kz.esep.access.Session;
import kz.esep.media.Coverage;
import kz.esep.media.MediaFiles;
import kz.esep.media.Outlet;
import kz.esep.media.Thing;
import kz.esep.office.MediaBooks;
import kz.esep.office.Office;
import kz.esep.table.Tabled;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep media}: what is recorded of the media, from files. */
@SuppressWarnings("NullAway.Init")
final class MediaCommands {
    private MediaCommands() {}

    /** A command that records the rows of a file, all or none. */
    abstract static class Recording extends FileTask {
        Recording(Surroundings around) {
            super(around);
        }

        /** Records what was read and says under which numbers. */
        <T> int record(Tabled<List<T>> read, Function<List<T>, List<Long>> act) {
            AtomicReference<List<Long>> done = new AtomicReference<>(List.of());
            read.take(rows -> done.set(act.apply(rows)));
            List<Long> numbers = done.get();
            say("media.recorded", numbers.size(), plain(numbers.getFirst()), plain(numbers.getLast()));
            return Exit.DONE;
        }

        /** The one thing in a file that corrects something. */
        <T> T only(Tabled<List<T>> read) {
            if (read.said().size() > 1) {
                throw new Refused("command", "media.one-row", read.said().size());
            }
            return read.said().getFirst();
        }
    }

    /** A command that records what a file has, or corrects one thing by a file of one row. */
    abstract static class Correcting extends Recording {
        @ArgGroup(exclusive = false)
        private @Nullable Correction correction;

        Correcting(Surroundings around) {
            super(around);
        }

        /** What is corrected, and why. */
        static final class Correction {
            @Option(names = "--correct", required = true, paramLabel = "NO", descriptionKey = "media-correct")
            private long number;

            @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "media-reason")
            private String reason;
        }

        <T> int take(Tabled<List<T>> read, Function<List<T>, List<Long>> act, Change<T> change) {
            if (correction == null) {
                return record(read, act);
            }
            change.of(correction.number, only(read), correction.reason);
            say("media.corrected", plain(correction.number));
            return Exit.DONE;
        }

        /** Corrects something. */
        interface Change<T> {
            void of(long number, T right, String reason);
        }
    }

    /** Registers outlets. */
    @Command(name = "outlet", mixinStandardHelpOptions = true)
    static final class Outlets extends Correcting {
        Outlets(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            MediaBooks media = office.media();
            Tabled<List<Outlet>> read = media.files(session).outlets(file());
            return take(
                    read,
                    rows -> media.outlets().register(session, rows),
                    (number, right, reason) -> media.outlets().correct(session, number, right, reason));
        }
    }

    /** Records published prices. */
    @Command(name = "price", mixinStandardHelpOptions = true)
    static final class Prices extends Recording {
        Prices(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            MediaBooks media = office.media();
            return record(
                    media.files(session).prices(file()), rows -> media.outlets().publish(session, rows));
        }
    }

    /** Records requests for time or space. */
    @Command(name = "request", mixinStandardHelpOptions = true)
    static final class Requests extends Recording {
        Requests(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            MediaBooks media = office.media();
            return record(
                    media.files(session).requests(file()),
                    rows -> media.requests().take(session, rows));
        }
    }

    /** Records halls. */
    @Command(name = "hall", mixinStandardHelpOptions = true)
    static final class Halls extends Recording {
        Halls(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            MediaBooks media = office.media();
            return record(
                    media.files(session).halls(file()), rows -> media.halls().give(session, rows));
        }
    }

    /** Books meetings. */
    @Command(name = "meeting", mixinStandardHelpOptions = true)
    static final class Meetings extends Recording {
        Meetings(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            MediaBooks media = office.media();
            return record(
                    media.files(session).meetings(file()), rows -> media.halls().book(session, rows));
        }
    }

    /** Records what was monitored. */
    @Command(name = "log", mixinStandardHelpOptions = true)
    static final class Log extends Correcting {
        Log(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            MediaBooks media = office.media();
            MediaFiles files = media.files(session);
            Tabled<List<Coverage>> read = files.coverage(file());
            return take(
                    read,
                    rows -> media.monitoring().record(session, rows),
                    (number, right, reason) -> media.monitoring().correct(session, number, right, reason));
        }
    }

    /** Withdraws something. */
    @Command(name = "withdraw", mixinStandardHelpOptions = true)
    static final class Withdraw extends OfficeTask {
        @Option(names = "--what", required = true, paramLabel = "KIND", descriptionKey = "media-what")
        private Thing what;

        @Option(names = "--number", required = true, paramLabel = "NO")
        private long number;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "media-reason")
        private String reason;

        Withdraw(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            office.media().withdrawals().withdraw(session, what, number, reason);
            say("media.withdrawn", what.said(), plain(number));
            return Exit.DONE;
        }
    }

    static String plain(long number) {
        return Long.toString(number);
    }
}
