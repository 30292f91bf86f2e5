package kz.esep.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of issue.
 *
 * @param line its number, from 1 without gaps in this workspace
 * @param serials the one certificate
 * @param precinct where the voter is listed
 * @param listLine line of the voter in the list, where the mark was made
 * @param applied date of the written application
 * @param destination number of the precinct or name of the settlement where the voter will vote
 * @param voter null where the session does not have the key to personal data
 * @param state issued; spoiled when the issue was undone; lost
 * @param reason why it is not issued any more; otherwise empty
 * @param person id of who issued it
 */
public record Issue(
        long line,
        Serials serials,
        String precinct,
        long listLine,
        LocalDate applied,
        String destination,
        @Nullable Voter voter,
        State state,
        String reason,
        String person,
        Instant at) {}
