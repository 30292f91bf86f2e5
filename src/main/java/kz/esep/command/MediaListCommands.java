package kz.esep.command;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.media.Compared;
import kz.esep.media.Contestants;
import kz.esep.media.Coverage;
import kz.esep.media.Hall;
import kz.esep.media.Kept;
import kz.esep.media.Lot;
import kz.esep.media.Meeting;
import kz.esep.media.Outlet;
import kz.esep.media.Parity;
import kz.esep.media.Part;
import kz.esep.media.Price;
import kz.esep.media.Queued;
import kz.esep.media.Request;
import kz.esep.media.Tone;
import kz.esep.media.Unit;
import kz.esep.office.MediaBooks;
import kz.esep.office.Office;
import kz.esep.table.TableFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep media}: what is recorded, and what each contestant got. */
@SuppressWarnings("NullAway.Init")
final class MediaListCommands {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private MediaListCommands() {}

    /** Lists the registers. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListAll extends OfficeTask {
        @Option(names = "--json")
        private boolean json;

        ListAll(Surroundings around) {
            super(around);
        }

        /** What there is, as other programs read it. */
        record Listed(
                List<Kept<Outlet>> outlets,
                List<Kept<Price>> prices,
                List<Queued> queue,
                List<Kept<Lot>> lots,
                List<Kept<Hall>> halls,
                List<Kept<Meeting>> meetings) {}

        @Override
        int work(Office office, Session session) {
            MediaBooks media = office.media();
            Listed all = new Listed(
                    media.outlets().list(session),
                    media.outlets().prices(session),
                    media.requests().queue(session),
                    media.lots().list(session),
                    media.halls().list(session),
                    media.halls().meetings(session));
            if (json) {
                print(all);
                return Exit.DONE;
            }
            all.outlets().forEach(one -> show(one, all, media.contestants()));
            all.halls().forEach(one -> showHall(one, all, media.contestants()));
            say(
                    "media.count",
                    all.outlets().size(),
                    all.queue().size(),
                    all.halls().size(),
                    all.meetings().size());
            return Exit.DONE;
        }

        private void show(Kept<Outlet> one, Listed all, Contestants contestants) {
            Outlet outlet = one.fact();
            say(
                    "media.outlet",
                    Long.toString(one.number()),
                    outlet.name(),
                    outlet.kind().said(),
                    outlet.unit().said());
            all.prices().stream()
                    .filter(price -> price.fact().outlet() == one.number())
                    .forEach(price -> say(
                            "media.price",
                            Long.toString(price.number()),
                            DAY.format(price.fact().published()),
                            price.fact().what(),
                            price.fact().tenge(),
                            price.fact().source()));
            all.queue().stream()
                    .filter(queued -> queued.request().fact().outlet() == one.number())
                    .forEach(queued -> show(queued, contestants));
        }

        private void show(Queued queued, Contestants contestants) {
            Request request = queued.request().fact();
            say(
                    "media.queued",
                    queued.place(),
                    Long.toString(queued.request().number()),
                    MINUTE.format(request.received()),
                    contestants.name(request.contestant()),
                    request.wanted(),
                    queued.order().said());
        }

