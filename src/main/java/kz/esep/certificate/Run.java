package kz.esep.certificate;

import kz.esep.election.Body;

/**
 * Numbers in a row that are in one state and with one keeper. Runs of a ledger do not overlap, and two that touch differ.
 */
public record Run(Serials serials, Body keeper, State state) {

    boolean isLike(Run other) {
        return keeper.equals(other.keeper) && state == other.state;
    }

    Run cut(long first, long last) {
        return new Run(new Serials(serials.type(), first, last), keeper, state);
    }
}
