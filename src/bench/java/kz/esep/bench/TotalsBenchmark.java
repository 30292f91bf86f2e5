package kz.esep.bench;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kz.esep.app.Country;
import kz.esep.central.CentralProjector;
import kz.esep.central.Count;
import kz.esep.central.Counting;
import kz.esep.central.Flood;
import kz.esep.result.Practice;
import kz.esep.store.Founding;
import kz.esep.store.Workspace;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The centre's totals and seats after one more file of 47 precincts, with few and with many files there before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = TotalsBenchmark.WARM)
@Measurement(iterations = TotalsBenchmark.MEASURED)
public class TotalsBenchmark {
    static final int WARM = 30;
    static final int MEASURED = 30;
    private static final int PRECINCTS = 47;

    @Param({"20", "400"})
    private int files;

    private @Nullable Workspace workspace;
    private @Nullable Counting counting;
    private @Nullable Count before;
    private @Nullable National national;
    private Iterator<String> more = List.<String>of().iterator();

    @Setup
    public void fill() throws IOException {
        national = new National(new Country(1, files + WARM + MEASURED, PRECINCTS));
        Founding founding = Founding.of(
                national.election().id(), Practice.CENTRE, "central", "practice", national.packageFile());
        workspace = Workspace.create(
                Fixtures.fresh("centre.esep"),
                founding,
                national.packageFile(),
                List.of(new CentralProjector()),
                Practice.CLOCK);
        more = national.commissions().iterator();
        for (int i = 0; i < files; i++) {
            Flood.one(workspace, national.election(), more.next());
        }
        counting = new Counting(workspace, national.election());
        before = counting.count();
    }

    @Setup(Level.Invocation)
    public void oneMore() {
        Flood.one(
                Objects.requireNonNull(workspace), Objects.requireNonNull(national).election(), more.next());
    }

    @Benchmark
    public Count count() {
        before = Objects.requireNonNull(counting).count(before, figures -> {});
        return before;
    }

    @TearDown
    public void close() {
        Objects.requireNonNull(workspace).close();
    }
}