        private void showHall(Kept<Hall> one, Listed all, Contestants contestants) {
            Hall hall = one.fact();
            say(
                    "media.hall",
                    Long.toString(one.number()),
                    hall.name(),
                    hall.address(),
                    hall.seats(),
                    TIME.format(hall.opens()),
                    TIME.format(hall.closes()),
                    hall.terms());
            all.meetings().stream()
                    .filter(meeting -> meeting.fact().hall() == one.number())
                    .forEach(meeting -> say(
                            "media.meeting",
                            Long.toString(meeting.number()),
                            MINUTE.format(meeting.fact().from()),
                            TIME.format(meeting.fact().to()),
                            contestants.name(meeting.fact().contestant())));
        }
    }

    /** Shows the monitoring log. */
    @Command(name = "entries", mixinStandardHelpOptions = true)
    static final class Entries extends OfficeTask {
        @Option(names = "--number", paramLabel = "NO")
        private @Nullable Long number;

        @Option(names = "--json")
        private boolean json;

        Entries(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Kept<Coverage>> entries = number == null
                    ? office.media().monitoring().list(session)
                    : office.media().monitoring().revisions(session, number);
            if (json) {
                print(entries);
                return Exit.DONE;
            }
            Map<Long, Outlet> outlets =
                    office.media().outlets().list(session).stream().collect(Collectors.toMap(Kept::number, Kept::fact));
            entries.forEach(one ->
                    show(one, outlets.get(one.fact().outlet()), office.media().contestants()));
            say("media.entries", entries.size());
            return Exit.DONE;
        }

        private void show(Kept<Coverage> one, @Nullable Outlet outlet, Contestants contestants) {
            Coverage coverage = one.fact();
            List<String> remarks = new ArrayList<>(List.of(text(coverage.paid() ? "media.paid" : "media.free")));
            if (coverage.news()) {
                remarks.add(text("media.news"));
            }
            Tone tone = coverage.tone();
            if (tone != null) {
                remarks.add(tone.said().in(language()));
            }
            if (!coverage.note().isEmpty()) {
                remarks.add(coverage.note());
            }
            Unit unit = outlet == null ? Unit.MINUTES : outlet.unit();
            say(
                    "media.entry",
                    Long.toString(one.number()),
                    DAY.format(coverage.day()),
                    outlet == null ? "" : outlet.name(),
                    contestants.name(coverage.contestant()),
                    unit.written(coverage.amount()),
                    unit.said(),
                    String.join(", ", remarks));
            String reason = one.reason();
            if (reason != null) {
                say(one.withdrawn() ? "media.entry.withdrawn" : "media.entry.corrected", one.revision(), reason);
            }
        }
    }

    /** Compares what contestants got with equal shares. */
    @Command(name = "parity", mixinStandardHelpOptions = true)
    static final class ShowParity extends OfficeTask {
        @Option(names = "--part", defaultValue = "all", paramLabel = "all|news|free|paid")
        private Part part;

        @Option(names = "--json")
        private boolean json;

        ShowParity(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Compared> all = office.media().parities().compare(session, part);
            if (json) {
                print(all);
                return Exit.DONE;
            }
            Map<Long, String> outlets = office.media().outlets().list(session).stream()
                    .collect(Collectors.toMap(Kept::number, one -> one.fact().name()));
            say("media.parity", part.said());
            for (Compared one : all) {
                around().out().println();
                around().out()
                        .println(one.title(outlets.getOrDefault(one.outlet(), ""))
                                .in(language()));
                table(one, office.media().contestants()).print(around().out());
                around().out()
                        .println(one.sentence(office.media().contestants()).in(language()));
            }
            return Exit.DONE;
        }

        private Table table(Compared one, Contestants contestants) {
            Parity parity = one.parity();
            Table table = new Table(
                    text("media.column.contestant"),
                    parity.unit().said().in(language()),
                    "%",
                    text("media.column.over"));
            parity.shares()
                    .forEach(share -> table.row(
                            contestants.name(share.contestant()).in(language()),
                            parity.unit().written(share.amount()),
                            text("media.percent", Compared.percent(share.share())),
                            parity.unit().over(share.over())));
            return table;
        }
    }

    /** Writes the tables. */
    @Command(name = "tables", mixinStandardHelpOptions = true)
    static final class Tables extends OfficeTask {
        @Option(
                names = "--format",
                defaultValue = "xlsx",
                paramLabel = "csv|xlsx",
                descriptionKey = "esep.tables.format")
        private TableFiles.Format format;

        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        Tables(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            office.media()
                    .tables()
                    .write(session, format, out, language())
                    .forEach(file -> say("publish.wrote", file.toString()));
            return Exit.DONE;
        }
    }
}
