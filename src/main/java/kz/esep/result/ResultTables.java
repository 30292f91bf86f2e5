package kz.esep.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.table.TableFiles;
import kz.esep.tally.Figures;
import kz.esep.tally.Outside;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import org.jspecify.annotations.Nullable;

/** The accepted protocols as tables beside the signed file, for spreadsheets and other programs. Nobody signs them. */
@UseCases
public final class ResultTables {
    private final Workspace workspace;
    private final Election election;
    private final Figures figures;

    public ResultTables(Workspace workspace, Election election, Outside outside) {
        this.workspace = workspace;
        this.election = election;
        this.figures = new Figures(workspace, election, outside);
    }

    /**
     * Writes what is accepted now: for each contest a row per precinct, a column per line and the sums, and a table that
     * says what they are: election, commission, code of the figures, revision and what is missing. Older files of the
     * same name are replaced.
     *
     * @param language of headings and names
     * @return the files, the one that says what they are first
     * @throws kz.esep.text.Refused while a correction is open, or when the folder cannot be written
     */
    @Needs(Permission.EXPORT)
    public List<Path> write(Session session, TableFiles.Format format, Path folder, Language language) {
        session.require(Permission.EXPORT);
        return write(session, format, folder, language, Progress.UNHEARD);
    }

    /** The same, with somebody who hears how far it is and may stop it before the first file is written. */
    @Needs(Permission.EXPORT)
    public List<Path> write(
            Session session, TableFiles.Format format, Path folder, Language language, Progress progress) {
        session.require(Permission.EXPORT);
        Head head = workspace.head();
        Freeze freeze = Freeze.of(figures.snapshot(session)).with(workspace, election);
        List<Grid> grids = new ArrayList<>();
        grids.add(about(freeze, head, language));
        for (Contest contest : election.contests()) {
            List<ProtocolRecord> protocols = freeze.protocols().stream()
                    .filter(protocol -> protocol.contest().equals(contest.id()))
                    .toList();
            if (!protocols.isEmpty()) {
                grids.add(contest(contest, protocols, language));
            }
        }
        String name = election.named("tables", commission());
        return TableFiles.write(grids, format, folder, name, workspace.clock().instant(), progress);
    }

    private String commission() {
        return workspace.founding().commission();
    }

    private Grid about(Freeze freeze, Head head, Language language) {
        Revision latest = workspace.read(RevisionStore::latest);
        Cell revision = latest != null && latest.content().equals(freeze.content())
                ? Cell.of(latest.revision())
                : Cell.of(word(language, "unsigned"));
        String missing = freeze.missing().stream()
                .map(key -> key.precinct() + " (" + key.contest() + ")")
                .collect(Collectors.joining(", "));
        List<List<Cell>> rows = List.of(
                row(word(language, "election"), Cell.of(election.source().name().in(language))),
                row(
                        word(language, "commission"),
                        Cell.of(election.commission(commission()).name().in(language))),
                row(
                        word(language, "mode"),
                        Cell.of(say(language, "Mode." + election.mode().name()))),
                row(word(language, "day"), Cell.of(election.source().votingDay().toString())),
                row(word(language, "protocols"), Cell.of(freeze.protocols().size())),
                row(word(language, "missing"), Cell.of(missing)),
                row(word(language, "code"), Cell.of(freeze.content().groups())),
                row(word(language, "revision"), revision),
                row(
                        word(language, "journal"),
                        Cell.of(head.length() + ", " + head.hash().groups())));
        return new Grid("about", List.of(word(language, "what"), word(language, "value")), rows, 1);
    }

    private static List<Cell> row(String what, Cell value) {
        return List.of(Cell.of(what), value);
    }

    private Grid contest(Contest contest, List<ProtocolRecord> protocols, Language language) {
        SortedSet<String> codes = new TreeSet<>();
        protocols.forEach(protocol -> codes.addAll(protocol.sheet().figures().keySet()));
        List<Line> lines = election.form(contest.id()).linesWith(codes);
        List<String> headings = new ArrayList<>(List.of(
                word(language, "precinct"),
                word(language, "place"),
                word(language, "time"),
                word(language, "version")));
        lines.forEach(
                line -> headings.add((line.paperNumber() + " " + line.label().in(language)).strip()));
        List<List<Cell>> rows = new ArrayList<>();
        protocols.forEach(protocol -> rows.add(precinct(protocol, lines, language)));
        rows.add(sums(ContestTotal.of(protocols).getFirst(), lines, language));
        return new Grid(contest.id(), headings, rows, 2);
    }

    private List<Cell> precinct(ProtocolRecord protocol, List<Line> lines, Language language) {
        var time = protocol.sheet().time();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(protocol.precinct()),
                Cell.of(election.precinct(protocol.precinct()).place().in(language)),
                time == null ? Cell.EMPTY : Cell.of(time.toString()),
                Cell.of(protocol.version())));
        lines.forEach(line -> row.add(cell(protocol.sheet().figures().get(line.code()))));
        return row;
    }

    /** Lines that are numbered within one precinct have no sum. */
    private static List<Cell> sums(ContestTotal total, List<Line> lines, Language language) {
        List<Cell> row = new ArrayList<>(
                List.of(Cell.of(word(language, "total")), Cell.of(total.protocols()), Cell.EMPTY, Cell.EMPTY));
        lines.forEach(line -> row.add(cell(total.figures().get(line.code()))));
        return row;
    }

    private static Cell cell(@Nullable Long count) {
        return count == null ? Cell.EMPTY : Cell.of(count);
    }

    private static String word(Language language, String key) {
        return say(language, "table." + key);
    }

    private static String say(Language language, String key) {
        return Message.of("result", key).in(language);
    }
}
