package kz.esep.document.protocol;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import kz.esep.document.Pdfs;
import kz.esep.election.PaperLanguages;

/**
 * How long a summary protocol takes: {@code PaperSpeed PAPER PRECINCTS LISTS RUNS [FILE]}, such as {@code one_sheet 400 10
 * 3}. Prints processor time for each run, so that a busy machine does not matter; the first includes the program's start.
 */
final class PaperSpeed {
    private PaperSpeed() {}

    public static void main(String[] args) throws IOException {
        PaperLanguages paper = PaperLanguages.valueOf(args[0].toUpperCase(Locale.ROOT));
        SummaryProtocol protocol = SampleProtocols.summary(paper, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        for (int run = 1; run <= Integer.parseInt(args[3]); run++) {
            long before = cpu();
            byte[] pdf = protocol.document().pdf();
            System.out.printf(
                    "run %d: %d ms CPU, %d pages, %d KB%n",
                    run, Duration.ofNanos(cpu() - before).toMillis(), Pdfs.pages(pdf), pdf.length >> 10);
            if (args.length > 4) {
                Files.write(Path.of(args[4]), pdf);
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
