package kz.esep.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.esep.pay.PayLine;
import kz.esep.pay.PaySheet;
import kz.esep.pay.PaymentLists;
import kz.esep.pay.Sum;
import kz.esep.table.CsvTable;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;

/** A run as a table whose sums another program computes. */
class PayTableTest extends DraftedPay {
    private static final int GROSS = 7;

    private Path table(TableFiles.Format format, String reason) {
        return table(format, reason, Progress.UNHEARD);
    }

    private Path table(TableFiles.Format format, String reason, Progress progress) {
        return office.staff()
                .payTables()
                .write(REGISTRAR, new PaymentLists.Wish("1", reason, format, folder, Language.EN), progress)
                .getFirst();
    }

    @Test
    void theWritingOfAWorkbookTellsHowFarItIsAndIsStopped() {
        List<String> told = new ArrayList<>();
        table(TableFiles.Format.XLSX, "for the bank", (done, of) -> told.add(done + "/" + of));
        assertTrue(told.size() >= 2, told.toString());
        String last = told.getLast();
        assertEquals(last.substring(0, last.indexOf('/')), last.substring(last.indexOf('/') + 1));
        Path file = table(TableFiles.Format.XLSX, "for the bank");
        Progress stopped = (done, of) -> {
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
        Paydays.approve(office);
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
