package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kz.esep.hostile.Bounds;
import kz.esep.hostile.Twisted;
import kz.esep.office.Office;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Message;
import kz.esep.text.PassingFolder;
import org.junit.jupiter.api.Test;

/**
 * A fuzzer's journals, grown anew by somebody who knows how: bodies, types, people, versions and times are twisted, and the
 * chain is worked out again over them. They are refused in words, or their tables are made and agree with them.
 */
class HostileChainTest {
    private static final Bounds BOUNDS = new Bounds(4_000, 256);
    private static final Path FOLDER = PassingFolder.named("chain");
    private static final List<Projector> PROJECTORS = Office.projectors();
    private static final List<String> TYPES = Stream.concat(
                    OwnTypes.names().stream(),
                    PROJECTORS.stream().flatMap(each -> each.types().stream()).map(EntryType::name))
            .sorted()
            .toList();
    private static final List<Integer> VERSIONS = List.of(0, -1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<String> TIMES = List.of(
            "1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "+12000-01-01T00:00:00Z", "-0044-03-15T00:00:00Z");
    private static final int MOST = 4;
    private static final int WHOLE_FILES = 5;
    private static final List<List<Entry>> CHAINS = chains();
    private static final Tables ONE = new Tables("one");
    private static final Tables OTHER = new Tables("other");

    /** Journals that the features' own tests and the demo have written; an entry a line: person, type, version, time and body. */
    private static List<List<Entry>> chains() {
        List<List<Entry>> chains = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Objects.requireNonNull(HostileChainTest.class.getResourceAsStream("journals.tsv.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", 5);
                if (cells[1].equals(KeptStore.FOUNDED.name())) {
                    chains.add(new ArrayList<>());
                }
                chains.getLast().add(entry(chains.getLast().size() + 1, cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chains;
    }

    /** What is kept or entrusted is of one line, so that a workspace is small. */
    private static Entry entry(int seq, String... cells) {
        byte[] body = cells[4].getBytes(StandardCharsets.UTF_8);
        if (cells[1].equals(KeptStore.KEPT.name())) {
            body = Json.write(new KeptStore.Kept(Digest.of(content(seq)), content(seq).length));
        } else if (cells[1].equals(EntrustedStore.ENTRUSTED.name())) {
            body = Json.write(new EntrustedStore.Secret(Digest.of(content(seq))));
        }
        Digest none = Digest.of(new byte[0]);
        return new Entry(
                seq, Instant.parse(cells[3]), cells[0], cells[1], Integer.parseInt(cells[2]), body, none, none);
    }

    private static byte[] content(long seq) {
        return ("content " + seq).getBytes(StandardCharsets.UTF_8);
    }

    /** With numbers and hashes as they have to be. */
    private static List<Entry> chained(List<Entry> entries) {
        List<Entry> chain = new ArrayList<>();
        Founding founding = founding(entries);
        Digest previous = founding.electionPackage();
        for (Entry entry : entries) {
            Entry next = new Entry(
                            chain.size() + 1,
                            entry.time(),
                            entry.person(),
                            entry.type(),
                            entry.version(),
                            entry.body(),
                            previous,
                            previous)
                    .sealed(founding.workspace());
            chain.add(next);
            previous = next.hash();
        }
        return chain;
    }

    private static Founding founding(List<Entry> entries) {
        try {
            return Json.read(entries.getFirst().body(), Founding.class);
        } catch (Json.BadJson e) {
            return Ledger.founding();
        }
    }

    /** A workspace's file with that journal, whose tables are still to be made. */
    private static Path file(List<Entry> chain, List<Entry> sound) throws SQLException, IOException {
        Path file = FOLDER.resolve("grown.esep");
        Files.deleteIfExists(file);
        try (Connection connection = FileStore.create(file)) {
            FileStore.run(connection, "PRAGMA synchronous=OFF;BEGIN");
            new ProjectionStore(PROJECTORS).create(connection);
            JournalStore journal = new JournalStore(connection);
            for (Entry entry : chain) {
                journal.append(entry);
            }
            for (Entry entry : sound) {
                if (entry.type().equals(KeptStore.KEPT.name())) {
                    ContentStore.KEPT.add(connection, Digest.of(content(entry.seq())), content(entry.seq()));
                } else if (entry.type().equals(EntrustedStore.ENTRUSTED.name())) {
                    ContentStore.ENTRUSTED.add(connection, Digest.of(content(entry.seq())), content(entry.seq()));
                }
            }
            FileStore.run(connection, "COMMIT");
        }
        return file;
    }

    @Test
    void untwistedEveryJournalHolds() throws Exception {
        for (List<Entry> sound : CHAINS) {
            assertTrue(judged(chained(sound)).isPresent(), () -> sound.getLast().toString());
        }
        for (List<Entry> sound : CHAINS.subList(0, WHOLE_FILES)) {
            Path file = file(chained(sound), sound);
            Workspace.rebuild(file, PROJECTORS, Ledger.CLOCK);
            assertEquals(
                    List.of(),
                    Workspace.verify(file, PROJECTORS).problems(),
                    () -> sound.getLast().toString());
        }
    }

    @Test
    void aFirstEntryOfAVersionThatNeverWasIsRefusedInWords() throws Exception {
        List<Entry> sound = CHAINS.getFirst();
        for (int version : VERSIONS) {
            List<Entry> grown = new ArrayList<>(sound);
            grown.set(0, with(sound.getFirst(), sound.getFirst().type(), version));
            List<Message> problems =
                    Workspace.verify(file(chained(grown), sound), PROJECTORS).problems();
            assertEquals(
                    version < 1 ? "chain-broken" : "newer-entry",
                    problems.getFirst().key());
        }
    }

    @FuzzTest
    void twisted(FuzzedDataProvider data) throws Exception {
        List<Entry> sound = data.pickValue(CHAINS);
        List<Entry> grown = new ArrayList<>(sound);
        int changes = data.consumeInt(1, MOST);
        for (int i = 0; i < changes && !grown.isEmpty(); i++) {
            change(grown, data);
        }
        if (!grown.isEmpty()) {
            judged(chained(grown));
        }
    }

    private static void change(List<Entry> grown, FuzzedDataProvider data) throws Json.BadJson {
        int place = data.consumeInt(0, grown.size() - 1);
        Entry entry = grown.get(place);
        switch (data.consumeInt(0, 11)) {
            case 0 -> grown.remove(place);
            case 1 -> grown.add(data.consumeInt(0, grown.size()), entry);
            case 2 -> grown.set(place, data.pickValue(data.pickValue(CHAINS)));
            case 3 -> grown.set(place, with(entry, data.pickValue(TYPES), entry.version()));
            case 4 -> grown.set(place, with(entry, data.consumeAsciiString(20), entry.version()));
            case 5 -> grown.set(place, with(entry, entry.type(), data.pickValue(VERSIONS)));
            case 6 -> grown.set(place, by(entry, data.pickValue(grown).person(), entry.time()));
            case 7 -> grown.set(place, by(entry, data.consumeString(20), entry.time()));
            case 8 -> grown.set(place, by(entry, entry.person(), Instant.parse(data.pickValue(TIMES))));
            case 9 -> grown.set(place, saying(entry, data.consumeBytes(40)));
            default -> grown.set(place, saying(entry, twistedBody(entry, data)));
        }
    }

    /** A body that is no document any more stays as it is. */
    private static byte[] twistedBody(Entry entry, FuzzedDataProvider data) {
        try {
            return Twisted.of(Json.tree(entry.body()), data);
        } catch (Json.BadJson | ClassCastException e) {
            return entry.body();
        }
    }

    private static Entry with(Entry entry, String type, int version) {
        return new Entry(
                entry.seq(), entry.time(), entry.person(), type, version, entry.body(), entry.previous(), entry.hash());
    }

    private static Entry by(Entry entry, String person, Instant time) {
        return new Entry(
                entry.seq(), time, person, entry.type(), entry.version(), entry.body(), entry.previous(), entry.hash());
    }

    private static Entry saying(Entry entry, byte[] body) {
        return new Entry(
                entry.seq(),
                entry.time(),
                entry.person(),
                entry.type(),
                entry.version(),
                body,
                entry.previous(),
                entry.hash());
    }

    /** Replayed twice: refused both times for one reason, or with the same rows in every table. */
    private static Optional<Head> judged(List<Entry> chain) throws Exception {
        Optional<Head> made = BOUNDS.within(() -> ONE.replayed(chain));
        Optional<Head> again = BOUNDS.within(() -> OTHER.replayed(chain));
        assertEquals(made, again);
        if (made.isPresent()) {
            assertEquals(chain.getLast().hash(), made.get().hash());
            for (String table : new ProjectionStore(PROJECTORS).tables()) {
                assertEquals(ONE.rows(table), OTHER.rows(table), table);
            }
        }
        return made;
    }

    /** A workspace's tables, in which each journal takes the place of the one before. */
    private static final class Tables {
        private final Connection connection;

        Tables(String name) {
            try {
                connection = FileStore.create(FOLDER.resolve(name));
                FileStore.run(connection, "PRAGMA synchronous=OFF;PRAGMA journal_mode=MEMORY;BEGIN");
                new ProjectionStore(PROJECTORS).create(connection);
                FileStore.run(connection, "COMMIT;BEGIN");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        Head replayed(List<Entry> chain) throws SQLException {
            FileStore.run(connection, "ROLLBACK");
            FileStore.run(connection, "BEGIN");
            Replay replay = new Replay(new ProjectionStore(PROJECTORS));
            for (Entry entry : chain) {
                replay.take(entry, connection);
            }
            return Objects.requireNonNull(replay.head());
        }

        List<List<Object>> rows(String table) throws SQLException {
            List<List<Object>> all = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement("SELECT * FROM " + table);
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    List<Object> cells = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        cells.add(
                                row.getObject(i) instanceof byte[] bytes
                                        ? HexFormat.of().formatHex(bytes)
                                        : String.valueOf(row.getObject(i)));
                    }
                    all.add(cells);
                }
            }
            return all;
        }
    }
}
