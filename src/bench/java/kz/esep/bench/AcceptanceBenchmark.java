package kz.esep.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.esep.access.Session;
import kz.esep.app.BusyNight;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import kz.esep.store.Entry;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Protocols;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The chair accepts one protocol after the other in a workspace of 6 000 precincts; each is on the disk before the next. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 1_000)
@Measurement(iterations = 300)
public class AcceptanceBenchmark {

    /** A commission's night, with matched protocols to accept. */
    @State(Scope.Benchmark)
    public static class Night {
        private final Office office;
        private final Session chair;
        private final Protocols protocols;
        private final Iterator<ProtocolKey> ready;

        public Night() {
            Path workspace = Fixtures.night();
            office = Office.open(workspace, Practice.CLOCK);
            chair = office.signIn("chair", BusyNight.password().toCharArray());
            protocols = office.protocols();
            ready = IntStream.rangeClosed(Fixtures.FIRST_READY, Fixtures.LAST_READY)
                    .filter(precinct -> precinct % 20 != 0)
                    .mapToObj(precinct -> new ProtocolKey("lists", BusyNight.id(precinct)))
                    .iterator();
        }

        @TearDown
        public void close() {
            office.close();
        }
    }

    /** A file of SQLite's with one table, written as durably as a workspace. */
    @State(Scope.Benchmark)
    public static class Bare {
        private final Entry entry = Fixtures.acceptance();
        private @Nullable BareTable table;

        @Setup
        public void open() throws SQLException, IOException {
            table = new BareTable(Fixtures.fresh("bare.db"));
        }

        @TearDown
        public void close() throws SQLException {
            Objects.requireNonNull(table).close();
        }
    }

    @Benchmark
    public Protocol accept(Night night) {
        return night.protocols.accept(night.chair, night.ready.next());
    }

    /** With one compiler, as the window does. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-XX:TieredStopAtLevel=1")
    public Protocol window(Night night) {
        return accept(night);
    }

    /** The same entry's bytes into a bare table. */
    @Benchmark
    public int bare(Bare bare) throws SQLException {
        return Objects.requireNonNull(bare.table).insert(bare.entry);
    }
}
