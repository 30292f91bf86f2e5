package kz.esep.bench;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kz.esep.app.Country;
import kz.esep.result.Practice;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Result files of about 50 KB with two signers each, verified by every core; no certificate was ever seen before. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(Threads.MAX)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 3, time = 5)
public class VerificationBenchmark {
    private static final int FILES = 64;
    private static final int PRECINCTS = 9;

    /** The files, the same for all threads. */
    @State(Scope.Benchmark)
    public static class Sticks {
        private final National national = new National(new Country(1, FILES, PRECINCTS));
        private final List<byte[]> files = national.commissions().stream()
                .map(commission -> national.file(commission).bytes())
                .toList();

        /** What is measured must be a verification. */
        @Setup
        public void look() {
            long bytes = files.stream().mapToLong(file -> file.length).sum();
            System.out.println("files of " + bytes / FILES + " bytes");
            if (!(verifier().verify(files.getFirst(), Arrival.first(Practice.NOW)) instanceof Verdict.Verified)) {
                throw new IllegalStateException("the files do not hold");
            }
        }

        private ResultVerifier verifier() {
            return new ResultVerifier(national.election(), national.trust());
        }
    }

    /** A thread's place in its round through the files. */
    @State(Scope.Thread)
    public static class Round {
        private @Nullable ResultVerifier verifier;
        private int next;

        Verdict verify(Sticks sticks) {
            if (next % FILES == 0) {
                verifier = sticks.verifier();
            }
            byte[] file = sticks.files.get(next++ % FILES);
            return Objects.requireNonNull(verifier).verify(file, Arrival.first(Practice.NOW));
        }
    }

    @Benchmark
    public Verdict files(Sticks sticks, Round round) {
        return round.verify(sticks);
    }
}
