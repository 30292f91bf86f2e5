package kz.esep.desktop.central;

import java.time.Instant;
import kz.esep.central.Turnout;
import kz.esep.text.Wording;

/**
 * A place in the table.
 *
 * @param number the precinct's number, otherwise empty
 * @param in protocols that count, of {@code expected}
 * @param closedAt when voting ended in its last precinct
 * @param votes of the chosen list, candidate or answer, 0 when none is chosen
 * @param base what a share of them is of
 */
record PlaceRow(
        Spot spot,
        String number,
        Wording name,
        Status status,
        long in,
        long expected,
        Instant closedAt,
        Turnout turnout,
        long votes,
        long base) {}
