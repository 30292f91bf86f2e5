package kz.esep.observer;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.EntryType;
import kz.esep.store.Workspace;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The registers with their names taken out of the workspace. That is an act with a reason, and recorded. */
@UseCases
public final class ObserverTables {
    static final EntryType<Exported> EXPORTED = EntryType.first("observer.exported", Exported.class);

    private static final List<String> PERSON = List.of(
            "id",
            "precinct",
            "kind",
            "sender",
            "name",
            "identity",
            "credential",
            "credential-number",
            "accreditation",
            "accredited",
            "times",
            "removal",
            "removal-reason");
    private static final List<String> SUBMISSION =
            List.of("number", "precinct", "id", "kind", "received", "about", "due", "answered", "answer");

    private final Workspace workspace;
    private final Election election;
    private final Times times;

    public ObserverTables(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        times = new Times(election);
    }

    /** What the journal keeps of it. */
    record Exported(long lines, String reason) {}

    /** Persons, and what they handed in. */
    public record Registers(List<Observer> persons, List<Submission> submissions) {
        public Registers {
            persons = List.copyOf(persons);
            submissions = List.copyOf(submissions);
        }

        /** Some of the persons, with what they handed in. */
        public Registers of(Predicate<Observer> wanted) {
            List<Observer> some = persons.stream().filter(wanted).toList();
            Set<String> ids = some.stream().map(Observer::id).collect(Collectors.toSet());
            return new Registers(
                    some,
                    submissions.stream()
                            .filter(one -> ids.contains(one.observer()))
                            .toList());
        }
    }

    /** The registers as everybody may see them who may see registers: nothing of what is sealed. */
    @Needs(Permission.SEE_REGISTERS)
    public Registers unnamed(Session session) {
        session.require(Permission.SEE_REGISTERS);
        Registers all = all(session);
        return new Registers(
                all.persons().stream().map(Observer::unnamed).toList(),
                all.submissions().stream().map(Submission::unnamed).toList());
    }

    private Registers all(Session session) {
        return new Registers(
                new Observers(workspace, election).list(session), new Submissions(workspace, election).list(session));
    }

    /**
     * The same with names and texts.
     *
     * @param wanted whom
     * @throws Refused without the key to personal data, without a reason, or when there is nobody
     */
    @Needs(Permission.SEE_REGISTERS)
    public Registers named(Session session, Predicate<Observer> wanted, String reason) {
        session.require(Permission.SEE_REGISTERS);
        if (!session.hasKey()) {
            throw new Refused("observer", "refused.sealed");
        }
        String why = Words.LINE.needed(reason, "refused.reason");
        Registers registers = all(session).of(wanted);
        if (registers.persons().isEmpty()) {
            throw new Refused("observer", "refused.no-persons");
        }
        long lines = (long) registers.persons().size() + registers.submissions().size();
        workspace.write(transaction -> transaction.append(session.person(), EXPORTED, new Exported(lines, why)));
        return registers;
    }

    /**
     * How tables are written.
     *
     * @param folder where the files go; older ones of the same name are replaced
     * @param language of the headings
     */
    public record Target(TableFiles.Format format, Path folder, Language language) {}

    /**
     * Writes both registers as tables. It is recorded before anything is written.
     *
     * @return the files
     * @throws Refused as {@link #named}, or when the folder cannot be written
     */
    @Needs(Permission.SEE_REGISTERS)
    public List<Path> export(Session session, Predicate<Observer> wanted, String reason, Target target) {
        session.require(Permission.SEE_REGISTERS);
        Registers registers = named(session, wanted, reason);
        Language language = target.language();
        Grid persons = new Grid(
                "persons",
                headings(PERSON, language),
                registers.persons().stream().map(one -> row(one, language)).toList(),
                1);
        Grid submissions = new Grid(
                "submissions",
                headings(SUBMISSION, language),
                registers.submissions().stream().map(one -> row(one, language)).toList(),
                1);
        return TableFiles.write(
                List.of(persons, submissions),
                target.format(),
                target.folder(),
                election.mode()
                        .named("present_" + election.id() + "_"
                                + workspace.founding().commission()),
                workspace.clock().instant());
    }

    private static List<String> headings(List<String> keys, Language language) {
        return keys.stream()
                .map(key -> Message.of("observer", "column." + key).in(language))
                .toList();
    }

    private static List<Cell> cells(@Nullable Object... values) {
        return Stream.of(values)
                .map(value -> Cell.of(value == null ? "" : value.toString()))
                .toList();
    }

    private List<Cell> row(Observer one, Language language) {
        Particulars known = Objects.requireNonNull(one.particulars());
        Removal removal = one.removal();
        return cells(
                one.id(),
                one.precinct(),
                one.sender().kind().said().in(language),
                one.sender().name(),
                known.name(),
                known.identity(),
                one.credential().said().in(language),
                known.credential(),
                known.accreditation(),
                one.accredited(),
                one.visits().stream()
                        .map(visit -> said(visit.came(), one.precinct()) + " – " + said(visit.went(), one.precinct()))
                        .collect(Collectors.joining("; ")),
                removal == null ? "" : removal.decision() + ", " + removal.date(),
                removal == null ? "" : removal.reason());
    }

    private List<Cell> row(Submission one, Language language) {
        Submission.Deadline due = one.due();
        Submission.Answer answer = one.answer();
        return cells(
                one.number(),
                one.precinct(),
                one.observer(),
                one.kind().said().in(language),
                said(one.received(), one.precinct()),
                one.about(),
                due == null ? "" : due.day(),
                answer == null ? "" : said(answer.given(), one.precinct()),
                answer == null ? "" : answer.what());
    }

    private String said(@Nullable Moment moment, String precinct) {
        return moment == null ? "" : times.said(moment.at(), precinct);
    }
}
