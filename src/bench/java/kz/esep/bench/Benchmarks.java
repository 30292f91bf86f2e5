package kz.esep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import kz.esep.text.PassingFolder;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark and prints each figure beside the limit that the same machine showed in the same run, their
 * ratio and the goal. An argument is a pattern of those to run. Each runs in a process of its own.
 */
public final class Benchmarks {
    private static final int MANY_FILES = 10_000;
    /** Two signatures and two certificates of every file. */
    private static final int SIGNATURES = 4;

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, RunnerException, InterruptedException {
        Path folder = Files.createTempDirectory("esep-bench");
        try {
            Fixtures.make(folder);
            OptionalDouble openssl = Openssl.verifications();
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .verbosity(VerboseMode.SILENT)
                    .jvmArgsAppend("-D" + Fixtures.PROPERTY + "=" + folder, "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow")
                    .include(arguments.length == 0 ? "kz.esep.bench" : arguments[0]);
            print(new Measured(new Runner(options.build()).run()), openssl);
        } finally {
            PassingFolder.delete(folder);
        }
    }

    /** The results by name. */
    private record Measured(Collection<RunResult> runs) {

        /** The middle one of single shots, else the mean; empty when it did not run. */
        OptionalDouble of(String name, String files) {
            return runs.stream()
                    .filter(run -> run.getParams().getBenchmark().endsWith(name))
                    .filter(run -> files.isEmpty() || files.equals(run.getParams().getParam("files")))
                    .mapToDouble(run -> run.getPrimaryResult().getStatistics().getPercentile(50))
                    .findFirst();
        }

        OptionalDouble of(String name) {
            return of(name, "");
        }
    }

    private static void print(Measured measured, OptionalDouble openssl) {
        System.out.printf(Locale.ROOT, "%n%-52s %12s %12s %8s  %s%n", "", "measured", "limit", "ratio", "goal");
        OptionalDouble insert = measured.of("AcceptanceBenchmark.bare");
        row(
                "a protocol accepted, on the disk, microseconds",
                measured.of("AcceptanceBenchmark.accept"),
                insert,
                "at most 2 times a bare insert of the same bytes");
        row("the same in a window", measured.of("AcceptanceBenchmark.window"), insert, "");
        OptionalDouble files = measured.of("VerificationBenchmark.files");
        OptionalDouble limit = openssl.isEmpty() ? openssl : OptionalDouble.of(openssl.getAsDouble() / SIGNATURES);
        row("files of 50 KB with two signers a second", files, limit, "at least 0.5 of openssl's own verifications");
        OptionalDouble many = files.isEmpty() ? files : OptionalDouble.of(MANY_FILES / files.getAsDouble());
        row("10 000 of them, seconds", many, OptionalDouble.empty(), "under 10");
        OptionalDouble bytes = measured.of("ReplayBenchmark.bare");
        row(
                "journal of 100 000 entries opened, milliseconds",
                measured.of("ReplayBenchmark.again"),
                bytes,
                "under 2 000; the limit reads the bytes and makes their SHA-256");
        row("the same by a window that has just started", measured.of("ReplayBenchmark.window"), bytes, "");
        row("the same by a command that has just started", measured.of("ReplayBenchmark.command"), bytes, "");
        row("seats, milliseconds", measured.of("RulesBenchmark.seats"), OptionalDouble.empty(), "under 1");
        row(
                "every check on 10 000 protocols, milliseconds",
                measured.of("RulesBenchmark.checks"),
                measured.of("RulesBenchmark.figures"),
                "under 100; the limit reads each figure once");
        row(
                "totals after one more file, 400 there, milliseconds",
                measured.of("TotalsBenchmark.count", "400"),
                measured.of("TotalsBenchmark.count", "20"),
                "about 1: the limit is the same with 20 there");
    }

    private static void row(String what, OptionalDouble figure, OptionalDouble limit, String goal) {
        if (figure.isPresent()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %12.3f %12s %8s  %s%n",
                    what,
                    figure.getAsDouble(),
                    limit.isPresent() ? "%.3f".formatted(limit.getAsDouble()) : "",
                    limit.isPresent() ? "%.2f".formatted(figure.getAsDouble() / limit.getAsDouble()) : "",
                    goal);
        }
    }
}
