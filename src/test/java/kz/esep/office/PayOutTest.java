package kz.esep.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.app.Nights;
import kz.esep.commission.MemberFile;
import kz.esep.document.Pdfs;
import kz.esep.document.Say;
import kz.esep.election.Body;
import kz.esep.paper.Kind;
import kz.esep.paper.Paper;
import kz.esep.paper.PayPapers.Wanted;
import kz.esep.paper.PdfFile;
import kz.esep.paper.Watch;
import kz.esep.pay.PayLine;
import kz.esep.pay.PaySheet;
import kz.esep.pay.PaymentLists;
import kz.esep.pay.Reach;
import kz.esep.pay.Sum;
import kz.esep.table.CsvTable;
import kz.esep.table.TableFiles;
import kz.esep.table.Written;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run as it leaves the program: on paper and as a workbook whose sums another program computes. */
class PayOutTest {
    private static final Session REGISTRAR = SignedIn.withKey("registrar", Role.REGISTRAR);
    private static final Session SECRETARY = SignedIn.withKey("secretary", Role.SECRETARY);
    private static final Session CHAIR = SignedIn.withKey("chair", Role.CHAIR);
    private static final int GROSS = 7;
    private static final String MEMBERS = """
            precinct,name,iin,post,proposed_by,public_servant,account,since,decision
            0102,Saule S.,800115500015,member,C,no,KZ00C,2026-12-20,14
            0101,\u04d8\u0431\u0434\u0456\u049b\u0430\u0434\u044b\u0440\u043e\u0432\u0430 \u0413\u04af\u043b\u043d\u04b1\u0440 \u0411\u0435\u0439\u0441\u0435\u043d\u049b\u044b\u0437\u044b,800115300012,secretary,A,yes,KZ00A,2026-12-01,14
            0101,Berik B.,900101400013,chair,B,no,KZ00B,2026-12-01,14
            """;

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void ready() {
        office = Office.open(Nights.fresh(folder), Nights.CLOCK);
        office.staff().members().joinAll(REGISTRAR, MemberFile.read(MEMBERS.getBytes(StandardCharsets.UTF_8)));
        Paydays.ready(office, REGISTRAR);
        Paydays.worked(office, REGISTRAR, "m2", "m3");
        Paydays.draft(office, REGISTRAR, Reach.Purpose.PAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private byte[] pdf(String run, boolean summary, String precinct) {
        Body body = precinct.isEmpty() ? null : Body.precinct(precinct);
        return office.staff().payPapers().make(REGISTRAR, new Wanted(run, summary, body), Watch.NONE);
    }

    private PaySheet sheet(String run) {
        return office.staff().payRuns().sheet(REGISTRAR, run);
    }

    private static void says(String text, Sum sum) {
        for (BigDecimal amount : List.of(sum.gross(), sum.withheld(), sum.net())) {
            assertTrue(text.contains(Say.amount(amount)), amount + " is missing in\n" + text);
        }
    }

    private void approve() {
        office.staff().payRuns().check(SECRETARY, "1");
        office.staff().payRuns().approve(CHAIR, "1");
    }

    @Test
    void theSheetHasTheFiguresOfEveryMemberAndNeitherIinNorAccounts() {
        byte[] pdf = pdf("1", false, "0101");
        String text = Pdfs.text(pdf);
        List<PayLine> lines = Objects.requireNonNull(sheet("1").commissions().get(Body.precinct("0101")));
        assertEquals(
                List.of("m3", "m2"),
                lines.stream().map(line -> line.payee().member()).toList(),
                "the chair first");
        lines.forEach(line -> says(text, line.paid()));
        Sum sum = Sum.of(lines);
        says(text, sum);
        for (String fund : List.of("rayon", "republic")) {
            assertTrue(text.contains("Fund " + fund) && text.contains(Say.amount(sum.of(fund))), text);
        }
        assertTrue(text.contains("Berik B.") && text.contains("01.12.2026 \u2013 11.01.2027"), text);
        assertFalse(text.contains("Saule") || text.contains("KZ00") || text.contains("9001"), text);
        Pdfs.assertArchivable(pdf);
        assertEquals(Pdfs.pages(pdf) + 1, Pdfs.pages(pdf("1", false, "")), "each commission begins a page");
    }

    @Test
    void theSummaryAddsUpByCommissionFundAndPostAndNamesNobody() {
        byte[] pdf = pdf("1", true, "");
        String text = Pdfs.text(pdf);
        PaySheet sheet = sheet("1");
        says(text, sheet.total());
        sheet.byBody().values().forEach(sum -> {
            says(text, sum);
            sum.funds().values().forEach(part -> assertTrue(text.contains(Say.amount(part)), text));
        });
        sheet.byPost().values().forEach(sum -> says(text, sum));
        assertTrue(text.contains("85\u202f000") && text.contains("budget"), text);
        assertFalse(text.contains("Berik") || text.contains("Saule"), text);
        Pdfs.assertArchivable(pdf);
    }

    @Test
    void aCorrectionIsPaidAsADifferenceThatThePaperExplains() {
        approve();
        Paydays.worked(office, REGISTRAR, "m1");
        Paydays.draft(office, REGISTRAR, Reach.Purpose.SUPPLEMENT);
        String text = Pdfs.text(pdf("2", false, ""));
        PayLine line = sheet("2").line("m1").orElseThrow();
        says(text, line.paid());
        assertTrue(text.contains(Say.amount(line.earlier().gross())), text);
        assertTrue(text.contains("found later"), text);
        assertFalse(text.contains("Berik"), "nothing changes for others");
    }

    @Test
    void isJournalledOnceItIsOutAndNamesAreOnlyForWhoHasTheKey() {
        long before = office.workspace().head().length();
        Wanted wanted = new Wanted("1", false, Body.precinct("0101"));
        office.staff()
                .payPapers()
                .issue(REGISTRAR, wanted, Language.EN, new PdfFile(folder.resolve("s.pdf"), Watch.NONE));
        assertEquals(before + 1, office.workspace().head().length());
        assertEquals("Precinct 0101, pay sheet of run 1", wanted.paper().name().in(Language.EN));
        Session sealed = SignedIn.as("chair", Role.CHAIR);
        assertEquals("names.sealed", refusal(sealed, wanted));
        assertEquals("absent.PAY_SHEET", refusal(REGISTRAR, new Wanted("1", false, Body.precinct("0103"))));
        assertEquals("refused.no-run", refusal(REGISTRAR, new Wanted("7", true, null)));
        byte[] summary = office.staff().payPapers().make(sealed, new Wanted("1", true, null), Watch.NONE);
        assertTrue(summary.length > 10_000, "whoever has no key sees the summary");
    }

    private String refusal(Session session, Wanted wanted) {
        return assertThrows(Refused.class, () -> office.staff().payPapers().make(session, wanted, Watch.NONE))
                .reason()
                .key();
    }

    private Path table(TableFiles.Format format, String reason) {
        return table(format, reason, Written.UNSEEN);
    }

    private Path table(TableFiles.Format format, String reason, Written written) {
        return office.staff()
                .payTables()
                .write(REGISTRAR, new PaymentLists.Wish("1", reason, format, folder, Language.EN), written)
                .getFirst();
    }

    @Test
    void theDocumentsOfTheCommissionHaveTimesheetsSheetsAndSummaries() {
        List<String> names = office.papers().look(CHAIR).stream()
                .filter(offer -> offer.paper().kind().group() == Kind.Group.MEMBERS)
                .map(offer -> offer.paper().name().in(Language.EN))
                .toList();
        assertEquals(
                List.of("Timesheets of all commissions", "Pay sheets of run 1", "Run 1 by commission and fund"), names);
        for (Kind kind : List.of(Kind.TIMESHEET, Kind.PAY_SHEET, Kind.PAY_SUMMARY)) {
            Paper paper = office.papers().find(CHAIR, kind, 0).paper();
            assertTrue(office.papers().make(CHAIR, paper, Language.KK).length > 10_000, kind.name());
        }
        Session sealed = SignedIn.as("chair", Role.CHAIR);
        assertEquals(
                List.of(Kind.PAY_SUMMARY),
                office.papers().look(sealed).stream()
                        .map(offer -> offer.paper().kind())
                        .filter(kind -> kind.group() == Kind.Group.MEMBERS)
                        .toList());
        assertThrows(Refused.class, () -> office.papers().find(SignedIn.as("chair", Role.CHAIR), Kind.TIMESHEET, 0));
    }

    @Test
    void theWritingOfAWorkbookTellsHowFarItIsAndIsStopped() {
        List<String> told = new ArrayList<>();
        table(TableFiles.Format.XLSX, "for the bank", (done, of) -> told.add(done + "/" + of));
        assertTrue(told.size() >= 2, told.toString());
        String last = told.getLast();
        assertEquals(last.substring(0, last.indexOf('/')), last.substring(last.indexOf('/') + 1));
        Path file = table(TableFiles.Format.XLSX, "for the bank");
        Written stopped = (done, of) -> {
            throw new Refused("paper", "making.stopped");
        };
        Instant before = modified(file);
        assertThrows(Refused.class, () -> table(TableFiles.Format.XLSX, "for the bank", stopped));
        assertEquals(before, modified(file), "the file that was there stays as it was");
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theWorkbookIsWrittenWithAReasonAndTheJournalSaysSo() {
        assertEquals(
                "refused.reason",
                assertThrows(Refused.class, () -> table(TableFiles.Format.XLSX, " "))
                        .reason()
                        .key());
        long before = office.workspace().head().length();
        table(TableFiles.Format.CSV, "for the accountant");
        assertEquals(before + 1, office.workspace().head().length());
        office.workspace().compare();
    }

    @Test
    void theSumsInTheFilesAreOurs() throws IOException {
        approve();
        Paydays.worked(office, REGISTRAR, "m1");
        Path csv = table(TableFiles.Format.CSV, "for the accountant");
        compare(Files.readAllBytes(csv));
    }

    @Test
    void anotherProgramComputesTheSameSumsFromTheWorkbook() throws Exception {
        Optional<Path> soffice = Stream.of(System.getenv("PATH").split(":"))
                .map(bin -> Path.of(bin, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(soffice.isPresent(), "LibreOffice is not installed: nobody recomputes the workbook");
        Path workbook = table(TableFiles.Format.XLSX, "for the accountant");
        Path out = Files.createDirectory(folder.resolve("computed"));
        Process office = new ProcessBuilder(
                        soffice.orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
                        "--outdir",
                        out.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.txt").toFile())
                .start();
        assertTrue(office.waitFor(4, TimeUnit.MINUTES), "LibreOffice does not end");
        List<Path> sheets;
        try (Stream<Path> files = Files.list(out)) {
            sheets = files.sorted().toList();
        }
        assertEquals(2, sheets.size(), Files.readString(folder.resolve("soffice.txt")));
        compare(Files.readAllBytes(sheets.get(1)));
        PaySheet sheet = sheet("1");
        CsvTable bodies = CsvTable.read(Files.readAllBytes(sheets.getFirst()));
        List<Sum> sums = Stream.concat(sheet.commissions().values().stream().map(Sum::of), Stream.of(sheet.total()))
                .toList();
        assertEquals(sums.size(), bodies.rows().size());
        for (int i = 0; i < sums.size(); i++) {
            compare(bodies.rows().get(i), GROSS - 3, sums.get(i));
        }
    }

    /** Every line of the sheet as a table, and the sum below them. */
    private void compare(byte[] csv) {
        PaySheet sheet = sheet("1");
        CsvTable table = CsvTable.read(csv);
        List<PayLine> lines =
                sheet.commissions().values().stream().flatMap(List::stream).toList();
        assertEquals(3, lines.size());
        assertEquals(lines.size() + 1, table.rows().size());
        for (int i = 0; i < lines.size(); i++) {
            compare(table.rows().get(i), GROSS, lines.get(i).paid());
        }
        compare(table.rows().getLast(), GROSS, sheet.total());
        assertTrue(new String(csv, StandardCharsets.UTF_8).contains("Berik B."));
    }

    private static void compare(CsvTable.Row row, int gross, Sum sum) {
        BigDecimal[] ours = {sum.gross(), sum.withheld(), sum.net(), sum.of("rayon"), sum.of("republic")};
        for (int i = 0; i < ours.length; i++) {
            BigDecimal there = new BigDecimal(row.cells().get(gross + i)).setScale(2, RoundingMode.HALF_UP);
            assertEquals(ours[i], there, i + " of " + row + ", ours " + Arrays.toString(ours));
        }
    }
}
