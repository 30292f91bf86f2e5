package kz.esep.desktop.paper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.paper.Offer;
import kz.esep.paper.Paper;
import kz.esep.paper.Posting;
import org.jspecify.annotations.Nullable;

/**
 * A document in the list.
 *
 * @param latest whether no later version of it was signed
 * @param hanging its copy that hangs for voters, or the last one that hung; null when it was never posted
 */
record PaperRow(Offer offer, boolean latest, @Nullable Posting hanging) {

    static List<PaperRow> of(List<Offer> offers, List<Posting> postings) {
        return offers.stream()
                .map(offer -> new PaperRow(
                        offer,
                        offers.stream().noneMatch(other -> isLater(other.paper(), offer.paper())),
                        postings.stream()
                                .filter(posting -> posting.paper().equals(offer.paper()))
                                .reduce((earlier, later) -> earlier.takenDownAt() == null ? earlier : later)
                                .orElse(null)))
                .toList();
    }

    private static boolean isLater(Paper other, Paper paper) {
        return other.kind() == paper.kind()
                && other.contest().equals(paper.contest())
                && other.precinct().equals(paper.precinct())
                && other.version() > paper.version();
    }

    Paper paper() {
        return offer.paper();
    }

    /** A word for it, as places hand it to each other. */
    String word() {
        Paper paper = paper();
        return String.join("/", paper.kind().name(), paper.contest(), paper.precinct(), "" + paper.version());
    }

    /** What a file of it is called at first, such as {@code summary-1.pdf}. */
    String fileName() {
        Paper paper = paper();
        return Stream.of(
                                paper.kind().name().toLowerCase(Locale.ROOT),
                                paper.contest(),
                                paper.precinct(),
                                paper.version() == 0 ? "" : Integer.toString(paper.version()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"))
                + ".pdf";
    }

    /** Whether its copy should hang by now: the law says at once (Art. 43(8)). */
    boolean toBePosted() {
        return paper().kind().isOfficial() && latest && hanging == null;
    }

    /** Whether its copy hangs longer than it has to. */
    boolean toComeDown(Instant now) {
        return hanging != null && hanging.standing(now) == Posting.Standing.OVER;
    }
}
