package kz.esep.tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a protocol from the one before and what happened to it. It judges nothing: replaying uses it too. */
final class Turn {
    private Turn() {}

    static Protocol after(Protocol before, Event event, String person, Instant at) {
        return switch (event) {
            case Event.ReadingStarted started ->
                new Shape(before)
                        .state(started.number() == 1 ? State.FIRST_READING : State.SECOND_READING)
                        .reader(person)
                        .made();
            case Event.ReadingFinished finished -> finished(before, finished, person, at);
            case Event.ReadingTakenBack _ -> takenBack(before);
            case Event.Retyped retyped -> retyped(before, retyped, person, at);
            case Event.Decided decided -> decided(before, decided, person, at);
            case Event.Accepted _ ->
                new Shape(before)
                        .state(State.ACCEPTED)
                        .acceptance(new Protocol.Acceptance(person, at))
                        .made();
            case Event.CorrectionOpened opened -> {
                var correction = new Protocol.Correction(
                        opened.act(), opened.reason(), person, opened.secretary(), at);
                yield new Shape(before)
                        .endRound(round(before))
                        .version(before.version() + 1)
                        .acceptance(null)
                        .correction(correction)
                        .made();
            }
            case Event.Signed signed ->
                new Shape(before).state(State.SIGNED).revision(signed.revision()).made();
        };
    }

    private static Protocol finished(Protocol before, Event.ReadingFinished event, String person, Instant at) {
        Reading reading = new Reading(event.number(), person, at, event.sheet(), event.file());
        List<Reading> readings = with(before.readings(), reading);
        return new Shape(before)
                .state(event.state())
                .reader(null)
                .readings(readings)
                .settled(Cells.settled(readings, before.retypings()))
                .made();
    }

    private static Protocol retyped(Protocol before, Event.Retyped event, String person, Instant at) {
        List<Retyping> retypings = with(before.retypings(), new Retyping(event.code(), event.value(), person, at));
        return new Shape(before)
                .state(event.state())
                .retypings(retypings)
                .settled(Cells.settled(before.readings(), retypings))
                .made();
    }

    private static Protocol decided(Protocol before, Event.Decided event, String person, Instant at) {
        Decision decision = new Decision(
                event.check(),
                event.about(),
                event.kind(),
                event.act(),
                event.reason(),
                person,
                at,
                event.left(),
                event.right());
        Protocol decided = new Shape(before)
                .state(event.state())
                .decisions(with(before.decisions(), decision))
                .made();
        return event.state() == State.NOT_STARTED
                ? new Shape(decided).endRound(round(decided)).made()
                : decided;
    }

    private static Protocol takenBack(Protocol before) {
        return switch (before.state()) {
            case FIRST_READING -> new Shape(before).state(State.NOT_STARTED).reader(null).made();
            case SECOND_READING -> new Shape(before).state(State.FIRST_DONE).reader(null).made();
            case FIRST_DONE -> new Shape(before).endRound(round(before)).made();
            default -> {
                Protocol.Round second = round(before, before.readings().subList(1, before.readings().size()));
                yield new Shape(before)
                        .endRound(second)
                        .state(State.FIRST_DONE)
                        .readings(before.readings().subList(0, 1))
                        .takenBack(before.takenBack() + 1)
                        .made();
            }
        };
    }

    private static Protocol.Round round(Protocol protocol) {
        return round(protocol, protocol.readings());
    }

    private static Protocol.Round round(Protocol protocol, List<Reading> readings) {
        return new Protocol.Round(
                protocol.version(),
                readings,
                protocol.retypings(),
                protocol.decisions(),
                protocol.settled(),
                protocol.acceptance(),
                protocol.correction());
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    /** A protocol while it changes. */
    private static final class Shape {
        private final Protocol before;
        private int version;
        private State state;
        private @Nullable String reader;
        private List<Reading> readings;
        private List<Retyping> retypings;
        private List<Decision> decisions;
        private @Nullable Sheet settled;
        private int takenBack;
        private Protocol.@Nullable Acceptance acceptance;
        private Protocol.@Nullable Correction correction;
        private int revision;
        private List<Protocol.Round> history;

        Shape(Protocol before) {
            this.before = before;
            version = before.version();
            state = before.state();
            reader = before.reader();
            readings = before.readings();
            retypings = before.retypings();
            decisions = before.decisions();
            settled = before.settled();
            takenBack = before.takenBack();
            acceptance = before.acceptance();
            correction = before.correction();
            revision = before.revision();
            history = before.history();
        }

        /** Files the round in the history and starts an empty one. */
        Shape endRound(Protocol.Round round) {
            history = with(history, round);
            state = State.NOT_STARTED;
            readings = List.of();
            retypings = List.of();
            decisions = List.of();
            settled = null;
            return this;
        }

        Shape version(int value) {
            version = value;
            return this;
        }

        Shape state(State value) {
            state = value;
            return this;
        }

        Shape reader(@Nullable String value) {
            reader = value;
            return this;
        }

        Shape readings(List<Reading> value) {
            readings = value;
            return this;
        }

        Shape retypings(List<Retyping> value) {
            retypings = value;
            return this;
        }

        Shape decisions(List<Decision> value) {
            decisions = value;
            return this;
        }

        Shape settled(@Nullable Sheet value) {
            settled = value;
            return this;
        }

        Shape takenBack(int value) {
            takenBack = value;
            return this;
        }

        Shape acceptance(Protocol.@Nullable Acceptance value) {
            acceptance = value;
            return this;
        }

        Shape correction(Protocol.@Nullable Correction value) {
            correction = value;
            return this;
        }

        Shape revision(int value) {
            revision = value;
            return this;
        }

        Protocol made() {
            return new Protocol(
                    before.key(),
                    version,
                    state,
                    reader,
                    readings,
                    retypings,
                    decisions,
                    settled,
                    takenBack,
                    acceptance,
                    correction,
                    revision,
                    history);
        }
    }
}
