package kz.esep.desktop.overview;

import kz.esep.access.Session;
import kz.esep.certificate.Balance;
import kz.esep.observer.Submissions;

/** The registers of which the overview says how they stand. */
public record Registers(Balance certificates, Submissions submissions) {

    /**
     * How they stand.
     *
     * @param unanswered complaints that wait for an answer although it was due
     */
    record Sums(Balance.Sums certificates, long unanswered) {}

    Sums look(Session session) {
        return new Sums(
                certificates.sums(),
                submissions.objections(session).stream()
                        .filter(one -> one.code().equals("unanswered"))
                        .count());
    }
}
