package kz.esep.command;

import java.util.List;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.observer.AnswerFile;
import kz.esep.observer.ObserverFile;
import kz.esep.observer.Presences;
import kz.esep.observer.RemovalFile;
import kz.esep.observer.SubmissionFile;
import kz.esep.observer.Told;
import kz.esep.office.Office;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep observers}: who is present at a precinct. Names and texts come from files, never from arguments. */
@SuppressWarnings("NullAway.Init")
final class ObserverCommands {
    private ObserverCommands() {}

    /** Registers everybody in a file. */
    @Command(name = "register", mixinStandardHelpOptions = true)
    static final class Register extends FileTask {
        Register(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<String> ids = office.attendance().observers().register(session, ObserverFile.read(file()));
            say("observers.registered", ids.size(), ids.getFirst(), ids.getLast());
            return Exit.DONE;
        }
    }

    /** Corrects what is recorded of a person. */
    @Command(name = "correct", mixinStandardHelpOptions = true)
    static final class Correct extends FileTask {
        @Option(names = "--person", required = true, paramLabel = "ID", descriptionKey = "observers-person")
        private String person;

        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        Correct(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<ObserverFile.Row> rows = ObserverFile.read(file()).rows();
            if (rows.size() > 1) {
                throw new Refused("command", "observers.one-row", rows.size());
            }
            office.attendance()
                    .observers()
                    .correct(session, person, rows.getFirst().entrant(), reason);
            say("observers.corrected", person);
            return Exit.DONE;
        }
    }

    /** A command about persons who come or go. */
    abstract static class Passing extends OfficeTask {
        @Option(names = "--person", required = true, paramLabel = "ID", descriptionKey = "observers-persons")
        private List<String> persons;

        @Option(names = "--at", defaultValue = "", paramLabel = "HH:MM", descriptionKey = "observers-at")
        private String at;

        private final Recording recording;

        Passing(Surroundings around, Recording recording) {
            super(around);
            this.recording = recording;
        }

        /** How it is recorded. */
        interface Recording {
            void of(Presences presences, Session session, List<String> ids, @Nullable Told told);
        }

        @Override
        int work(Office office, Session session) {
            recording.of(office.attendance().presences(), session, persons, Told.read(at));
            say("observers.recorded", String.join(", ", persons));
            return Exit.DONE;
        }
    }

    /** Records that persons came. */
    @Command(name = "came", mixinStandardHelpOptions = true)
    static final class Came extends Passing {
        Came(Surroundings around) {
            super(around, Presences::came);
        }
    }

    /** Records that persons went. */
    @Command(name = "went", mixinStandardHelpOptions = true)
    static final class Went extends Passing {
        Went(Surroundings around) {
            super(around, Presences::went);
        }
    }

    /** Records removals. */
    @Command(name = "remove", mixinStandardHelpOptions = true)
    static final class Remove extends FileTask {
        Remove(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            RemovalFile removals = RemovalFile.read(file());
            office.attendance().presences().remove(session, removals);
            say(
                    "observers.removed",
                    removals.rows().stream().map(RemovalFile.Row::person).collect(Collectors.joining(", ")));
            return Exit.DONE;
        }
    }

    /** Records what was handed in. */
    @Command(name = "submit", mixinStandardHelpOptions = true)
    static final class Submit extends FileTask {
        Submit(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Long> numbers = office.attendance().submissions().handIn(session, SubmissionFile.read(file()));
            say("observers.submitted", numbers.size(), plain(numbers.getFirst()), plain(numbers.getLast()));
            return Exit.DONE;
        }
    }

    /** Records answers. */
    @Command(name = "answer", mixinStandardHelpOptions = true)
    static final class Answer extends FileTask {
        Answer(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            AnswerFile answers = AnswerFile.read(file());
            office.attendance().submissions().answer(session, answers);
            say(
                    "observers.answered",
                    answers.rows().stream().map(row -> plain(row.submission())).collect(Collectors.joining(", ")));
            return Exit.DONE;
        }
    }

    private static String plain(long number) {
        return Long.toString(number);
    }
}
