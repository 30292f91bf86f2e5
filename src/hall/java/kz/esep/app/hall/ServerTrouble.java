package kz.esep.app.hall;

import java.io.FileNotFoundException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Says what the server's errors mean for a person, by their SQLSTATE. */
final class ServerTrouble {
    private static final String UNDEFINED_TABLE = "42P01";

    private ServerTrouble() {}

    /** The refusal to show; its cause is the error. */
    static Refused with(Server server, SQLException error) {
        return refused(server, error, key(state(error)));
    }

    /** The same of an error while a connection was being made: here also that no safe one can be. */
    static Refused connecting(Server server, SQLException error) {
        boolean unsafe = state(error).startsWith("08") && isOfItsCertificate(error.getCause());
        return unsafe ? refused(server, error, "unsafe") : with(server, error);
    }

    /** The driver gives certificates that do not hold, their names and files, and lost cables the same state. */
    private static boolean isOfItsCertificate(@Nullable Throwable cause) {
        return cause == null
                || cause instanceof FileNotFoundException
                || cause.getCause() instanceof GeneralSecurityException;
    }

    private static Refused refused(Server server, SQLException error, String key) {
        String said = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
        Refused refused = new Refused("hall", key, server.name(), said);
        refused.initCause(error);
        return refused;
    }

    /** Whether nothing was begun in this database yet. */
    static boolean isNothingThere(SQLException error) {
        return state(error).equals(UNDEFINED_TABLE);
    }

    private static String state(SQLException error) {
        return error.getSQLState() == null ? "" : error.getSQLState();
    }

    private static String key(String state) {
        return switch (state) {
            case "28P01", "28000" -> "password";
            case "3D000" -> "no-database";
            case "42501" -> "no-right";
            case "55P03" -> "busy";
            case "08001", "08004", "57P03" -> "no-server";
            case "53100" -> "disk-full";
            default -> state.startsWith("08") || state.startsWith("57P") || state.startsWith("25P") ? "lost" : "failed";
        };
    }
}
