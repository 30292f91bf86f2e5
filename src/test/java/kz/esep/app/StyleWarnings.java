package kz.esep.app;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What JavaFX says of style sheets that it does not understand: only its log has it, the screen just looks wrong. */
final class StyleWarnings extends Handler {
    private static final Logger STYLES = Logger.getLogger("javafx.css");
    private static final StyleWarnings ONE = new StyleWarnings();

    private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();

    private StyleWarnings() {}

    /** Listens from now on; what was said before is forgotten. */
    static void listen() {
        STYLES.removeHandler(ONE);
        STYLES.addHandler(ONE);
        ONE.said.clear();
    }

    /** What was said since the last time. */
    static List<String> take() {
        return Stream.generate(ONE.said::poll)
                .takeWhile(line -> line != null)
                .map(line -> "style: " + line)
                .distinct()
                .toList();
    }

    @Override
    public void publish(LogRecord line) {
        said.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
