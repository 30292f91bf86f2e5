package kz.esep.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.esep.hostile.Bounds;
import kz.esep.seats.VotesFile;
import kz.esep.text.PassingFolder;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.provider.MethodSource;

/** A fuzzer's tables: rows as wide as their header, or a refusal. */
class HostileTableTest {
    private static final Bounds BOUNDS = new Bounds(1_000, 32);
    private static final Path VOTES = PassingFolder.named("votes").resolve("votes.csv");
    private static final byte[] WORKBOOK = filled();

    static Stream<byte[]> texts() {
        return Stream.of("a,b\n1,2\n", "\uFEFFa;b\n\"1;\"\"\";2\r\n\n3;4", "party,votes\napple,100\nagainst_all,5\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> sheets() {
        byte[] sound = entry("xl/worksheets/sheet1.xml");
        String xml = new String(sound, StandardCharsets.UTF_8);
        return Stream.of(
                        xml,
                        xml.replace("\"A2\"", "\"XFD2\""),
                        xml.replace("\"A2\"", "\"ZZZZZZ2\""),
                        xml.replace("\"A2\"", "'&#90;ZZZZZ2'"),
                        xml.replace("\"A2\"", "\"zzzzzz2\""),
                        xml.replace("<row r=\"2\"", "<row r=\"2000000000\""),
                        xml.replace(">4711<", ">1E+999999999<"))
                .map(each -> each.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> workbooks() {
        return Stream.of(WORKBOOK);
    }

    @MethodSource("texts")
    @FuzzTest
    void csv(byte[] content) throws Exception {
        even(BOUNDS.within(() -> CsvTable.read(content)));
        Files.write(VOTES, content);
        BOUNDS.within(() -> VotesFile.read(VOTES));
    }

    /** The sheet's XML within a workbook that is otherwise sound. */
    @MethodSource("sheets")
    @FuzzTest
    void sheet(byte[] content) throws Exception {
        even(BOUNDS.within(() -> Sheet.read(with("xl/worksheets/sheet1.xml", content))));
    }

    @MethodSource("workbooks")
    @FuzzTest
    void workbook(byte[] content) throws Exception {
        even(BOUNDS.within(() -> Sheet.read(content)));
    }

    private static void even(Optional<CsvTable> read) {
        read.ifPresent(table -> {
            assertFalse(table.rows().isEmpty());
            for (CsvTable.Row row : table.rows()) {
                assertEquals(table.header().size(), row.cells().size());
            }
        });
    }

    private static byte[] filled() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("one");
            sheet.value(0, 0, "name");
            sheet.value(0, 1, "day");
            sheet.value(0, 2, "time");
            sheet.value(1, 0, 4711);
            sheet.value(1, 1, LocalDate.of(2026, 12, 1));
            sheet.style(1, 1).format("dd.mm.yyyy").set();
            sheet.value(1, 2, 0.5);
            sheet.style(1, 2).format("[h]:mm").set();
            workbook.finish();
            return Unfolded.checked(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] entry(String name) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORKBOOK))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException(name);
    }

    private static byte[] with(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORKBOOK));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(name) ? content : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
