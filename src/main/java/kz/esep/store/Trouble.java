package kz.esep.store;

import java.nio.file.Path;
import java.sql.SQLException;
import kz.esep.text.Refused;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what SQLite's errors mean for a person. */
final class Trouble {
    private static final int PRIMARY = 0xff;
    /** What SQLite says of a schema format that no version of it writes, with the code of a wrong statement. */
    private static final String OTHER_FORMAT = "unsupported file format";

    private Trouble() {}

    /**
     * The refusal to show, or an {@link IllegalStateException} when the statement itself was wrong, which is a defect
     * of the program. Its cause is the error.
     */
    static RuntimeException with(Path file, SQLException error) {
        String key = error instanceof JournalStore.BadRow ? "damaged" : key(error);
        if (key.isEmpty()) {
            return new IllegalStateException("a statement failed: " + error.getMessage(), error);
        }
        Refused refused = new Refused("store", key, String.valueOf(file.getFileName()));
        refused.initCause(error);
        return refused;
    }

    /** Whether the file's content is broken, and not its surroundings. */
    static boolean isDamage(SQLException error) {
        return key(error).equals("damaged");
    }

    /** Whether another program has the file open, or is about to. */
    static boolean isElsewhere(SQLException error) {
        return key(error).equals("open-elsewhere");
    }

    /** Whether a file could not be read because something must be written first: a killed program's rollback. */
    static boolean needsToWrite(SQLException error) {
        return key(error).equals("read-only") || key(error).equals("cannot-open");
    }

    private static String key(SQLException error) {
        return switch (code(error)) {
            case SQLITE_FULL -> "disk-full";
            case SQLITE_NOMEM -> "memory";
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> "open-elsewhere";
            case SQLITE_READONLY, SQLITE_PERM -> "read-only";
            case SQLITE_CANTOPEN, SQLITE_AUTH -> "cannot-open";
            case SQLITE_NOTADB -> "foreign";
            case SQLITE_CORRUPT, SQLITE_FORMAT, SQLITE_TOOBIG, SQLITE_SCHEMA -> "damaged";
            case SQLITE_IOERR -> "medium";
            case SQLITE_ERROR -> String.valueOf(error.getMessage()).contains(OTHER_FORMAT) ? "damaged" : "";
            default -> "";
        };
    }

    private static SQLiteErrorCode code(SQLException error) {
        if (!(error instanceof SQLiteException sqlite)) {
            return SQLiteErrorCode.SQLITE_ERROR;
        }
        return SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY);
    }
}
