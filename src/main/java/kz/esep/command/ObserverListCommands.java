package kz.esep.command;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.access.Session;
import kz.esep.observer.Moment;
import kz.esep.observer.Objection;
import kz.esep.observer.Observer;
import kz.esep.observer.ObserverTables;
import kz.esep.observer.Particulars;
import kz.esep.observer.Removal;
import kz.esep.observer.Submission;
import kz.esep.observer.Visit;
import kz.esep.office.Office;
import kz.esep.paper.Copy;
import kz.esep.table.TableFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep observers}: who is and was present, what they handed in, and what the law has against it. */
@SuppressWarnings("NullAway.Init")
final class ObserverListCommands {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    private ObserverListCommands() {}

    /** Lists persons and what they handed in. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListAll extends OfficeTask {
        @Option(names = "--precinct", paramLabel = "NO")
        private @Nullable String precinct;

        @Option(names = "--present")
        private boolean present;

        @Option(names = "--json")
        private boolean json;

        @Option(names = "--reason", paramLabel = "TEXT")
        private String reason = "";

        @Option(names = "--out", paramLabel = "DIR")
        private @Nullable Path out;

        @Option(
                names = "--format",
                defaultValue = "xlsx",
                paramLabel = "csv|xlsx",
                descriptionKey = "esep.tables.format")
        private TableFiles.Format format;

        ListAll(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            if (out != null) {
                ObserverTables.Target target = new ObserverTables.Target(format, out, language());
                office.attendance()
                        .observerTables()
                        .export(session, this::isWanted, reason, target)
                        .forEach(file -> say("publish.wrote", file.toString()));
                return Exit.DONE;
            }
            ObserverTables.Registers found = found(office, session);
            if (json) {
                print(found);
                return Exit.DONE;
            }
            Map<String, List<Copy>> copies = office.copies().byPerson(session);
            found.persons().forEach(one -> {
                show(office, one);
                copies.getOrDefault(one.id(), List.of())
                        .forEach(copy -> say(
                                "observers.copy",
                                Long.toString(copy.number()),
                                copy.paper().name()));
            });
            found.submissions().forEach(one -> show(office, one));
            long there = found.persons().stream().filter(Observer::isPresent).count();
            say(
                    "observers.count",
                    found.persons().size(),
                    there,
                    found.submissions().size());
            return Exit.DONE;
        }

        /** Without names, but for whoever says what for. */
        private ObserverTables.Registers found(Office office, Session session) {
            return reason.isEmpty()
                    ? office.attendance().observerTables().unnamed(session).of(this::isWanted)
                    : office.attendance().observerTables().named(session, this::isWanted, reason);
        }

        private boolean isWanted(Observer one) {
            return (precinct == null || one.precinct().equals(precinct)) && (!present || one.isPresent());
        }

        private void show(Office office, Observer one) {
            Particulars known = one.particulars();
            say(
                    "observers.row",
                    one.id(),
                    one.precinct(),
                    one.sender().kind().said(),
                    one.sender().name(),
                    known == null ? text("user.sealed") : known.name() + ", " + known.identity(),
                    one.credential().said());
            ZoneOffset offset = office.election().precinct(one.precinct()).utcOffset();
            one.visits().forEach(visit -> show(visit, offset));
            Removal removal = one.removal();
            if (removal != null) {
                String reason = removal.reason();
                say(
                        "observers.removal",
                        removal.decision(),
                        removal.date().toString(),
                        reason == null ? text("observers.sealed") : reason);
            }
        }

        private void show(Visit visit, ZoneOffset offset) {
            Moment went = visit.went();
            String came = told(visit.came(), offset);
            if (went == null) {
                say("observers.here", came);
            } else {
                say("observers.visit", came, told(went, offset));
            }
        }

        /** A time at the precinct; a corrected one says so. */
        private String told(Moment moment, ZoneOffset offset) {
            String time = MINUTE.format(moment.at().atOffset(offset));
            return moment.isCorrected()
                    ? text(
                            "observers.corrected-time",
                            time,
                            MINUTE.format(moment.recorded().atOffset(offset)))
                    : time;
        }

        private void show(Office office, Submission one) {
            ZoneOffset offset = office.election().precinct(one.precinct()).utcOffset();
            String about = one.about();
            say(
                    "observers.submission",
                    Long.toString(one.number()),
                    one.kind().said(),
                    one.observer(),
                    told(one.received(), offset),
                    about == null ? text("observers.sealed") : about);
            Submission.Deadline due = one.due();
            Submission.Answer answer = one.answer();
            if (answer != null) {
                String what = answer.what();
                say("observers.answer", told(answer.given(), offset), what == null ? text("observers.sealed") : what);
            } else if (due != null) {
                say(
                        due.atOnce() ? "observers.due-at-once" : "observers.due",
                        due.day().toString());
            }
        }
    }

    /** Says what the law has against presences and answers. */
    @Command(name = "check", mixinStandardHelpOptions = true)
    static final class Check extends OfficeTask {
        @Option(names = "--json")
        private boolean json;

        Check(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Objection> objections = Stream.concat(
                            office.attendance().observers().objections(session).stream(),
                            office.attendance().submissions().objections(session).stream())
                    .toList();
            if (json) {
                print(objections);
            } else {
                objections.forEach(this::show);
                say("observers.checked", objections.size());
            }
            return objections.isEmpty() ? Exit.DONE : Exit.REFUSED;
        }

        private void show(Objection one) {
            if (one.subject().isEmpty()) {
                say("observers.objection.precinct", one.precinct(), one.what(), one.source());
            } else {
                say("observers.objection", one.precinct(), one.subject(), one.what(), one.source());
            }
        }
    }
}
