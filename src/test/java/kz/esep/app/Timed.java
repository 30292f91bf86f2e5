package kz.esep.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.esep.desktop.Hand;

/** How long something took again and again: the time waited, and the work of the screen's thread alone. */
final class Timed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String what;
    private final List<Long> waited = new ArrayList<>();
    private final List<Long> worked = new ArrayList<>();

    Timed(String what) {
        this.what = what;
    }

    /** All acts of several kinds as one. */
    static Timed together(String what, Collection<Timed> kinds) {
        Timed all = new Timed(what);
        for (Timed kind : kinds) {
            all.waited.addAll(kind.waited);
            all.worked.addAll(kind.worked);
        }
        return all;
    }

    static void head() {
        System.out.printf(
                Locale.ROOT,
                "%-34s %5s %31s   %31s%n%-34s %5s %7s %7s %7s %7s   %7s %7s %7s %7s%n",
                "milliseconds",
                "",
                "waited",
                "work of the screen's thread",
                "",
                "times",
                "p50",
                "p95",
                "p99",
                "max",
                "p50",
                "p95",
                "p99",
                "max");
    }

    void time(Runnable act) {
        long thread = Hand.on(() -> Thread.currentThread().threadId());
        long worked = THREADS.getThreadCpuTime(thread);
        long begun = System.nanoTime();
        act.run();
        waited.add(System.nanoTime() - begun);
        this.worked.add(THREADS.getThreadCpuTime(thread) - worked);
    }

    void print() {
        StringBuilder line = new StringBuilder();
        for (List<Long> taken : List.of(waited, worked)) {
            Collections.sort(taken);
            line.append("  ");
            for (int part : new int[] {50, 95, 99, 100}) {
                int at = Math.max(0, (taken.size() * part + 99) / 100 - 1);
                line.append(String.format(Locale.ROOT, " %7.1f", taken.get(at) / 1e6));
            }
        }
        System.out.printf(Locale.ROOT, "%-34s %5d%s%n", what, waited.size(), line.substring(2));
    }
}
