package kz.esep.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.esep.app.BusyNight;
import kz.esep.app.Country;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.election.RuleEdition.SecondList;
import kz.esep.seats.Allocation;
import kz.esep.seats.OptionVotes;
import kz.esep.seats.SeatRules;
import kz.esep.seats.Seats;
import kz.esep.tally.Checks;
import kz.esep.tally.PrecinctContext;
import kz.esep.tally.Sheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The pure rules: seats of an election, and every check on the protocols of a country. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class RulesBenchmark {
    private static final int PRECINCTS = 10_000;
    private static final int LISTS = 8;
    private static final long VOTES = 6_366_441;

    private final Election election = new National(new Country(1, 1, PRECINCTS)).election();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<OptionVotes> lists = new ArrayList<>();
    private final SeatRules rules =
            new SeatRules(BigDecimal.valueOf(5), new SecondList(new BigDecimal("0.7"), 2));

    public RulesBenchmark() {
        for (int precinct = 1; precinct <= PRECINCTS; precinct++) {
            sheets.add(BusyNight.sheet(election, precinct, 1));
        }
        for (int list = 1; list <= LISTS; list++) {
            lists.add(new OptionVotes("List " + list, VOTES / list));
        }
    }

    @Benchmark
    public Allocation seats() {
        return Seats.allocate(lists, VOTES / 20, 98, rules);
    }

    /** Every check on every protocol; how many findings. */
    @Benchmark
    public long checks() {
        Checks checks = Checks.of(election, "lists");
        long findings = 0;
        for (int i = 0; i < PRECINCTS; i++) {
            Precinct precinct = election.precincts().get(i);
            PrecinctContext context = new PrecinctContext(election.endOfVoting(precinct.id()), null, null, 0, null);
            findings += checks.run(sheets.get(i), precinct, context).findings().size();
        }
        return findings;
    }

    /** What no check can do without: each figure read once and added. */
    @Benchmark
    public long figures() {
        long sum = 0;
        for (Sheet sheet : sheets) {
            for (long figure : sheet.figures().values()) {
                sum += figure;
            }
        }
        return sum;
    }
}
