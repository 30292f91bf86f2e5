package kz.esep.election;

import java.time.LocalTime;
import java.time.ZoneOffset;
import kz.esep.text.Wording;

/**
 * A precinct (Art. 23: at most 3 000 voters).
 *
 * @param id the precinct's number as printed, unique in the package, such as {@code 0123}
 * @param commission id of the commission that enters this precinct's protocols
 * @param territory id of the smallest territory of the package it lies in
 * @param settlement name of the settlement; certificates are not issued within one (Art. 41)
 * @param listedVoters voters on the list when the package was made, from 0
 * @param utcOffset its clock on voting day, never taken from a machine
 * @param endOfVoting local time when voting ends, 20:00 where nothing else was decided (Art. 38)
 */
public record Precinct(
        String id,
        String commission,
        String territory,
        PrecinctKind kind,
        String settlement,
        Wording place,
        long listedVoters,
        ZoneOffset utcOffset,
        LocalTime endOfVoting) {}
