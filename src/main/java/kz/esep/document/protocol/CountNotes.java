package kz.esep.document.protocol;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.count.Departure;
import kz.esep.count.Recorded;
import kz.esep.count.Stage;
import kz.esep.document.Say;
import kz.esep.text.Wording;

/**
 * The lines of the annex that say which steps of a precinct's count were done otherwise than they should be, and that a
 * member gave a dissenting opinion.
 *
 * @param offset in which times are told
 */
public record CountNotes(String precinct, ZoneOffset offset) {

    /** One line for each step that departs and for each dissenting opinion, in the order in which they were recorded. */
    public List<Note> of(List<Recorded> steps) {
        return steps.stream()
                .filter(step -> isDissent(step) || !step.done().departures().isEmpty())
                .map(this::note)
                .toList();
    }

    private static boolean isDissent(Recorded step) {
        return step.done().stage() == Stage.DISSENT;
    }

    private Note note(Recorded step) {
        List<Departure> departures = step.done().departures();
        return new Note(
                Wording.same(""),
                precinct,
                isDissent(step) && departures.isEmpty()
                        ? Say.phrase("annex.dissent")
                        : language -> Say.text(
                                language,
                                "annex.step",
                                step.done().stage().said().in(language),
                                departures.stream()
                                        .map(departure -> departure.said().in(language))
                                        .collect(Collectors.joining(". "))),
                step.done().act(),
                Wording.same(step.done().reason()),
                step.person(),
                LocalDateTime.ofInstant(step.at(), offset));
    }
}
