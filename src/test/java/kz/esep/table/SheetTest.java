package kz.esep.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks are read as CSV files are, and nothing in them can take the program down. */
class SheetTest {
    private static byte[] workbook(Consumer<Worksheet> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("one");
            sheet.value(0, 0, "name");
            sheet.value(0, 1, "value");
            fill.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Cells> read(byte[] content) {
        return Cells.read(content, List.of("name"), List.of("value"));
    }

    private static String refusal(byte[] content) {
        return assertThrows(Refused.class, () -> read(content)).reason().in(Language.EN);
    }

    @Test
    void timesAreHoursAndMinutesAndThoseOfMoreThanADayToo() {
        List<Cells> rows = read(workbook(sheet -> {
            List<String> formats = List.of("h:mm", "hh:mm:ss", "[h]:mm", "[Red]h\\:mm", "0.00");
            for (int i = 0; i < formats.size(); i++) {
                sheet.value(i + 1, 0, formats.get(i));
                sheet.value(i + 1, 1, formats.get(i).equals("[h]:mm") ? 1.125 : 8.5 / 24);
                sheet.style(i + 1, 1).format(formats.get(i)).set();
            }
            sheet.value(6, 0, "no time of work");
            sheet.value(6, 1, 1e12);
            sheet.style(6, 1).format("h:mm").set();
        }));
        List<String> read = rows.stream().map(row -> row.text("value")).toList();
        assertEquals(List.of("8:30", "8:30", "27:00", "8:30"), read.subList(0, 4));
        assertTrue(read.get(4).startsWith("0.354"), read.get(4));
        assertEquals("1000000000000", read.get(5));
    }

    @Test
    void numbersThatNoProgramWritesAreNamedAndNotWrittenOut() throws IOException {
        for (String format : List.of("0.00", "dd.mm.yyyy", "h:mm")) {
            for (String number : List.of("1E+999999999", "-1E+999999999", "1E-999999999", "1E+300", "1E+10", "-5")) {
                byte[] written = workbook(sheet -> {
                    sheet.value(1, 0, "x");
                    sheet.value(1, 1, 4711);
                    sheet.style(1, 1).format(format).set();
                });
                byte[] changed = changed(written, xml -> xml.replace("<v>4711</v>", "<v>" + number + "</v>"));
                String read = read(changed).getFirst().text("value");
                assertTrue(read.length() <= 301, format + " " + number + " " + read);
            }
        }
    }

    @Test
    void datesNumbersAndTextsAreReadAsTheyStand() {
        List<Cells> rows = read(workbook(sheet -> {
            sheet.value(1, 0, "  a date ");
            sheet.value(1, 1, LocalDate.of(2026, 12, 1));
            sheet.style(1, 1).format("dd.mm.yyyy").set();
            sheet.value(2, 0, "a typed date");
            sheet.value(2, 1, "01.12.2026");
            sheet.value(4, 0, "a long number");
            sheet.value(4, 1, 800_115_300_012L);
            sheet.value(5, 0, "a share");
            sheet.value(5, 1, 0.25);
            sheet.value(6, 0, "nothing");
            sheet.value(7, 0, "a time too");
            sheet.value(7, 1, LocalDateTime.of(2026, 12, 1, 12, 30));
            sheet.style(7, 1).format("dd.mm.yyyy hh:mm").set();
            sheet.value(8, 0, "a word");
            sheet.value(8, 1, Boolean.TRUE);
        }));
        assertEquals(
                List.of("2026-12-01", "01.12.2026", "800115300012", "0.25", "", "2026-12-01T12:30", "yes"),
                rows.stream().map(row -> row.text("value")).toList());
        assertEquals("a date", rows.getFirst().text("name"));
        assertEquals(LocalDate.of(2026, 12, 1), rows.getFirst().date("value"));
        assertEquals(5, rows.get(2).row().number(), "an empty row is counted as a spreadsheet counts it");
    }

    @Test
    void aFormulaIsNamedWithItsRowAndColumn() {
        String said = refusal(workbook(sheet -> {
            sheet.value(1, 0, "x");
            sheet.formula(1, 1, "1+1");
        }));
        assertTrue(said.contains("Row 2, column value: there is a formula"), said);
    }

    @Test
    void aRowThatIsTooLongAndAFileThatIsNoneAreRefused() {
        assertTrue(refusal(workbook(sheet -> sheet.value(1, 5, "far"))).contains("the row has 6 cells"));
        assertTrue(refusal(workbook(sheet -> sheet.value(1, 16_000, "far"))).contains("more than 200 columns"));
        assertTrue(refusal(workbook(sheet -> {})).contains("no rows"));
        byte[] broken = {'P', 'K', 3, 4, 9, 9, 9, 9};
        assertTrue(refusal(broken).contains("cannot be read as XLSX"), refusal(broken));
        byte[] half = workbook(sheet -> sheet.value(1, 0, "x"));
        assertTrue(refusal(java.util.Arrays.copyOf(half, half.length / 2)).contains("cannot be read as XLSX"));
    }

    @Test
    void whatUnfoldsIntoTooMuchIsNotUnfolded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i <= Unfolded.MOST_BYTES >> 20; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(out.size() < 1 << 20, "a small file");
        assertTrue(refusal(out.toByteArray()).contains("128 megabytes"));
    }

    @Test
    void entitiesAreNotUnfoldedAndNothingOutsideIsRead() throws IOException {
        byte[] plain = workbook(sheet -> sheet.inlineString(1, 0, "MARK"));
        byte[] hostile = changed(plain, xml -> {
            int end = xml.indexOf("?>") + 2;
            return xml.substring(0, end)
                    + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                    + xml.substring(end).replace("MARK", "&b;&f;");
        });
        String said = refusal(hostile);
        assertTrue(said.contains("cannot be read as XLSX"), said);
    }

    private static byte[] changed(byte[] workbook, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(Unfolded.checked(workbook)));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write((entry.getName().contains("sheet1") ? change.apply(xml) : xml)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
