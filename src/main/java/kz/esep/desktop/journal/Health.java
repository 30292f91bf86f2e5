package kz.esep.desktop.journal;

import java.nio.file.Path;
import java.time.Instant;
import kz.esep.election.Mode;
import kz.esep.store.Head;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * How the file is.
 *
 * @param size in bytes
 * @param free bytes that its disk has left
 * @param packageCode of the election package, as the letter has it
 * @param verifiedAt when chain, tables and kept files were last compared
 * @param problem what was found then, null when everything agreed
 */
record Health(
        Path file,
        long size,
        long free,
        Head head,
        Mode mode,
        String packageCode,
        String workspace,
        String program,
        Instant verifiedAt,
        @Nullable Message problem) {}
