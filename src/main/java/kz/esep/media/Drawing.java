package kz.esep.media;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import kz.esep.text.Digest;

/**
 * How a lot falls: whoever takes part gets a ticket, the SHA-256 (FIPS 180-4) of the lot's title, the seed and its own line,
 * parted by line feeds, in UTF-8; tickets are put in ascending order. Anybody can repeat it with {@code sha256sum} and
 * {@code sort}.
 *
 * @param title which lot it is, so that the same seed falls otherwise for each
 * @param lines those who take part, a line each, no two the same
 */
public record Drawing(String title, String seed, List<String> lines) {
    public Drawing {
        lines = List.copyOf(lines);
    }

    /** A line and what was drawn for it. */
    public record Ticket(Digest digest, String line) {}

    /** The tickets, the first place first. */
    public List<Ticket> tickets() {
        return lines.stream()
                .map(line -> new Ticket(digest(line), line))
                .sorted(Comparator.comparing((Ticket ticket) -> ticket.digest().hex()))
                .toList();
    }

    private Digest digest(String line) {
        return Digest.of((title + "\n" + seed + "\n" + line).getBytes(StandardCharsets.UTF_8));
    }
}
