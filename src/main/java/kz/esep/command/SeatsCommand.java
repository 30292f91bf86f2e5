package kz.esep.command;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.esep.election.RuleEdition.SecondList;
import kz.esep.seats.SeatRules;
import kz.esep.seats.Seats;
import kz.esep.seats.SeatsReport;
import kz.esep.seats.VotesFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code esep seats}: allocates seats from a file of votes, step by step. */
@Command(name = "seats", mixinStandardHelpOptions = true)
final class SeatsCommand implements Callable<Integer> {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal FACTOR = new BigDecimal("0.7");
    private static final int MINIMUM = 2;
    private static final long MOST_SEATS = 1_000_000;
    private static final int MOST_DIGITS = 20;

    private final Surroundings around;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.csv", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--seats", required = true, paramLabel = "N", descriptionKey = "seats")
    private long seats;

    @Option(names = "--threshold", required = true, paramLabel = "PCT", descriptionKey = "threshold")
    @SuppressWarnings("NullAway.Init")
    private BigDecimal threshold;

    @Option(names = "--second-list-minimum", paramLabel = "N", descriptionKey = "minimum")
    private @Nullable Integer minimum;

    @Option(names = "--second-list-factor", paramLabel = "F", descriptionKey = "factor")
    private @Nullable BigDecimal factor;

    @Option(names = "--no-second-list", descriptionKey = "none")
    private boolean noSecondList;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    SeatsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        SeatRules rules = rules();
        VotesFile votes = VotesFile.read(file);
        var allocation = Seats.allocate(votes.lists(), votes.againstAll(), seats, rules);
        SeatsReport report = new SeatsReport(allocation, votes.againstAll(), around.language());
        around.out().print(json ? new String(report.json(), StandardCharsets.UTF_8) : report.text());
        return Exit.DONE;
    }

    /** Without any option the second list is guaranteed as Art. 97-1 does since 2009: factor 0.7 and two seats. */
    private SeatRules rules() {
        require(seats >= 1 && seats <= MOST_SEATS, "wrong.seats", "--seats");
        require(
                plain(threshold) && threshold.signum() >= 0 && threshold.compareTo(ALL) <= 0,
                "wrong.threshold",
                "--threshold");
        require(minimum == null || (minimum >= 0 && minimum <= seats), "wrong.minimum", "--second-list-minimum");
        require(
                factor == null || (plain(factor) && factor.signum() > 0 && factor.compareTo(BigDecimal.ONE) <= 0),
                "wrong.factor",
                "--second-list-factor");
        require(!noSecondList || (minimum == null && factor == null), "wrong.both", "--no-second-list");
        return new SeatRules(
                threshold,
                noSecondList
                        ? null
                        : new SecondList(factor == null ? FACTOR : factor, minimum == null ? MINIMUM : minimum));
    }

    /** A number such as 1e-999999999 would make fractions that fill the memory. */
    private static boolean plain(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    private void require(boolean right, String key, String option) {
        if (!right) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + spec.resourceBundle().getString("esep.seats." + key));
        }
    }
}
