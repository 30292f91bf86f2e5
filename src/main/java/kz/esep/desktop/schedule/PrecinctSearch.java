package kz.esep.desktop.schedule;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Precinct;
import kz.esep.office.Office;
import kz.esep.text.Message;

/**
 * Finds precincts of a commission by their number, settlement or place, whatever language the place is typed in, for one
 * part of the schedule.
 */
public final class PrecinctSearch {
    private static final int MOST = 12;

    private final Office office;
    private final Speech speech;
    private final BiFunction<String, String, Message> said;

    /**
     * The search of a part.
     *
     * @param said how the part names a precinct by its number and settlement
     */
    public PrecinctSearch(Office office, Speech speech, BiFunction<String, String, Message> said) {
        this.office = office;
        this.speech = speech;
        this.said = said;
    }

    /** What a typed text is looked for in, in lower case. */
    public static String words(Precinct precinct) {
        return Stream.of(
                        precinct.id(),
                        precinct.settlement(),
                        precinct.place().kk(),
                        precinct.place().ru(),
                        precinct.place().en())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    /** At most a dozen, in the package's order, each with all that is typed in its own words or in the part's. */
    public List<Place.Found> find(String typed) {
        String part = speech.say(said.apply("", "")).toLowerCase(Locale.ROOT);
        List<String> rest = Stream.of(typed.strip().split("\\s+"))
                .filter(word -> !part.contains(word))
                .toList();
        return office.election().precinctsOf(office.commission()).stream()
                .filter(precinct -> has(precinct, rest))
                .limit(MOST)
                .map(one -> new Place.Found(speech.say(said.apply(one.id(), one.settlement())), one.id()))
                .toList();
    }

    private static boolean has(Precinct precinct, List<String> typed) {
        String words = words(precinct);
        return typed.stream().allMatch(words::contains);
    }
}
