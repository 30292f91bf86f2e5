package kz.esep.certificate;

import java.time.LocalDate;

/**
 * What a voter asks for and shows, and the voter list.
 *
 * @param type id of the type; empty for the only one
 * @param number of the certificate; 0 for the next free one
 * @param precinct where the voter is listed
 * @param listLine line of the voter in the list, from 1
 * @param marked whether the mark was made there (Art. 41(6-1))
 * @param applied date of the written application
 * @param destination where the voter will vote: number of the precinct or name of the settlement
 */
public record Application(
        String type,
        long number,
        String precinct,
        Voter voter,
        long listLine,
        boolean marked,
        LocalDate applied,
        String destination) {}
