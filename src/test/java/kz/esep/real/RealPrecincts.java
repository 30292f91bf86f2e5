package kz.esep.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import tools.jackson.databind.JsonNode;

/**
 * Takes real precinct protocols the whole way through the program's own commands: package, workspaces, both readings,
 * checks, decisions in bulk, acceptance, signed files, verification, the count at the centre. The sums at the end have
 * to be the sums of the file.
 */
public final class RealPrecincts {
    private static final String PASSPHRASE = "only for these figures";

    private final Clock clock = Clock.systemUTC();
    private final Map<String, List<Rows.Row>> regions;
    private final Path folder;
    private final int threads;
    private final Map<String, Long> findings = new ConcurrentHashMap<>();
    private final Map<String, Long> nanos = new ConcurrentHashMap<>();

    RealPrecincts(Path data, Path folder, int threads) {
        this.regions = Rows.read(data);
        this.folder = folder;
        this.threads = threads;
    }

    /** Arguments: the data file and an empty folder. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        RealPrecincts run = new RealPrecincts(Path.of(arguments[0]), Path.of(arguments[1]), 2);
        run.whole();
        run.report(System.out, Duration.ofNanos(System.nanoTime() - start));
    }

    SortedMap<String, Long> findings() {
        return new TreeMap<>(findings);
    }

    /** The whole way. */
    void whole() throws Exception {
        Files.createDirectories(folder.resolve("results"));
        Commands commands = commands();
        timed("package", () -> prepare(commands));
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (String region : regions.keySet()) {
                running.add(workers.submit(() -> {
                    new RealCommission(this, region, regions.get(region)).work();
                    return region;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        timed("verify", () -> verify(commands));
        timed("collect", this::collect);
    }

    Commands commands() {
        return new Commands(clock)
                .with("ESEP_PASSPHRASE", PASSPHRASE)
                .with("ESEP_PASSPHRASE_CHAIR", PASSPHRASE)
                .with("ESEP_PASSPHRASE_SECRETARY", PASSPHRASE)
                .with("ESEP_RECEIPT_PASSPHRASE", PASSPHRASE)
                .with("ESEP_CA_PASSPHRASE", PASSPHRASE);
    }

    Path folder() {
        return folder;
    }

    Path packageFile() {
        return folder.resolve("election.asice");
    }

    String code() throws IOException {
        return Digest.of(Files.readAllBytes(packageFile())).code();
    }

    private void prepare(Commands commands) throws IOException {
        commands.done("package", "ca", "create", "--ca", at("ca"), "--election", RealElection.ID, "--name", "CA");
        certify(commands, RealElection.CENTRE, "centre");
        RealElection.write(regions, folder.resolve("package"));
        commands.done(
                "package",
                "make",
                at("package"),
                "--ca-certificate",
                at("ca/ca.pem"),
                "--key",
                at("centre-centre.p12"),
                "--out",
                packageFile().toString());
    }

    /** A key with its certificate; the CA's register takes one request at a time. */
    synchronized String certify(Commands commands, String commission, String role) {
        String key = at(commission + "-" + role + ".p12");
        commands.done(
                "key",
                "new",
                "--out",
                key,
                "--request",
                key + ".csr",
                "--commission",
                commission,
                "--role",
                role,
                "--person",
                commission + "-" + role,
                "--name",
                role + " of " + commission);
        commands.done("package", "ca", "issue", "--ca", at("ca"), "--request", key + ".csr", "--out", key + ".crt");
        commands.done("key", "install", "--key", key, "--certificate", key + ".crt");
        return key;
    }

    private void verify(Commands commands) throws IOException {
        List<String> words =
                new ArrayList<>(List.of("verify", "--package", packageFile().toString(), "--json"));
        try (var files = Files.list(folder.resolve("results"))) {
            files.sorted().forEach(file -> words.add(file.toString()));
        }
        commands.done(words.toArray(String[]::new));
    }

    private void collect() throws Exception {
        RealWorkspace centre = new RealWorkspace(this, commands(), "centre", RealElection.CENTRE);
        centre.found(Map.of("intake", "secretary"));
        JsonNode report = json(centre.as("intake")
                .done(
                        "collect",
                        centre.path(),
                        "--user",
                        "intake",
                        "--package",
                        packageFile().toString(),
                        "--receipt-key",
                        at("centre-centre.p12"),
                        "--json",
                        at("results")));
        JsonNode contest = report.path("contests").path(0);
        assertTrue(contest.path("complete").asBoolean());
        SortedMap<String, Long> sums = sums();
        for (Map.Entry<String, Long> sum : sums.entrySet()) {
            assertEquals(
                    sum.getValue(), contest.path("totals").path(sum.getKey()).asLong(), sum.getKey());
        }
        assertEquals(sums.size(), contest.path("totals").size());
    }

    private SortedMap<String, Long> sums() {
        SortedMap<String, Long> sums = new TreeMap<>();
        regions.values()
                .forEach(rows -> rows.forEach(row -> {
                    for (int i = 0; i < Rows.LINES.size(); i++) {
                        sums.merge(Rows.LINES.get(i), row.figures()[i], Long::sum);
                    }
                }));
        return sums;
    }

    static JsonNode json(String text) throws Json.BadJson {
        return Json.tree(text.getBytes(StandardCharsets.UTF_8));
    }

    String at(String name) {
        return folder.resolve(name).toString();
    }

    void found(String check) {
        findings.merge(check, 1L, Long::sum);
    }

    /** A step that may fail in any way. */
    interface Step {
        void go() throws Exception;
    }

    void timed(String name, Step step) throws Exception {
        long start = System.nanoTime();
        step.go();
        nanos.merge(name, System.nanoTime() - start, Long::sum);
    }

    private void report(PrintStream out, Duration whole) {
        out.println(
                "precincts: " + regions.values().stream().mapToInt(List::size).sum() + " in " + regions.size()
                        + " commissions; totals equal the file's sums");
        out.println("findings: " + findings());
        new TreeMap<>(nanos).forEach((name, time) -> out.println(name + ": " + time / 1_000_000_000 + " s"));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        out.println("whole: " + whole.toSeconds() + " s; heap allowed "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB, sum of the pools' peaks " + peak / (1 << 20)
                + " MiB");
    }
}
