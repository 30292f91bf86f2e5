package kz.esep.app.hall;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import kz.esep.text.Refused;

/**
 * Where the server is and who asks it, by the environment's variables that PostgreSQL's own programs heed: PGHOST, PGPORT,
 * PGDATABASE, PGUSER, PGPASSWORD, PGSSLMODE, PGSSLROOTCERT, PGSSLCERT and PGSSLKEY.
 */
final class Server {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final Map<String, String> PROPERTIES = Map.of(
            "user", "PGUSER",
            "password", "PGPASSWORD",
            "sslmode", "PGSSLMODE",
            "sslrootcert", "PGSSLROOTCERT",
            "sslcert", "PGSSLCERT",
            "sslkey", "PGSSLKEY");
    /** Seconds after which a server that says nothing counts as lost; longer than anybody waits for a turn. */
    private static final String SILENCE = "150";

    private static final String PATIENCE = "10";
    /** A station that stops in the middle of its turn loses it, and others wait so long and then say so. */
    private static final String LIMITS =
            "-c lock_timeout=120s -c idle_in_transaction_session_timeout=60s -c synchronous_commit=on -c search_path=public";

    private final Map<String, String> environment;

    Server(Map<String, String> environment) {
        this.environment = environment;
    }

    /** What a person is told of it. */
    String name() {
        return host() + ":" + port() + "/" + database();
    }

    /**
     * A new connection.
     *
     * @throws Refused when there is no server, it does not show that it is the one, or it does not let this user in
     */
    Connection connect() {
        try {
            return DriverManager.getConnection("jdbc:postgresql:///", properties());
        } catch (SQLException e) {
            throw ServerTrouble.connecting(this, e);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        PROPERTIES.forEach((property, variable) -> {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                properties.setProperty(property, value);
            }
        });
        properties.setProperty("PGHOST", host());
        properties.setProperty("PGPORT", port());
        properties.setProperty("PGDBNAME", database());
        properties.putIfAbsent("sslmode", THIS_MACHINE.contains(host()) ? "prefer" : "verify-full");
        properties.setProperty("connectTimeout", PATIENCE);
        properties.setProperty("socketTimeout", SILENCE);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("options", LIMITS);
        properties.setProperty("ApplicationName", "esep-hall");
        return properties;
    }

    private String host() {
        return set("PGHOST", "localhost");
    }

    private String port() {
        return set("PGPORT", "5432");
    }

    private String database() {
        return set("PGDATABASE", "esep");
    }

    private String set(String variable, String usual) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() ? usual : value;
    }
}
