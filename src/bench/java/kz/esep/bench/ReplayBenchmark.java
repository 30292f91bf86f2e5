package kz.esep.bench;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A workspace of 100 000 entries is opened: chain, replay, comparison with every table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ReplayBenchmark {
    private final Path workspace = Fixtures.longNight();

    /** By a program that has just started, as a command. */
    @Benchmark
    public long command() {
        return opened();
    }

    /** By a program that has just started with one compiler, as the window does. */
    @Benchmark
    @Fork(value = 3, jvmArgsAppend = "-XX:TieredStopAtLevel=1")
    public long window() {
        return opened();
    }

    /** By a program that has opened it some times already, so that nothing is compiled meanwhile. */
    @Benchmark
    @Warmup(iterations = 6)
    public long again() {
        return opened();
    }

    private long opened() {
        try (Office office = Office.open(workspace, Practice.CLOCK)) {
            return office.workspace().head().length();
        }
    }

    /** What no replay can do without: every body read and its SHA-256 made. */
    @Benchmark
    public long bare() throws SQLException, NoSuchAlgorithmException {
        return BareTable.read(workspace, MessageDigest.getInstance("SHA-256"));
    }
}
