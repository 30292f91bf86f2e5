package kz.esep.certificate;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
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

/** Registers with the names in them, written out of the workspace as tables. That is an act with a reason, and recorded. */
@UseCases
public final class RegisterTables {
    static final EntryType<Exported> ISSUES = EntryType.first("certificate.issues-exported", Exported.class);
    static final EntryType<Exported> ARRIVALS = EntryType.first("certificate.arrivals-exported", Exported.class);

    private final Workspace workspace;
    private final Election election;
    private final Issues issues;
    private final Arrivals arrivals;

    public RegisterTables(Workspace workspace, Election election, Issues issues, Arrivals arrivals) {
        this.workspace = workspace;
        this.election = election;
        this.issues = issues;
        this.arrivals = arrivals;
    }

    /** What the journal keeps of an export. */
    record Exported(String precinct, long lines, String reason) {}

    /**
     * What is asked for.
     *
     * @param precinct empty for every one
     * @param reason in words
     * @param folder where the files go; older ones of the same name are replaced
     * @param language of the headings
     */
    public record Wish(String precinct, String reason, TableFiles.Format format, Path folder, Language language) {}

    /**
     * Writes the register of issue. It is recorded before anything is written.
     *
     * @throws Refused without the key to personal data, without a reason, when there is no line, or when the folder cannot
     *     be written
     */
    @Needs(Permission.SEE_REGISTERS)
    public List<Path> issued(Session session, Wish wish) {
        session.require(Permission.SEE_REGISTERS);
        List<List<Cell>> rows = chosen(issues.register(named(session)).lines(), wish, Issue::precinct)
                .map(this::row)
                .toList();
        return write(session, wish, ISSUES, grid("issued", ISSUE_COLUMNS, rows, wish.language()));
    }

    /** The same with the register of arrivals. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Path> arrived(Session session, Wish wish) {
        session.require(Permission.SEE_REGISTERS);
        List<List<Cell>> rows = chosen(arrivals.list(named(session)), wish, Arrived::precinct)
                .map(this::row)
                .toList();
        return write(session, wish, ARRIVALS, grid("arrived", ARRIVAL_COLUMNS, rows, wish.language()));
    }

    private static Session named(Session session) {
        if (!session.hasKey()) {
            throw new Refused("certificate", "refused.sealed");
        }
        return session;
    }

    private interface Where<T> {
        String of(T line);
    }

    private static <T> Stream<T> chosen(List<T> lines, Wish wish, Where<T> where) {
        Predicate<T> own = line -> wish.precinct().isEmpty() || where.of(line).equals(wish.precinct());
        return lines.stream().filter(own);
    }

    private List<Path> write(Session session, Wish wish, EntryType<Exported> type, Grid grid) {
        String reason = Words.needed(wish.reason(), "refused.reason");
        if (grid.rows().isEmpty()) {
            throw new Refused("certificate", "refused.no-lines");
        }
        workspace.write(transaction -> transaction.append(
                session.person(),
                type,
                new Exported(wish.precinct(), grid.rows().size(), reason)));
        String name = election.mode()
                .named("certificates_" + election.id() + "_"
                        + workspace.founding().commission());
        return TableFiles.write(
                List.of(grid),
                wish.format(),
                wish.folder(),
                wish.format() == TableFiles.Format.CSV ? name : name + "_" + grid.name(),
                workspace.clock().instant());
    }

    private static final List<String> ISSUE_COLUMNS = List.of(
            "line",
            "at",
            "type",
            "number",
            "state",
            "reason",
            "precinct",
            "list-line",
            "applied",
            "destination",
            "name",
            "iin",
            "document",
            "address",
            "representative",
            "authority");
    private static final List<String> ARRIVAL_COLUMNS = List.of(
            "line",
            "at",
            "type",
            "number",
            "precinct",
            "from",
            "list-line",
            "withdrawn",
            "name",
            "iin",
            "document",
            "address");

    private static Grid grid(String name, List<String> columns, List<List<Cell>> rows, Language language) {
        List<String> headings = columns.stream()
                .map(column -> Message.of("certificate", "column." + column).in(language))
                .toList();
        return new Grid(name, headings, rows, 1);
    }

    private List<Cell> row(Issue line) {
        Voter voter = voter(line.voter());
        Voter.Representative representative = voter.representative();
        return List.of(
                Cell.of(line.line()),
                local(line.at(), line.precinct()),
                Cell.of(line.serials().type()),
                Cell.of(line.serials().numbers()),
                Cell.of(line.state().name().toLowerCase(java.util.Locale.ROOT)),
                Cell.of(line.reason()),
                Cell.of(line.precinct()),
                Cell.of(line.listLine()),
                Cell.of(line.applied().toString()),
                Cell.of(line.destination()),
                Cell.of(voter.name()),
                Cell.of(voter.iin()),
                Cell.of(voter.document()),
                Cell.of(voter.address()),
                Cell.of(representative == null ? "" : representative.name()),
                Cell.of(representative == null ? "" : representative.authority()));
    }

    private List<Cell> row(Arrived line) {
        Voter voter = voter(line.voter());
        return List.of(
                Cell.of(line.line()),
                local(line.at(), line.precinct()),
                Cell.of(line.serials().type()),
                Cell.of(line.serials().numbers()),
                Cell.of(line.precinct()),
                Cell.of(line.from()),
                Cell.of(line.listLine()),
                Cell.of(line.withdrawn()),
                Cell.of(voter.name()),
                Cell.of(voter.iin()),
                Cell.of(voter.document()),
                Cell.of(voter.address()));
    }

    private static Voter voter(@Nullable Voter voter) {
        if (voter == null) {
            throw new IllegalStateException("asked for without the key");
        }
        return voter;
    }

    private Cell local(Instant at, String precinct) {
        ZoneOffset offset = election.precinct(precinct).utcOffset();
        return Cell.of(at.atOffset(offset).toLocalDateTime().withNano(0).toString());
    }
}
