package kz.esep.tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
            case Event.ReadingReleased _ -> givenUp(before);
            case Event.Retyped retyped -> retyped(before, retyped, person, at);
            case Event.Decided decided -> decided(before, decided, person, at);
            case Event.Accepted accepted ->
                new Shape(before)
                        .state(State.ACCEPTED)
                        .acceptance(new Protocol.Acceptance(person, at), accepted.context())
                        .made();
            case Event.CorrectionOpened opened -> {
                var correction = new Protocol.Correction(
                        opened.act(), opened.reason(), person, opened.secretary(), at, opened.recount());
                yield new Shape(before)
                        .endRound(round(before))
                        .version(before.version() + 1)
                        .acceptance(null, null)
                        .correction(correction)
                        .made();
            }
            case Event.Signed signed ->
                new Shape(before)
                        .state(State.SIGNED)
                        .revision(signed.revision())
                        .made();
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

    /** A reading under way is under way no more. */
    private static Protocol givenUp(Protocol before) {
        State state = before.state() == State.FIRST_READING ? State.NOT_STARTED : State.FIRST_DONE;
        return new Shape(before).state(state).reader(null).made();
    }

    private static Protocol takenBack(Protocol before) {
        return switch (before.state()) {
            case FIRST_READING, SECOND_READING -> givenUp(before);
            case FIRST_DONE -> new Shape(before).endRound(round(before)).made();
            default -> {
                Protocol.Round second = round(
                        before, before.readings().subList(1, before.readings().size()));
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

    static <T> List<T> with(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
