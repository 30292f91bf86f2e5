package kz.esep.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of arrivals: a voter who came with a certificate, and whose name was added to the list.
 *
 * @param line its number, from 1 without gaps in this workspace
 * @param precinct where the voter came
 * @param serials the one certificate, which the commission keeps
 * @param from number of the precinct that issued it
 * @param listLine line that was added to the voter list
 * @param voter null where the session does not have the key to personal data
 * @param withdrawn why the line does not count; empty where it does
 * @param person id of who registered it
 */
public record Arrived(
        long line,
        String precinct,
        Serials serials,
        String from,
        long listLine,
        @Nullable Voter voter,
        String withdrawn,
        String person,
        Instant at) {}
