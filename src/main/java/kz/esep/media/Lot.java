package kz.esep.media;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lot among requests that came at once. Who takes part is fixed before anybody knows the seed.
 *
 * @param outlet its number
 * @param received when all of them came
 * @param title which lot it is, in every drawing
 * @param entrants those who take part, by the numbers of their requests
 * @param source which public event the seed comes from, said beforehand
 * @param seed as it was published; null until the lot is drawn
 */
public record Lot(
        long outlet,
        LocalDateTime received,
        String title,
        List<Entrant> entrants,
        String source,
        @Nullable String seed) {
    public Lot {
        entrants = List.copyOf(entrants);
    }

    /** A request and whose it is. */
    public record Entrant(long request, Contestant contestant) {

        /** The line that takes part, such as {@code 7 lists/party-a}. */
        public String written() {
            return request + " " + contestant.written();
        }
    }

    static Lot among(String title, List<Kept<Request>> requests, String source) {
        Request first = requests.getFirst().fact();
        return new Lot(
                first.outlet(),
                first.received(),
                title,
                requests.stream()
                        .map(one -> new Entrant(one.number(), one.fact().contestant()))
                        .toList(),
                source,
                null);
    }

    Lot drawn(String published) {
        return new Lot(outlet, received, title, entrants, source, published);
    }

    /** The numbers of the requests. */
    List<Long> requests() {
        return entrants.stream().map(Entrant::request).toList();
    }

    /** The lines that take part: they are published with the title before the seed is known. */
    @JsonIgnore
    public List<String> lines() {
        return entrants.stream().map(Entrant::written).toList();
    }

    /** The tickets, the first place first; none until it is drawn. */
    @JsonIgnore
    public List<Drawing.Ticket> tickets() {
        return seed == null ? List.of() : new Drawing(title, seed, lines()).tickets();
    }

    /** The numbers of the requests in the order that was drawn. */
    List<Long> ranks() {
        return tickets().stream()
                .map(ticket -> entrants.get(lines().indexOf(ticket.line())).request())
                .toList();
    }
}
