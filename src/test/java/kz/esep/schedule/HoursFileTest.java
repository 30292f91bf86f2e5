package kz.esep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Map;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursFileTest {
    private static Map<String, Hours> read(String text) {
        return HoursFile.read(text.getBytes(StandardCharsets.UTF_8)).said();
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        Map<String, Hours> hours = read("\uFEFFprecinct;opens;closes\r\n0012;6:00;21:30\r\n0013;06:30;22:00\r\n");
        assertEquals(
                Map.of(
                        "0012", new Hours(LocalTime.of(6, 0), LocalTime.of(21, 30)),
                        "0013", new Hours(LocalTime.of(6, 30), LocalTime.of(22, 0))),
                hours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            precinct,opens\\n0001,06:00                     | closes
            precinct,opens,closes\\n0001,6 am,20:00         | Row 2, column opens
            precinct,opens,closes\\n0001,06:00,25:00        | Row 2, column closes
            precinct,opens,closes\\n0001,06:00,20:00\\n0001,06:30,20:00 | Row 3, column precinct
            precinct,opens,closes\\n0001,06:00             | Row 2
            precinct,opens,closes                          | no rows
            """)
    void saysWhereItIsWrong(String text, String where) {
        Refused refused = assertThrows(Refused.class, () -> read(text.replace("\\n", "\n")));
        assertTrue(refused.reason().in(Language.EN).contains(where), refused::getMessage);
    }
}
