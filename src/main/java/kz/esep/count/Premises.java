package kz.esep.count;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import kz.esep.commission.Post;
import kz.esep.day.PrecinctProgress;
import kz.esep.election.ContestForm;
import kz.esep.election.Line;
import kz.esep.tally.Recount;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a step when it is judged.
 *
 * @param day what is recorded of opening, turnout and closing
 * @param forms of the contests that the precinct votes in, while ballots are counted again of those whose are
 * @param names of those contests
 * @param members of the commission on voting day, by id
 * @param arrivals certificates accepted, by contest; none where the register is not kept
 * @param wholeBoxVoid whether a mobile box that is void in one contest is void in all of them
 * @param now the machine's time
 * @param elsewhere steps that are fulfilled in other places of the program, with their moments
 * @param recount why the ballots are counted again now, null where they are not
 * @param handIn whether the first readings can be handed in: they are not there yet, or were taken back
 */
record Premises(
        PrecinctProgress day,
        SortedMap<String, ContestForm> forms,
        SortedMap<String, Wording> names,
        Map<String, Post> members,
        Map<String, Long> arrivals,
        boolean wholeBoxVoid,
        Instant now,
        Map<Stage, Instant> elsewhere,
        @Nullable Recount recount,
        boolean handIn) {
    /** How long the count may take (Art. 43(1)). */
    static final Duration LONGEST = Duration.ofHours(12);

    /** Until then applications to vote outside are taken (Art. 41(6)). */
    static final LocalTime NOON = LocalTime.NOON;

    /** Before that the count does not begin. */
    Instant endOfVoting() {
        return day.moment(day.end());
    }

    /** When the count began: the end of voting as it was declared. */
    Optional<Instant> closed() {
        return day.closed().map(day::moment);
    }

    /** What a ballot lies for, in the words of the protocol's line where it is one; with several contests also in which. */
    Phrase said(String contest, String code) {
        Phrase choice = Optional.ofNullable(forms.get(contest))
                .flatMap(form -> form.find(code))
                .<Phrase>map(Line::label)
                .orElseGet(() -> Message.of("count", "code." + code));
        return of(contest, choice);
    }

    /** Said of a contest by its name, where there are several. */
    Phrase of(String contest, Phrase what) {
        Wording name = names.get(contest);
        return forms.size() == 1 || name == null ? what : Message.of("count", "of-contest", name, what);
    }

    /** Every contest by its name, and by its id as commands take it. */
    Wording contests() {
        return new Wording(contests(Language.KK), contests(Language.RU), contests(Language.EN));
    }

    private String contests(Language language) {
        return names.entrySet().stream()
                .map(name -> name.getValue().in(language) + " (" + name.getKey() + ")")
                .collect(Collectors.joining(", "));
    }
}
