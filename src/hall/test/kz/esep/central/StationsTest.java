package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.store.SharedJournal;
import kz.esep.store.StationFile;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several stations take in files for one store, in whatever order they come to their turns. */
class StationsTest extends IntakeDesk {
    private final List<Workspace> stations = new ArrayList<>();
    private final OnServer server = new OnServer();

    @Override
    Keeping keeping() {
        return server;
    }

    @BeforeEach
    void first() {
        stations.add(store.workspace);
    }

    @AfterEach
    void closeStations() {
        stations.forEach(Workspace::close);
    }

    private Path file(int number) {
        return folder.resolve("station" + number + ".esep");
    }

    private Workspace joined(int number) {
        Digest digest = practice.election().digest();
        Workspace joined =
                StationFile.join(file(number), digest, Keeping.PROJECTORS, Practice.CLOCK, server.server.journal());
        stations.add(joined);
        return joined;
    }

    private Intaken collect(Workspace station, Path stick, Intake.Watch watch) {
        Path receipts = folder.resolve(station.file().getFileName() + "-receipts");
        return new Intake(station, practice.election(), practice.trust(), practice.signer(Practice.CENTRE, "centre"))
                .collect(Store.CHAIR, List.of(stick), receipts, watch);
    }

    private Count alone(Path stick) {
        try (Store undisturbed = new Store(practice, folder.resolve("alone"))) {
            undisturbed.collect(stick);
            return undisturbed.counting.count();
        }
    }

    private Path everything() {
        ResultFile rival = Papers.file(practice, "rayon-2", 1, null, 8);
        return store.stick("stick", one, oneRevised, two, rival, three);
    }

    /** What holds of every station once all of them have followed. */
    private void sameEverywhere(Path stick, int files) {
        Count whole = alone(stick);
        for (Workspace station : stations) {
            station.write(t -> null);
            assertEquals(stations.getFirst().head(), station.head());
            assertEquals(whole, new Counting(station, practice.election()).count());
            List<Digest> receipted = station.read(TakenStore::receipts).stream()
                    .map(Receipted::file)
                    .toList();
            assertEquals(files, receipted.size());
            assertEquals(station.read(TakenStore::digests), Set.copyOf(receipted));
            station.compare();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void countEachFileOnceWhoeverOfThemIsFaster(int count) throws Exception {
        Path stick = everything();
        for (int number = 2; number <= count; number++) {
            joined(number);
        }
        long accepted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Future<Intaken>> done = new ArrayList<>();
            for (Workspace station : stations) {
                done.add(threads.submit(() -> collect(station, stick, (line, so) -> {})));
            }
            for (Future<Intaken> one : done) {
                accepted += one.get().count(Intaken.Result.ACCEPTED);
            }
        }
        assertEquals(5, accepted);
        sameEverywhere(stick, 5);
    }

    @Test
    void goOnByTheSameCommandAfterTheServerFell() {
        Path stick = everything();
        AtomicBoolean fallen = new AtomicBoolean();
        Refused refused = assertThrows(
                Refused.class,
                () -> collect(store.workspace, stick, (line, count) -> {
                    if (!fallen.getAndSet(true)) {
                        server.server.stop();
                    }
                }));
        assertEquals("hall", refused.reason().feature());
        assertTrue(Set.of("lost", "no-server").contains(refused.reason().key()), refused::toString);
        server.server.start();
        assertEquals(4, collect(store.workspace, stick, (line, so) -> {}).count(Intaken.Result.ACCEPTED));
        joined(2);
        sameEverywhere(stick, 5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areNotHeldUpByOneThatWasKilledInItsTurn(boolean committed) throws IOException, InterruptedException {
        Path stick = everything();
        joined(2).close();
        stations.removeLast();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        file(2).toString(),
                        String.valueOf(committed))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(server.server.environment());
        Process station = builder.start();
        try (var out = station.inputReader()) {
            assertEquals("added", out.readLine());
        }
        station.destroyForcibly().waitFor();
        long length = store.workspace.head().length();
        store.workspace.write(t -> null);
        assertEquals(committed ? length + 1 : length, store.workspace.head().length());
        stations.add(server.open(file(2), Practice.CLOCK));
        collect(stations.getLast(), stick, (line, so) -> {});
        sameEverywhere(stick, 5);
    }

    @Test
    void makeAnewAFileThatWasAlteredAndBringAnOlderOneUpToDate() throws Exception {
        joined(2).close();
        stations.removeLast();
        Path older = Files.copy(file(2), file(3));
        store.collect(store.stick("stick", one, two));
        server.open(file(2), Practice.CLOCK).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file(2));
                Statement delete = other.createStatement()) {
            delete.execute("DELETE FROM central_file");
        }
        assertEquals("table-altered", reason(() -> server.open(file(2), Practice.CLOCK)));
        assertEquals("shared", reason(() -> Workspace.rebuild(file(2), Keeping.PROJECTORS, Practice.CLOCK)));
        Files.delete(file(2));
        joined(2);
        stations.add(server.open(older, Practice.CLOCK));
        sameEverywhere(store.stick("again", one, two), 2);
    }

    @Test
    void refuseAProgramThatDoesNotKnowEveryEntry() {
        store.collect(store.stick("stick", one));
        Digest digest = practice.election().digest();
        SharedJournal journal = server.server.journal();
        assertEquals(
                "newer-entry", reason(() -> StationFile.join(file(2), digest, List.of(), Practice.CLOCK, journal)));
        assertFalse(Files.exists(file(2)));
    }

    private static String reason(Executable refused) {
        return assertThrows(Refused.class, refused).reason().key();
    }

    @Test
    void findWhateverTheOwnerOfTheDatabaseDidToIt() {
        store.collect(store.stick("stick", one, two));
        altered("UPDATE esep_journal SET person = 'nobody' WHERE seq = 4", "shared-broken", () -> joined(2));
        altered("UPDATE esep_journal SET content = '\\x00' WHERE seq = 4", "shared-broken", () -> joined(2));
        altered("DELETE FROM esep_journal WHERE seq > 6", "shared-other", () -> store.workspace.write(t -> null));
        store.workspace.write(t -> null);
    }

    /** The server refuses it; the owner, who can make it do so all the same, is found out. */
    private void altered(String statement, String key, Executable asked) {
        assertThrows(IllegalStateException.class, () -> server.server.ask(statement));
        server.server.ask(
                "CREATE TABLE saved AS TABLE esep_journal; ALTER TABLE esep_journal DISABLE TRIGGER ALL;" + statement);
        assertEquals(key, reason(asked), statement);
        server.server.ask("TRUNCATE esep_journal; INSERT INTO esep_journal TABLE saved ORDER BY seq;"
                + "DROP TABLE saved; ALTER TABLE esep_journal ENABLE TRIGGER ALL");
    }
}
