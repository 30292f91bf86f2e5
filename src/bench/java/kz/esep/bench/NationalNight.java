package kz.esep.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.app.Country;
import kz.esep.central.CentralProjector;
import kz.esep.central.Count;
import kz.esep.central.Counting;
import kz.esep.central.Intake;
import kz.esep.central.Publication;
import kz.esep.result.Practice;
import kz.esep.store.Founding;
import kz.esep.store.Workspace;

/** A centre's night in a country of a given size, step by step; prints what each took as a line of {@link Scale.Step}. */
final class NationalNight {
    private static final int PRECINCTS = 50;
    private static final int RAYONS = 10;
    private static final Session CHAIR = SignedIn.as("centre-chair", Role.CHAIR);

    private final int precincts;
    private final Path folder;
    private final National national;
    private final String last;

    private NationalNight(int precincts, Path folder) {
        this.precincts = precincts;
        this.folder = folder;
        this.national = new National(new Country(precincts / PRECINCTS / RAYONS, RAYONS, PRECINCTS));
        this.last = national.commissions().getLast();
    }

    /** Arguments: a number of precincts, a multiple of 500, and an empty folder. */
    public static void main(String[] arguments) throws IOException {
        new NationalNight(Integer.parseInt(arguments[0]), Path.of(arguments[1])).run();
    }

    private interface Work {
        void run() throws IOException;
    }

    private void run() throws IOException {
        Path sticks = Files.createDirectory(folder.resolve("sticks"));
        Path late = Files.createDirectory(folder.resolve("late"));
        for (String commission : national.commissions()) {
            Path stick = commission.equals(last) ? late : sticks;
            Files.write(
                    stick.resolve(commission + ".asice"),
                    national.file(commission).bytes());
        }
        Path store = folder.resolve("centre.esep");
        Founding founding = Founding.of(
                national.election().id(), Practice.CENTRE, "central", "practice", national.packageFile());
        try (Workspace workspace = Workspace.create(
                store, founding, national.packageFile(), List.of(new CentralProjector()), Practice.CLOCK)) {
            night(workspace, sticks, late);
        }
        step("store opened", () -> Workspace.open(store, List.of(new CentralProjector()), Practice.CLOCK)
                .close());
    }

    private void night(Workspace workspace, Path sticks, Path late) throws IOException {
        Intake intake = new Intake(workspace, national.election(), national.trust(), national.receiptKey());
        Counting counting = new Counting(workspace, national.election());
        Path receipts = folder.resolve("receipts");
        Count[] count = new Count[1];
        step("files taken in", () -> intake.collect(CHAIR, List.of(sticks), receipts, done -> {}));
        step("counted", () -> count[0] = counting.count());
        step("one more file taken in", () -> intake.collect(CHAIR, List.of(late), receipts, done -> {}));
        step("counted with one more", () -> count[0] = counting.count(count[0], figures -> {}));
        if (count[0].contests().getFirst().total().protocols() != precincts) {
            throw new IllegalStateException("not every protocol is counted");
        }
        step("published", () -> new Publication(workspace, national.election(), "bench")
                .into(folder.resolve("public"), (done, all) -> {}));
    }

    private void step(String name, Work work) throws IOException {
        System.gc();
        double processor = processor();
        long begun = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.println(new Scale.Step(precincts, name, seconds, processor() - processor, heap()).line());
    }

    private static double processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** What cannot be collected when the step is over, in MB. */
    private static long heap() {
        System.gc();
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage kept = pool.getCollectionUsage();
            bytes += kept == null ? 0 : kept.getUsed();
        }
        return bytes >> 20;
    }
}
