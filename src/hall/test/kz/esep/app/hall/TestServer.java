package kz.esep.app.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.store.SharedJournal;
import kz.esep.text.PassingFolder;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL server of the tests' own, on a free port of this machine, made once and gone with the program. */
public final class TestServer {
    /** As its certificate names it. */
    static final String NAME = "localhost";

    private static final String PASSWORD = "long enough";
    private static final String SETTINGS =
            "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c ssl=on";

    private static @Nullable TestServer one;

    private final Path programs;
    private final Path folder;
    private final int port;

    private TestServer(Path programs) throws IOException, InterruptedException {
        this.programs = programs;
        folder = Files.createTempDirectory("esep-postgres");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        Path cluster = Files.createDirectory(folder.resolve("cluster"));
        for (Path path : List.of(folder, password, cluster)) {
            give(path);
        }
        run(
                "initdb",
                "-D",
                cluster.toString(),
                "-U",
                "esep",
                "-A",
                "scram-sha-256",
                "-N",
                "--no-instructions",
                "--no-locale",
                "-E",
                "UTF8",
                "--pwfile=" + password);
        Path key = cluster.resolve("server.key");
        ServerCertificate.named(NAME, certificate(), key);
        give(key);
        start();
    }

    /** The server, with an empty database; tests that need it skip where there are no programs of it. */
    public static synchronized TestServer empty() {
        try {
            Optional<Path> programs = programs();
            assumeTrue(programs.isPresent(), "needs PostgreSQL's programs (initdb, pg_ctl)");
            TestServer server = one;
            if (server == null) {
                server = new TestServer(programs.orElseThrow());
                Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
                one = server;
            }
            server.empty("esep_journal");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> programs() throws IOException {
        List<Path> folders = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.map(version -> version.resolve("bin")).forEach(folders::add);
            }
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            folders.add(Path.of(folder));
        }
        return folders.stream()
                .filter(at -> Files.isExecutable(at.resolve("initdb")))
                .findFirst();
    }

    /** To the user as whom the server runs. */
    private void give(Path path) throws IOException {
        if (isRoot()) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    /** The server refuses to run as root. */
    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        words.add(programs.resolve(program).toString());
        words.addAll(List.of(arguments));
        Path said = folder.resolve(program + ".txt");
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> program + " failed, see " + said);
    }

    public void start() {
        control("start", "-l", folder.resolve("log.txt").toString(), "-o", SETTINGS + " -p " + port);
    }

    /** As a power cut would. */
    public void stop() {
        control("stop", "-m", "immediate");
    }

    private void control(String what, String... more) {
        List<String> words = new ArrayList<>(
                List.of(what, "-w", "-D", folder.resolve("cluster").toString()));
        words.addAll(List.of(more));
        try {
            run("pg_ctl", words.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void remove() {
        stop();
        PassingFolder.delete(folder);
    }

    private void empty(String table) {
        ask("DROP TABLE IF EXISTS " + table);
    }

    /** Does what only the owner of the database can do. */
    public void ask(String statement) {
        try (Connection connection = new Server(environment()).connect();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The variables by which a station finds it. */
    public Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "PGHOST", "127.0.0.1",
                "PGPORT", String.valueOf(port),
                "PGDATABASE", "postgres",
                "PGUSER", "esep",
                "PGPASSWORD", PASSWORD,
                "ESEP_LANGUAGE", "en"));
    }

    /** Its certificate, which is its own root. */
    Path certificate() {
        return folder.resolve("cluster").resolve("server.crt");
    }

    /** Another station's way to it. */
    public SharedJournal journal() {
        return new HallStore(new Server(environment()));
    }

    /** The same by given variables, as in another program. */
    public static SharedJournal journal(Map<String, String> environment) {
        return new HallStore(new Server(environment));
    }
}
