package kz.esep.certificate;

import java.time.LocalDate;
import java.util.List;
import kz.esep.election.Body;

/**
 * The act by which what a keeper had left of a type was cancelled.
 *
 * @param entry of the journal
 * @param number of the act
 * @param serials none where everything was used
 */
public record Cancellation(long entry, Body keeper, String type, String number, LocalDate date, List<Serials> serials) {

    public Cancellation {
        serials = List.copyOf(serials);
    }

    Cancellation with(List<Serials> cancelled) {
        return new Cancellation(entry, keeper, type, number, date, cancelled);
    }
}
