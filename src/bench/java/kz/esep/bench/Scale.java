package kz.esep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.esep.text.PassingFolder;

/**
 * The centre's work at several sizes of a made-up country: each size in a process of its own, so that its memory is its
 * own. Prints time and memory of each step and draws them.
 *
 * <p>Arguments: the heap's limit as the JVM takes it, the folder for {@code scale.csv} and {@code scale.svg}, then numbers
 * of precincts, such as {@code 1g OUT 10000 100000}.
 */
public final class Scale {
    private Scale() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path out = Files.createDirectories(Path.of(arguments[1]));
        List<Step> steps = new ArrayList<>();
        System.out.printf(
                Locale.ROOT, "%10s  %-28s %10s %10s %8s%n", "precincts", "step", "seconds", "processor", "kept MB");
        for (int i = 2; i < arguments.length; i++) {
            steps.addAll(size(arguments[0], arguments[i]));
        }
        Files.write(out.resolve("scale.csv"), steps.stream().map(Step::line).toList());
        Files.writeString(out.resolve("scale.svg"), new ScalePlot(steps).svg());
    }

    private static List<Step> size(String heap, String precincts) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("esep-scale");
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx" + heap,
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            NationalNight.class.getName(),
                            precincts,
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<Step> steps = new ArrayList<>();
            try (var lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Step step = Step.of(line);
                    step.print();
                    steps.add(step);
                }
            }
            if (process.waitFor() != 0) {
                System.out.println(precincts + " precincts did not fit into a heap of " + heap);
            }
            return steps;
        } finally {
            PassingFolder.delete(folder);
        }
    }

    /**
     * What one step took.
     *
     * @param seconds on the clock
     * @param processor seconds of all cores together
     * @param heap MB that cannot be collected when it is over; at no moment more than the limit
     */
    record Step(int precincts, String name, double seconds, double processor, long heap) {
        static Step of(String line) {
            String[] cells = line.split(",", -1);
            return new Step(
                    Integer.parseInt(cells[0]),
                    cells[1],
                    Double.parseDouble(cells[2]),
                    Double.parseDouble(cells[3]),
                    Long.parseLong(cells[4]));
        }

        String line() {
            return String.format(Locale.ROOT, "%d,%s,%.3f,%.3f,%d", precincts, name, seconds, processor, heap);
        }

        void print() {
            System.out.printf(
                    Locale.ROOT, "%10d  %-28s %10.3f %10.3f %8d%n", precincts, name, seconds, processor, heap);
        }
    }
}
