package kz.esep.app.hall;

import java.sql.SQLException;
import kz.esep.text.Refused;

/** Says what the server's errors mean for a person, by their SQLSTATE. */
final class ServerTrouble {
    private static final String UNDEFINED_TABLE = "42P01";

    private ServerTrouble() {}

    /** The refusal to show; its cause is the error. */
    static Refused with(Server server, SQLException error) {
        String said = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
        Refused refused = new Refused("hall", key(state(error)), server.name(), said);
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
