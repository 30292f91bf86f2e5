package kz.esep.command;

import java.time.LocalDateTime;
import kz.esep.access.Session;
import kz.esep.media.Drawing;
import kz.esep.media.Kept;
import kz.esep.media.Lot;
import kz.esep.office.Office;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep media lot}: lots among requests that came at once. */
@SuppressWarnings("NullAway.Init")
final class MediaLotCommands {
    private MediaLotCommands() {}

    /** A command about lots. */
    abstract static class OnLot extends OfficeTask {
        OnLot(Surroundings around) {
            super(around);
        }

        /** What is published of a lot, so that anybody can repeat it. */
        void show(Kept<Lot> kept) {
            Lot lot = kept.fact();
            String seed = lot.seed();
            say("media.lot", Long.toString(kept.number()), lot.title(), lot.source());
            lot.lines().forEach(line -> say("media.lot.line", line));
            if (seed == null) {
                say("media.lot.open");
                return;
            }
            say("media.lot.seed", seed);
            int place = 1;
            for (Drawing.Ticket ticket : lot.tickets()) {
                say("media.lot.ticket", place++, ticket.digest().hex(), ticket.line());
            }
        }
    }

    /** Calls a lot. */
    @Command(name = "call", mixinStandardHelpOptions = true)
    static final class Call extends OnLot {
        @Option(names = "--outlet", required = true, paramLabel = "NO", descriptionKey = "media-outlet")
        private long outlet;

        @Option(names = "--received", required = true, paramLabel = "YYYY-MM-DDTHH:MM")
        private LocalDateTime received;

        @Option(names = "--source", required = true, paramLabel = "TEXT")
        private String source;

        Call(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            show(office.media().lots().call(session, outlet, received, source));
            return Exit.DONE;
        }
    }

    /** Draws a lot. */
    @Command(name = "draw", mixinStandardHelpOptions = true)
    static final class Draw extends OnLot {
        @Option(names = "--lot", required = true, paramLabel = "NO", descriptionKey = "media-lot")
        private long lot;

        @Option(names = "--seed", required = true, paramLabel = "TEXT")
        private String seed;

        Draw(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            show(office.media().lots().draw(session, lot, seed));
            return Exit.DONE;
        }
    }

    /** Shows lots. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    static final class Show extends OnLot {
        @Option(names = "--lot", paramLabel = "NO", descriptionKey = "media-lot")
        private @Nullable Long lot;

        Show(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            office.media().lots().list(session).stream()
                    .filter(one -> lot == null || one.number() == lot)
                    .forEach(this::show);
            say("media.lot.recipe");
            return Exit.DONE;
        }
    }
}
