package kz.esep.app;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kz.esep.text.Grouped;
import org.jspecify.annotations.Nullable;

/** Text for a terminal in its own encoding. */
final class Terminal {
    private Terminal() {}

    /** Where the encoding is plain ASCII, which has no Kazakh letter, the text goes out in UTF-8. */
    static PrintWriter writer(OutputStream stream, @Nullable String encoding) {
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding, StandardCharsets.UTF_8);
        if (charset.equals(StandardCharsets.US_ASCII)) {
            charset = StandardCharsets.UTF_8;
        }
        Writer writer = new OutputStreamWriter(stream, charset);
        return new PrintWriter(charset.newEncoder().canEncode(Grouped.GAP) ? writer : new PlainSpaces(writer), true);
    }

    /** Parts thousands by a plain space, where a narrow one would come out as a question mark within a figure. */
    private static final class PlainSpaces extends FilterWriter {
        PlainSpaces(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            out.write(c == Grouped.GAP ? ' ' : c);
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            write(new String(text, from, length), 0, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            out.write(text.substring(from, from + length).replace(Grouped.GAP, ' '));
        }
    }
}
