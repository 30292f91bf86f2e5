package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several threads at one workspace. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TurnsTest {
    private static final int ENTRIES = 1500;

    @TempDir
    private Path folder;

    /** The ledger, and what somebody else does while an entry is replayed. */
    private static final class Beside implements Projector {
        private final Ledger ledger = new Ledger();
        private final ThreadLocal<Runnable> meanwhile = ThreadLocal.withInitial(() -> () -> {});

        @Override
        public String feature() {
            return ledger.feature();
        }

        @Override
        public List<EntryType<?>> types() {
            return ledger.types();
        }

        @Override
        public String schema() {
            return ledger.schema();
        }

        @Override
        public List<String> tables() {
            return ledger.tables();
        }

        @Override
        public void apply(Connection connection, Entry entry) throws SQLException {
            ledger.apply(connection, entry);
            meanwhile.get().run();
        }
    }

    private Workspace filled(Beside beside) {
        Workspace workspace = Workspace.create(
                folder.resolve("a.esep"), Ledger.founding(), Ledger.PACKAGE, List.of(beside), Ledger.CLOCK);
        workspace.write(t -> {
            for (int i = 0; i < ENTRIES; i++) {
                t.append("p1", Ledger.COUNTED, new Ledger.Figure("n" + i, i));
            }
            return t.length();
        });
        return workspace;
    }

    /** Whoever wants to write while the file is compared gets a turn at once, and what is written is compared too. */
    @Test
    void comparesAFileThatIsWrittenMeanwhile() {
        Beside beside = new Beside();
        try (Workspace workspace = filled(beside)) {
            AtomicInteger replayed = new AtomicInteger();
            beside.meanwhile.set(() -> {
                if (replayed.incrementAndGet() % 100 == 1 && replayed.get() < ENTRIES) {
                    int now = replayed.get();
                    CompletableFuture.runAsync(() -> Ledger.count(workspace, "n" + now, -now))
                            .join();
                }
            });
            workspace.compare();
            beside.meanwhile.remove();
            assertEquals(ENTRIES + 15, replayed.get(), "what was added is replayed as well");
            assertEquals(ENTRIES + 2 + 15, workspace.head().length());
            workspace.compare();
        }
    }

    @Test
    void findsAnAlteredRowInAFileThatIsWrittenMeanwhile() throws SQLException {
        Beside beside = new Beside();
        try (Workspace workspace = filled(beside)) {
            workspace.read(c -> {
                FileStore.run(c, "UPDATE ledger_figure SET votes = votes + 1 WHERE precinct = 'n1400'");
                return 0;
            });
            AtomicInteger replayed = new AtomicInteger();
            beside.meanwhile.set(() -> {
                if (replayed.incrementAndGet() == 700) {
                    CompletableFuture.runAsync(() -> Ledger.count(workspace, "n7", 70))
                            .join();
                }
            });
            Refused found = assertThrows(Refused.class, workspace::compare);
            assertEquals("table-altered", found.reason().key());
        }
    }

    @Test
    void tellsTheHeadWhileSomebodyHasTheTurn() throws InterruptedException {
        try (Workspace workspace = filled(new Beside())) {
            CountDownLatch has = new CountDownLatch(1);
            CountDownLatch told = new CountDownLatch(1);
            var turn = CompletableFuture.runAsync(() -> workspace.read(c -> {
                has.countDown();
                try {
                    return told.await(30, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            has.await();
            assertEquals(ENTRIES + 2, workspace.head().length());
            told.countDown();
            turn.join();
        }
    }
}
