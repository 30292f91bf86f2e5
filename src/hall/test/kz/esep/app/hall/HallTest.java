package kz.esep.app.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.app.Nights;
import kz.esep.command.CommandLines;
import kz.esep.command.Surroundings;
import kz.esep.demo.Practice;
import kz.esep.text.Language;
import kz.esep.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of a station, from the first that shares its store to the second that takes a file in. */
class HallTest {
    private final TestServer server = TestServer.empty();
    private final Practice.Made made = Nights.made();
    private Map<String, String> environment;
    private String said = "";

    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void copy() {
        environment = server.environment();
        first = Nights.centre(folder);
        second = folder.resolve("station2.esep");
    }

    private Surroundings around(StringWriter out) {
        PrintWriter both = new PrintWriter(out);
        return new Surroundings(Nights.CLOCK, environment, both, both, null, false);
    }

    private int hall(Object... words) {
        StringWriter out = new StringWriter();
        int status = Hall.run(around(out), words(words));
        said = out.toString();
        return status;
    }

    private int desk(Object... words) {
        StringWriter out = new StringWriter();
        int status = new CommandLines(around(out)).run(words(words));
        said = out.toString();
        return status;
    }

    private static String[] words(Object... words) {
        return Stream.of(words).map(Object::toString).toArray(String[]::new);
    }

    private void as(String login) {
        environment.put("ESEP_PASSWORD", made.centre().person(login).passphrase());
    }

    private int join(Path packageFile) {
        return hall("join", second, "--package", packageFile);
    }

    private void refuses(String feature, String key, int status) {
        assertEquals(1, status, said);
        Language language = Language.of(environment.getOrDefault("ESEP_LANGUAGE", ""));
        for (String part : Messages.of(feature).text(language, key, "\0", "\0").split("\0", -1)) {
            assertTrue(said.contains(part), said);
        }
        assertFalse(said.contains(environment.getOrDefault("PGPASSWORD", "")), said);
    }

    private void done(int status) {
        assertEquals(0, status, said);
    }

    @Test
    void saysInEachLanguageWhatKeepsAStationFromItsServer() {
        for (Language language : Language.values()) {
            environment.put("ESEP_LANGUAGE", language.code());
            refuses("store", "shared-none", join(made.packageFile()));
            refusesWith("PGPASSWORD", "not the password", "password");
            refusesWith("PGDATABASE", "nowhere?user=esep&x=/", "no-database");
            refusesWith("PGPORT", "1", "no-server");
            refusesWith("PGSSLMODE", "verify-full", "unsafe");
        }
        assertFalse(Files.exists(second));
    }

    private void refusesWith(String variable, String value, String key) {
        Map<String, String> usual = Map.copyOf(environment);
        environment.put(variable, value);
        refuses("hall", key, join(made.packageFile()));
        environment.clear();
        environment.putAll(usual);
    }

    /** As it is to another machine: with TLS, the server's certificate and its name. */
    @Test
    void asksOnlyTheServerThatItsCertificateNames() throws IOException {
        as("admin");
        environment.put("PGSSLMODE", "verify-full");
        environment.put("PGSSLROOTCERT", server.certificate().toString());
        refuses("hall", "unsafe", hall("share", first, "--user", "admin"));
        environment.put("PGHOST", TestServer.NAME);
        Path another = folder.resolve("another.crt");
        ServerCertificate.named(TestServer.NAME, another, folder.resolve("another.key"));
        refusesWith("PGSSLROOTCERT", another.toString(), "unsafe");
        refusesWith("PGSSLROOTCERT", folder.resolve("absent.crt").toString(), "unsafe");
        refusesWith("PGSSLMODE", "nonsense", "unsafe");
        done(hall("share", first, "--user", "admin"));
        done(join(made.packageFile()));
    }

    @Test
    void sharesAStoreOnceAndLetsTheDeskOnlyReadIt() throws IOException {
        as("intake");
        refuses("access", "not-allowed", hall("share", first, "--user", "intake"));
        as("admin");
        done(hall("share", first, "--user", "admin"));
        refuses("store", "shared", hall("share", first, "--user", "admin"));
        Path other = Nights.centre(Files.createDirectory(folder.resolve("other")));
        refuses("store", "shared-taken", hall("share", other, "--user", "admin"));
        refuses("store", "shared-other", hall("user", "list", other, "--user", "admin"));
        refuses("store", "shared-package", join(Files.write(folder.resolve("other.asice"), new byte[1])));
        assertFalse(Files.exists(second));
        server.ask("DROP ROLE IF EXISTS clerk; CREATE ROLE clerk LOGIN PASSWORD 'long enough';"
                + "GRANT SELECT, INSERT ON esep_journal TO clerk");
        environment.put("PGUSER", "clerk");
        refuses("hall", "no-right", hall("share", other, "--user", "admin"));
        done(join(made.packageFile()));
        refuses("store", "shared", desk("user", "list", second, "--user", "admin"));
        done(desk("journal", "verify", second));
        done(hall("user", "list", second, "--user", "admin"));
        takeIn(Files.write(folder.resolve("bad.asice"), new byte[1]));
        as("admin");
        done(hall("journal", "list", first, "--user", "admin"));
        assertTrue(said.contains("central.file-refused"), said);
    }

    /** At the second station; what is refused there is written down for all. */
    private void takeIn(Path bad) {
        Practice.Key key = made.centre().keys().getFirst();
        as("intake");
        environment.put("ESEP_RECEIPT_PASSPHRASE", key.passphrase());
        int status = hall(
                "collect",
                second,
                "--user",
                "intake",
                "--package",
                made.packageFile(),
                "--receipt-key",
                key.file(),
                bad);
        assertEquals(1, status, said);
        assertTrue(said.contains("V01"), said);
    }
}
