package kz.esep.count;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.commission.Post;
import kz.esep.count.bundle.BundleTable;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctProgress;
import kz.esep.election.ContestForm;
import kz.esep.tally.Recount;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * How far voting day and the count are, for one person.
 *
 * @param count what is recorded, without figures where this person must not see them
 * @param seen whether the figures are there
 * @param next the step to do now, null when all is done
 * @param rows every step in its order
 * @param lines the protocol's lines so far, by contest and code; none where they must not be seen
 * @param carried sums of the stacks that stand at the counting table, by contest and code; none where they must not be seen
 * @param forms of the contests that the precinct votes in
 * @param members of the commission on voting day, by id
 * @param recount why the ballots are counted again now, null where they are not
 */
public record Progress(
        PrecinctProgress day,
        Count count,
        boolean seen,
        @Nullable Stage next,
        List<Row> rows,
        SortedMap<String, SortedMap<String, Long>> lines,
        SortedMap<String, SortedMap<String, Long>> carried,
        SortedMap<String, ContestForm> forms,
        Map<String, Post> members,
        @Nullable Recount recount,
        Clock clock) {

    /** Where a step stands. */
    public enum State {
        DONE,
        /** The one to do now. */
        OPEN,
        AHEAD,
        /** It was left out with a reason. */
        LEFT_OUT,
        /** Nothing is there to do. */
        NOT_NEEDED;

        /** In a word or two. */
        public Message said() {
            return Message.of("count", "State." + name());
        }
    }

    /**
     * A step.
     *
     * @param at when it was done, here or in another place of the program; null until then
     * @param done everything recorded of it, the latest last
     */
    public record Row(Stage stage, State state, @Nullable Instant at, List<Recorded> done) {
        public Row {
            done = List.copyOf(done);
        }
    }

    /**
     * The twelve hours of the count (Art. 43(1)).
     *
     * @param began when the end of voting was declared, null until then
     * @param ends twelve hours later
     * @param over when the protocol was filled in, null until then
     */
    public record Clock(
            @Nullable Instant began,
            @Nullable Instant ends,
            @Nullable Instant over,
            Instant now) {}

    /** That time of day: the latest one that was, for the count goes on after midnight. */
    public Instant moment(LocalTime time) {
        LocalDate today = clock.now().atOffset(day.precinct().utcOffset()).toLocalDate();
        Instant at = today.atTime(time).toInstant(day.precinct().utcOffset());
        boolean yesterday = at.isAfter(clock.now()) && today.isAfter(day.votingDay());
        return yesterday ? at.minus(Duration.ofDays(1)) : at;
    }

    static Progress of(Count whole, Premises premises, boolean seen, SortedMap<String, SortedMap<String, Long>> lines) {
        Order order = new Order(whole, premises);
        Count count = seen
                ? whole
                : new Count(whole.steps().stream().map(Recorded::blind).toList(), whole.keepers(), BundleTable.NONE);
        Stage next = order.next().orElse(null);
        List<Row> rows = Stream.of(Stage.values())
                .map(stage -> row(stage, order, count, next))
                .toList();
        return new Progress(
                premises.day(),
                count,
                seen,
                next,
                rows,
                lines,
                seen ? new Carried(whole, premises).sums() : new TreeMap<>(),
                premises.forms(),
                premises.members(),
                premises.recount(),
                clock(whole, premises));
    }

    /** Codes of the figures that a step asks for, by contest; of a mobile box those of the next one. */
    public SortedMap<String, List<String>> asked(Stage stage) {
        SortedMap<String, List<String>> asked = new TreeMap<>();
        int box = box(Stage.MOBILE).orElse(1);
        forms.forEach((contest, form) -> asked.put(contest, Asked.of(stage, box, count, form)));
        return asked;
    }

    /** The mobile box that such a step is about next; empty where there is none, or the step is about no box. */
    public Optional<Integer> box(Stage stage) {
        return switch (stage) {
            case OUT -> goesOut();
            case BACK -> outside().findFirst();
            case MOBILE ->
                count.boxes().stream()
                        .filter(box -> count.opened(box).isEmpty())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** The box with the fewest trips that is not on the way. */
    private Optional<Integer> goesOut() {
        Opening opening = day.day().opening();
        List<Integer> away = outside().toList();
        return IntStream.rangeClosed(1, opening == null ? 0 : opening.boxes().mobile())
                .boxed()
                .filter(box -> !away.contains(box))
                .min(Comparator.comparingLong(box ->
                        count.trips().stream().filter(trip -> trip.box() == box).count()));
    }

    private Stream<Integer> outside() {
        return count.trips().stream().filter(trip -> trip.back() == null).map(Trip::box);
    }

    private static Row row(Stage stage, Order order, Count count, @Nullable Stage next) {
        List<Recorded> done = count.all(stage);
        Optional<Instant> at = stage.isOfDay()
                ? ofDay(stage, order.premises())
                : done.isEmpty()
                        ? Optional.ofNullable(order.premises().elsewhere().get(stage))
                        : Optional.of(done.getLast().at());
        State state = state(stage, order, next, at.isEmpty());
        return new Row(stage, state, at.orElse(null), done);
    }

    /** The declared end of voting, or the time of the last turnout that was told. */
    private static Optional<Instant> ofDay(Stage stage, Premises premises) {
        return stage == Stage.CLOSING
                ? premises.closed()
                : premises.day().day().last().map(report -> premises.day().moment(report.time()));
    }

    private static State state(Stage stage, Order order, @Nullable Stage next, boolean empty) {
        if (stage == next) {
            return State.OPEN;
        }
        if (order.isDone(stage) && !(empty && !stage.isOfDay())) {
            return State.DONE;
        }
        if (stage == Stage.TURNOUT && order.premises().closed().isEmpty()) {
            return State.AHEAD;
        }
        if (order.isLeftOut(stage)) {
            return State.LEFT_OUT;
        }
        boolean past = next == null || stage.isBefore(next);
        return past || !order.isNeeded(stage) ? State.NOT_NEEDED : State.AHEAD;
    }

    private static Clock clock(Count count, Premises premises) {
        Instant began = premises.closed().orElse(null);
        return new Clock(
                began,
                began == null ? null : began.plus(Premises.LONGEST),
                count.latest(Stage.PROTOCOL).map(Recorded::at).orElse(null),
                premises.now());
    }
}
