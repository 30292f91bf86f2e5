package kz.esep.desktop.journal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One act in the list. It holds no figure, so it can stand there while figures are not settled.
 *
 * @param day by this machine's clock
 * @param person id
 * @param name who acted, as others see them
 * @param precinct number, empty where the act belongs to none
 * @param sentence what was done
 * @param search everything that a search looks at, in lower case
 */
record JournalRow(
        long seq,
        Instant time,
        LocalDate day,
        String person,
        String name,
        String type,
        String precinct,
        String sentence,
        String search) {}
