package kz.esep.result;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import kz.esep.access.AccessProjector;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.certificate.CertificateProjector;
import kz.esep.count.CountProjector;
import kz.esep.day.DayProjector;
import kz.esep.election.Election;
import kz.esep.observer.ObserverProjector;
import kz.esep.pay.PayProjector;
import kz.esep.schedule.ScheduleProjector;
import kz.esep.store.Founding;
import kz.esep.store.Workspace;
import kz.esep.table.TableFiles.Format;
import kz.esep.tally.Outside;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Protocols;
import kz.esep.tally.Sheet;
import kz.esep.tally.TallyProjector;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultTablesTest {
    private static final String RAYON = "rayon-1";
    private static final Session CHAIR = SignedIn.as("chair", Role.CHAIR);
    private static final ProtocolKey LEFT = new ProtocolKey("question", "0102");
    private static final int FIRST_LINE = 4;

    @TempDir
    static Path office;

    @TempDir
    Path folder;

    private static Practice practice;
    private static Election election;
    private final Map<ProtocolKey, Sheet> sheets = new TreeMap<>();
    private Workspace workspace;
    private Protocols protocols;
    private ResultTables tables;

    @BeforeAll
    static void prepare() {
        practice = Practice.in(office);
        election = practice.election();
    }

    @BeforeEach
    void enterAllButOne() {
        Founding founding = Founding.of(election.id(), RAYON, "territorial", "practice", practice.packageFile());
        workspace = Workspace.create(
                folder.resolve("rayon.esep"),
                founding,
                practice.packageFile(),
                List.of(
                        new AccessProjector(),
                        new ScheduleProjector(),
                        new DayProjector(),
                        new CountProjector(),
                        new CertificateProjector(),
                        new ObserverProjector(),
                        new PayProjector(),
                        new TallyProjector(),
                        new ResultProjector()),
                Practice.CLOCK);
        SignedIn.enrol(workspace, Map.of("chair", Role.CHAIR, "typist-1", Role.TYPIST, "typist-2", Role.TYPIST));
        protocols = new Protocols(workspace, election, Outside.of(election));
        tables = new ResultTables(workspace, election, Outside.of(election));
        Set<ProtocolKey> keys = new TreeSet<>(Scope.expected(election, RAYON));
        keys.remove(LEFT);
        keys.forEach(key -> enter(key, sheet(key)));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** With lines of single members and boxes, which are not added up. */
    private Sheet sheet(ProtocolKey key) {
        Sheet plain = Papers.sheet(election, key, sheets.size());
        TreeMap<String, Long> figures = new TreeMap<>(plain.figures());
        figures.put("issued_by_member.1", plain.count("voters_given_ballots").orElseThrow());
        Sheet sheet = new Sheet(figures, plain.time());
        sheets.put(key, sheet);
        return sheet;
    }

    private void enter(ProtocolKey key, Sheet sheet) {
        for (int reading = 1; reading <= 2; reading++) {
            Session typist = SignedIn.as("typist-" + reading, Role.TYPIST);
            protocols.startReading(typist, key, reading);
            protocols.finishReading(typist, key, reading, sheet);
        }
        protocols.accept(CHAIR, key);
    }

    private List<Row> sheet(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.findSheet(name).orElseThrow().read();
        }
    }

    @Test
    void haveEveryFigureInItsRowAndColumn() throws IOException {
        List<Path> files = tables.write(CHAIR, Format.XLSX, folder, Language.RU);
        assertEquals(List.of(folder.resolve("PRACTICE_tables_practice-2027_rayon-1.xlsx")), files);
        int figures = 0;
        for (String contest : List.of("lists", "akim", "question")) {
            List<Row> rows = sheet(files.getFirst(), contest);
            Map<String, Integer> columns = columns(rows.getFirst(), contest);
            Map<String, Long> sums = new HashMap<>();
            for (Row row : rows.subList(1, rows.size() - 1)) {
                Sheet sheet = requireNonNull(sheets.get(new ProtocolKey(contest, row.getCellText(0))));
                for (Map.Entry<String, Long> figure : sheet.figures().entrySet()) {
                    assertEquals(
                            figure.getValue(),
                            count(row, requireNonNull(columns.get(figure.getKey()))),
                            figure.getKey());
                    sums.merge(figure.getKey(), figure.getValue(), Long::sum);
                    figures++;
                }
                assertEquals(columns.size(), sheet.figures().size());
            }
            Row last = rows.getLast();
            assertEquals("Всего", last.getCellText(0));
            columns.forEach((code, column) -> {
                if (code.equals("issued_by_member.1")) {
                    assertTrue(last.getOptionalCell(column).isEmpty(), "members of two precincts are two people");
                } else {
                    assertEquals(sums.get(code), count(last, column), code);
                }
            });
        }
        assertEquals(
                sheets.values().stream()
                        .mapToInt(sheet -> sheet.figures().size())
                        .sum(),
                figures);
    }

    /** Where each line's column is, by its heading: number and name as on the paper. */
    private static Map<String, Integer> columns(Row headings, String contest) {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = FIRST_LINE; column < headings.getCellCount(); column++) {
            String heading = headings.getCellText(column);
            int at = column;
            election.form(contest).linesWith(List.of("issued_by_member.1")).forEach(line -> {
                if (heading.equals((line.paperNumber() + " " + line.label().ru()).strip())) {
                    columns.put(line.code(), at);
                }
            });
        }
        assertEquals(headings.getCellCount() - FIRST_LINE, columns.size());
        return columns;
    }

    private static long count(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow().longValueExact();
    }

    @Test
    void sayWhatTheyAreAndWhatIsMissing() throws IOException {
        ResultFiles files =
                new ResultFiles(workspace, election, practice.trust(), Papers.PRINTER, Outside.of(election), "0.1.0");
        Map<String, String> about = about();
        assertEquals(files.preview(CHAIR).code(), about.get("Code of these figures"));
        assertEquals("none: these figures are not in the latest signed file", about.get("Revision of the signed file"));
        assertEquals("0102 (question)", about.get("Not accepted yet"));
        assertEquals("Practice, not an election", about.get("Kind of use"));
        enter(LEFT, Papers.sheet(election, LEFT, 9));
        files.export(CHAIR, practice.both(RAYON), Files.createDirectory(folder.resolve("stick")), false);
        Map<String, String> signed = about();
        assertEquals("1", signed.get("Revision of the signed file"));
        assertEquals("6", signed.get("Accepted protocols"));
    }

    private Map<String, String> about() throws IOException {
        Path file = tables.write(CHAIR, Format.XLSX, folder, Language.EN).getFirst();
        Map<String, String> about = new HashMap<>();
        for (Row row : sheet(file, "about")) {
            about.put(
                    row.getCellText(0), row.getCellCount() > 1 ? row.getCell(1).getText() : "");
        }
        return about;
    }

    @Test
    void haveTheSameFiguresAsCsv() throws IOException {
        List<Path> files = tables.write(CHAIR, Format.CSV, folder, Language.KK);
        assertEquals(
                List.of("about", "lists", "akim", "question"),
                files.stream()
                        .map(file -> file.getFileName().toString().replaceAll(".*_(.*)\\.csv", "$1"))
                        .toList());
        List<Row> rows =
                sheet(tables.write(CHAIR, Format.XLSX, folder, Language.KK).getFirst(), "lists");
        List<CSVRecord> records =
                CSVFormat.RFC4180.parse(Files.newBufferedReader(files.get(1))).getRecords();
        assertEquals(rows.size(), records.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.getFirst().getCellCount(); column++) {
                String cell = rows.get(row)
                        .getOptionalCell(column)
                        .map(one -> one.getText())
                        .orElse("");
                assertEquals(cell, records.get(row).get(column));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void leaveNoFileWhenTheyAreStopped(Format format) {
        Path empty = folder.resolve("stopped");
        assertThrows(
                CancellationException.class,
                () -> tables.write(CHAIR, format, empty, Language.EN, (done, of) -> {
                    if (done > 0) {
                        throw new CancellationException();
                    }
                }));
        assertFalse(Files.exists(empty));
    }

    @Test
    void areRefusedToATypist() {
        Session typist = SignedIn.as("typist-1", Role.TYPIST);
        assertThrows(Refused.class, () -> tables.write(typist, Format.CSV, folder, Language.EN));
    }
}
