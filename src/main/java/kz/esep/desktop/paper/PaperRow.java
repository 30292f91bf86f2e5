package kz.esep.desktop.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Election;
import kz.esep.paper.Offer;
import kz.esep.paper.Paper;
import kz.esep.paper.Posting;
import kz.esep.paper.Postings;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A document in the list.
 *
 * @param about what its name does not say: which of several contests, or whom it is about; null otherwise
 * @param due whether its copy should hang by now
 * @param hanging its copy that hangs for voters, or the last one that hung; null when it was never posted
 */
record PaperRow(
        Offer offer,
        @Nullable Wording about,
        boolean due,
        @Nullable Posting hanging) {

    static List<PaperRow> of(Election election, List<Offer> offers, List<Posting> postings, Postings.Due due) {
        boolean joint = election.contests().size() > 1;
        return offers.stream()
                .map(offer -> new PaperRow(
                        offer,
                        joint && !offer.paper().contest().isEmpty()
                                ? election.contest(offer.paper().contest()).name()
                                : offer.about(),
                        due.toPost().filter(offer.paper()::equals).isPresent(),
                        postings.stream()
                                .filter(posting -> posting.paper().equals(offer.paper()))
                                .reduce((earlier, later) -> earlier.takenDownAt() == null ? earlier : later)
                                .orElse(null)))
                .toList();
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

    /** What people call it, with what it is about. */
    String name(Speech speech) {
        String name = speech.say(paper().name());
        return about == null ? name : name + " \u00b7 " + speech.say(about);
    }
}
