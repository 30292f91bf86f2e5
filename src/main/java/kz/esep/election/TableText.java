package kz.esep.election;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes of a table to text: UTF-8 and nothing else, and which character separates its cells. */
final class TableText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEPARATORS = ",;\t";

    private final String file;
    private final Problems problems;

    TableText(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    String decode(byte[] content) {
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        CoderResult end = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content), text, true);
        String decoded = text.flip().toString();
        if (end.isError()) {
            int row = 1
                    + (int) decoded.chars()
                            .filter(character -> character == '\n')
                            .count();
            problems.structure(file, row, "", "encoding");
            return "";
        }
        if (decoded.indexOf('\0') >= 0) {
            problems.structure(file, 0, "", "encoding");
            return "";
        }
        return !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
    }

    /** Whether the first line only says which separator follows, as in {@code sep=;}. */
    static boolean declaresDelimiter(String text) {
        String first = firstLine(text).toLowerCase(Locale.ROOT);
        return first.length() == 5 && first.startsWith("sep=") && SEPARATORS.indexOf(first.charAt(4)) >= 0;
    }

    /** The separator that the first line declares or, outside quotes, has most of. */
    static char delimiter(String text) {
        String first = firstLine(text);
        if (declaresDelimiter(text)) {
            return first.charAt(4);
        }
        String plain = first.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            long times =
                    plain.chars().filter(character -> character == separator).count();
            if (times > most) {
                most = times;
                best = separator;
            }
        }
        return best;
    }

    private static String firstLine(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(0, end);
    }
}
