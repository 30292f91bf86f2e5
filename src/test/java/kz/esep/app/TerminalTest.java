package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {
    private static String printed(String encoding, Charset read) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter writer = Terminal.writer(bytes, encoding);
        writer.print('\u202F');
        writer.printf("голосов: %s%n", "1\u202F712");
        writer.println("1\u202F000".toCharArray());
        return bytes.toString(read).replace("\r", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM866", "windows-1251", "KOI8-R"})
    void aTerminalWithoutNarrowSpacesShowsPlainOnesAndNoQuestionMarkInAFigure(String encoding) {
        assertEquals(" голосов: 1 712\n1 000\n", printed(encoding, Charset.forName(encoding)));
    }

    @Test
    void oneThatHasThemOrOnlyAsciiGetsThem() {
        for (String encoding : new String[] {"UTF-8", "US-ASCII", null}) {
            assertEquals("\u202Fголосов: 1\u202F712\n1\u202F000\n", printed(encoding, StandardCharsets.UTF_8));
        }
    }
}
