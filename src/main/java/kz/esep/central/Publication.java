package kz.esep.central;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.election.Election;
import kz.esep.proof.CountedHead;
import kz.esep.proof.CountedList;
import kz.esep.result.ContestTotal;
import kz.esep.result.NistReport;
import kz.esep.signing.Signer;
import kz.esep.store.Workspace;
import kz.esep.table.Csv;
import kz.esep.table.Grid;
import kz.esep.table.TableFiles;
import kz.esep.table.Xlsx;
import kz.esep.text.Language;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * Publishing what is counted: totals and precincts as CSV, totals as NIST JSON, as a page for readers, as
 * workbooks and as a protocol to print. The same store always gives the same bytes, but for the signature. An incomplete
 * count says so in every file; the tables of a practice have {@link kz.esep.election.Mode#PREFIX} before their names, and
 * its page and the other files say it.
 */
public final class Publication {
    /** Totals by contest, place and line. */
    public static final String TOTALS = "totals.csv";
    /** Every counted protocol by contest, precinct and line. */
    public static final String PRECINCTS = "precincts.csv";
    /** What the certificates of all commissions together show, by place. */
    public static final String CERTIFICATES = "certificates.csv";
    /** Totals of the country, its territories and the commissions, NIST SP 1500-100 v2. */
    public static final String RESULTS = "results.json";
    /** Totals and seats in three languages, HTML. */
    public static final String PAGE = "index.html";

    /** Totals, turnout, seats step by step and missing commissions, PDF/A-2b. */
    public static final String PROTOCOL = "national-protocol.pdf";

    /** Openings, turnout through the day and closings by precinct; there once any counted file carries some. */
    public static final String DAY = "day.csv";

    /** What was paid to members by post; there once any counted file carries it. */
    public static final String PAY = "pay.csv";

    /** Every protocol that counts, a line each, with the file that brought it; JSON lines. */
    public static final String LIST = "counted.jsonl";

    /** The totals and the root of the list's hash tree, signed by the centre; there when the centre's key is at hand. */
    public static final String SIGNED = "counted.asice";

    /** Persons present by precinct and body; there once any counted file carries some. */
    public static final String PRESENT = "present.csv";

    private static final String PARTIAL = "partial";

    private final Workspace workspace;
    private final Election election;
    private final String program;
    private final @Nullable Signer signer;

    /**
     * Publishes from one store, without signing.
     *
     * @param program this program's version
     */
    public Publication(Workspace workspace, Election election, String program) {
        this(workspace, election, program, null);
    }

    private Publication(Workspace workspace, Election election, String program, @Nullable Signer signer) {
        this.workspace = workspace;
        this.election = election;
        this.program = program;
        this.signer = signer;
    }

    /** The same, which also signs the totals with the centre's key, so that single protocols can be proven. */
    public Publication signedBy(@Nullable Signer centre) {
        return new Publication(workspace, election, program, centre);
    }

    /**
     * Writes the files into a folder, each whole or not at all; older ones of the same name are replaced. The protocol, which
     * takes longest, is laid out first: whoever stops it finds nothing written.
     *
     * @param progress hears of each part of the protocol that is laid out
     * @throws Refused when the folder cannot be written
     */
    public List<Path> into(Path folder, Progress progress) {
        Counting counting = new Counting(workspace, election);
        Count count = counting.count();
        byte[] protocol =
                new NationalPages(workspace, election).protocol(count, latest()).pdf(progress);
        CountedList list = counting.list();
        try {
            Files.createDirectories(folder);
            List<Path> files = new ArrayList<>(List.of(
                    write(table(folder, TOTALS), out -> totals(count, out)),
                    write(table(folder, PRECINCTS), out -> precincts(counting, count, out)),
                    write(
                            table(folder, CERTIFICATES),
                            out -> new CertificateRows(count.certificates()).to(cells -> row(out, cells))),
                    write(folder.resolve(RESULTS), out -> out.append(results(count))),
                    write(folder.resolve(PAGE), out -> new PublishedPage(election, count, list).to(out))));
            for (Language language : Language.values()) {
                byte[] tables = Xlsx.bytes(new CountTables(election, count, language).grids(), latest());
                files.add(TableFiles.replace(table(folder, tables(language)), tables));
            }
            there(DayTable.of(counting, election), table(folder, DAY), files);
            there(PayTable.of(counting), table(folder, PAY), files);
            there(PresentTable.of(counting), table(folder, PRESENT), files);
            files.add(TableFiles.replace(folder.resolve(PROTOCOL), protocol));
            files.add(TableFiles.replace(folder.resolve(LIST), list.content()));
            signed(list.head(election, latest(), count.complete()), folder.resolve(SIGNED), files);
            return List.copyOf(files);
        } catch (IOException e) {
            throw new Refused("central", "publish.failed", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** Signs what belongs to this list; what was signed before belongs to another. */
    private void signed(CountedHead head, Path file, List<Path> files) throws IOException {
        if (signer == null) {
            Files.deleteIfExists(file);
        } else {
            files.add(
                    TableFiles.replace(file, head.sign(signer, workspace.clock().instant())));
        }
    }

    /** Where a table goes; a practice's is named as one. */
    private Path table(Path folder, String name) {
        return folder.resolve(election.mode().named(name));
    }

    /** Writes a table that has rows. */
    private static void there(Grid table, Path file, List<Path> files) {
        if (!table.rows().isEmpty()) {
            files.add(TableFiles.replace(file, Csv.bytes(table)));
        }
    }

    /** Name of the workbook of totals and seats in that language. */
    public static String tables(Language language) {
        return "totals_" + language.code() + ".xlsx";
    }

    private interface Content {
        void to(Writer out) throws IOException;
    }

    private static Path write(Path file, Content content) throws IOException {
        return WholeFile.replace(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.to(writer);
            writer.flush();
        });
    }

    /** One row of RFC 4180; a cell that needs it stands in quotes. */
    private static void row(Writer out, Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            String text = cells[i].toString();
            boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            out.append(i == 0 ? "" : ",").append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
        }
        out.append("\r\n");
    }

    private void totals(Count count, Writer out) throws IOException {
        row(out, "contest", "status", "place", "id", "name", "protocols", "line", "count");
        for (ContestCount contest : count.contests()) {
            for (Map.Entry<String, ContestTotal> one : contest.territories().entrySet()) {
                var territory = election.territory(one.getKey());
                String kind = territory.kind().name().toLowerCase(java.util.Locale.ROOT);
                rows(out, contest, kind, one.getKey(), territory.name().kk(), one.getValue());
            }
            for (Map.Entry<String, ContestTotal> one : contest.commissions().entrySet()) {
                String name = election.commission(one.getKey()).name().kk();
                rows(out, contest, "commission", one.getKey(), name, one.getValue());
            }
        }
    }

    private static void rows(Writer out, ContestCount contest, String place, String id, String name, ContestTotal total)
            throws IOException {
        for (Map.Entry<String, Long> line : total.figures().entrySet()) {
            row(
                    out,
                    contest.contest(),
                    status(contest),
                    place,
                    id,
                    name,
                    total.protocols(),
                    line.getKey(),
                    line.getValue());
        }
    }

    private static String status(ContestCount contest) {
        return contest.complete() ? "complete" : PARTIAL;
    }

    private void precincts(Counting counting, Count count, Writer out) throws IOException {
        Map<String, String> status = new LinkedHashMap<>();
        count.contests().forEach(contest -> status.put(contest.contest(), status(contest)));
        row(out, "contest", "status", "commission", "precinct", "version", "line", "count");
        counting.precincts(precinct -> {
            String commission = election.precinct(precinct.precinct()).commission();
            for (Map.Entry<String, Long> line : precinct.figures().entrySet()) {
                try {
                    row(
                            out,
                            precinct.contest(),
                            status.getOrDefault(precinct.contest(), PARTIAL),
                            commission,
                            precinct.precinct(),
                            precinct.version(),
                            line.getKey(),
                            line.getValue());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    private String results(Count count) {
        List<NistReport.Unit> units = new ArrayList<>();
        Map<String, List<NistReport.Figures>> contests = new LinkedHashMap<>();
        Map<String, NistReport.Unit> known = new LinkedHashMap<>();
        for (ContestCount contest : count.contests()) {
            List<NistReport.Figures> figures = new ArrayList<>();
            contest.territories().forEach((id, total) -> {
                NistReport.Unit unit = NistReport.Unit.territory(election.territory(id), List.of());
                known.put(unit.id(), unit);
                figures.add(new NistReport.Figures(unit.id(), total.figures()));
            });
            contest.commissions().forEach((id, total) -> {
                NistReport.Unit unit =
                        NistReport.Unit.commission(id, election.commission(id).name(), List.of());
                known.put(unit.id(), unit);
                figures.add(new NistReport.Figures(unit.id(), total.figures()));
            });
            contests.put(contest.contest(), figures);
        }
        units.addAll(known.values());
        return new String(new NistReport(election).json(title(count), units, contests), StandardCharsets.UTF_8);
    }

    /** When the latest file was taken in: what is published is dated by it and not by the clock. */
    private Instant latest() {
        return workspace.read(TakenStore::files).stream()
                .map(Taken::receivedAt)
                .max(Instant::compareTo)
                .orElse(election.source().votingDay().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private NistReport.Title title(Count count) {
        var centre = election.commission(workspace.founding().commission());
        String status = count.complete() ? "unofficial-complete" : "unofficial-partial";
        return new NistReport.Title(
                "summary-contest", centre.name(), centre.id(), status, 1, latest(), ZoneOffset.UTC, program);
    }
}
