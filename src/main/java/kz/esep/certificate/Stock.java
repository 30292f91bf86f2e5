package kz.esep.certificate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.esep.election.Body;
import kz.esep.election.CertificateType;

/**
 * The certificates of one type that ever came here.
 *
 * @param listedVoters voters of the unit who may vote with them, as the election package counts them
 * @param most how many there may be without a reason: a share of the voters, rounded down
 * @param runs where they are, in the order of their numbers
 */
public record Stock(CertificateType type, long listedVoters, long most, List<Run> runs) {

    public Stock {
        runs = List.copyOf(runs);
    }

    /** How many are in a state, with one keeper. */
    public long count(Body keeper, State state) {
        return runs.stream()
                .filter(run -> run.keeper().equals(keeper) && run.state() == state)
                .mapToLong(run -> run.serials().count())
                .sum();
    }

    /** Who has some, in the order of their first number. */
    public List<Body> keepers() {
        return runs.stream().map(Run::keeper).distinct().toList();
    }

    /** Where a number is; empty when it never came here. */
    public Optional<Run> at(long number) {
        return runs.stream()
                .filter(run -> run.serials().first() <= number
                        && number <= run.serials().last())
                .findFirst();
    }

    /** The lowest number that a keeper has and that is not issued; empty when there is none. */
    public OptionalLong next(Body keeper) {
        return runs.stream()
                .filter(run -> run.keeper().equals(keeper) && run.state() == State.UNISSUED)
                .mapToLong(run -> run.serials().first())
                .findFirst();
    }
}
