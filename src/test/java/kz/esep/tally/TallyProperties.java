package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.access.Role;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class TallyProperties {
    private static final List<Sheet> SHEETS = List.of(
            Sample.sheet(),
            Sample.sheet(Map.of("invalid", 9L, "urn_stationary", 579L)),
            Sample.sheet(Map.of("invalid", 9L)));
    private static final List<People> PEOPLE = List.of(
            new People("aigul", Set.of(Role.TYPIST)),
            new People("berik", Set.of(Role.TYPIST)),
            new People("dana", Set.of(Role.TYPIST, Role.CHAIR)),
            new People("chair", Set.of(Role.CHAIR)),
            new People("deputy", Set.of(Role.CHAIR, Role.TYPIST)),
            new People("secretary", Set.of(Role.SECRETARY)));

    /** What somebody tries. */
    record Move(People who, Step step) {}

    /** What a sequence of moves led to: the protocol, its events, and every reading that was ever finished. */
    private record Run(Protocol protocol, List<Event> events, List<String> people, List<Reading> finished) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Move> move =
                Combinators.combine(Arbitraries.of(PEOPLE), steps()).as(Move::new);
        List<Move> read = List.of(
                new Move(PEOPLE.get(0), new Step.FinishReading(1, SHEETS.get(1), null)),
                new Move(PEOPLE.get(1), new Step.FinishReading(2, SHEETS.get(1), null)));
        Arbitrary<List<Move>> start = Arbitraries.of(List.of(List.of(), read.subList(0, 1), read, read));
        return Combinators.combine(start, move.list().ofMinSize(1).ofMaxSize(60))
                .as((first, then) -> {
                    List<Move> all = new ArrayList<>(first);
                    all.addAll(then);
                    return all;
                });
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Sheet> sheets = Arbitraries.of(SHEETS);
        Arbitrary<Step> finish = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        sheets,
                        Arbitraries.integers().between(0, 2))
                .as((number, sheet, file) -> new Step.FinishReading(
                        number, sheet, file == 0 ? null : Digest.of(new byte[] {file.byteValue()})));
        Arbitrary<Step> retype = Combinators.combine(
                        Arbitraries.of("invalid", "urn_stationary"), Arbitraries.of("9", "10", "579", "580"))
                .as(Step.Retype::new);
        Arbitrary<Step> decide = Combinators.combine(Arbitraries.of("E04", "W01"), Arbitraries.of(Decision.Kind.class))
                .as((check, kind) -> new Step.Decide(check, "", kind, "act", "reason"));
        return Arbitraries.frequencyOf(
                Tuple.of(8, finish),
                Tuple.of(3, retype),
                Tuple.of(2, decide),
                Tuple.of(2, Arbitraries.of("W01", "E04").map(check -> new Step.Explain(check, "", "why"))),
                Tuple.of(1, Arbitraries.integers().between(1, 2).map(Step.StartReading::new)),
                Tuple.of(1, Arbitraries.just(new Step.TakeBackReading())),
                Tuple.of(6, Arbitraries.just(new Step.Accept())),
                Tuple.of(1, Arbitraries.just(new Step.MarkSigned(1))),
                Tuple.of(
                        1,
                        Arbitraries.just(
                                new Step.OpenCorrection("act", "reason", "secretary", Set.of(Role.SECRETARY), null))));
    }

    private static Run run(List<Move> moves) {
        Protocol protocol = Protocol.notStarted(Sample.KEY);
        List<Event> events = new ArrayList<>();
        List<String> people = new ArrayList<>();
        List<Reading> finished = new ArrayList<>();
        for (Move move : moves) {
            Outcome outcome = Tally.step(protocol, move.step(), move.who().context());
            if (outcome instanceof Outcome.Next next) {
                protocol = next.protocol();
                events.add(next.event());
                people.add(move.who().person());
                if (next.event() instanceof Event.ReadingFinished) {
                    finished.add(protocol.readings().getLast());
                }
            }
        }
        return new Run(protocol, events, people, finished);
    }

    @Property
    void nothingIsAcceptedThatTwoPeopleDidNotRead(@ForAll("moves") List<Move> moves) {
        Protocol protocol = Protocol.notStarted(Sample.KEY);
        boolean accepted = false;
        for (Move move : moves) {
            if (Tally.step(protocol, move.step(), move.who().context()) instanceof Outcome.Next next) {
                protocol = next.protocol();
                if (protocol.state() == State.ACCEPTED) {
                    accepted = true;
                    isSound(protocol);
                }
            }
        }
        Statistics.label("accepted")
                .collect(accepted)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    private static void isSound(Protocol protocol) {
        assertEquals(2, protocol.readings().size());
        assertFalse(protocol.readings()
                .get(0)
                .person()
                .equals(protocol.readings().get(1).person()));
        String acceptor = Objects.requireNonNull(protocol.acceptance()).person();
        assertFalse(protocol.typists().contains(acceptor));
        Sheet settled = Objects.requireNonNull(protocol.settled());
        for (String code : settled.figures().keySet()) {
            Set<String> behind = new TreeSet<>();
            for (Reading reading : protocol.readings()) {
                if (Objects.equals(Cells.value(reading.sheet(), code), Cells.value(settled, code))) {
                    behind.add(reading.person());
                }
            }
            for (Retyping retyping : protocol.retypings()) {
                if (retyping.code().equals(code) && Objects.equals(retyping.value(), Cells.value(settled, code))) {
                    behind.add(retyping.person());
                }
            }
            assertTrue(behind.size() >= 2, code + " stands on " + behind);
        }
        assertEquals(List.of(), People.report(protocol).unexplained(protocol.decisions()));
    }

    @Property
    void noReadingIsEverLost(@ForAll("moves") List<Move> moves) {
        Run run = run(moves);
        List<Reading> kept = new ArrayList<>();
        run.protocol().history().forEach(round -> kept.addAll(round.readings()));
        kept.addAll(run.protocol().readings());
        assertEquals(run.finished().size(), kept.size());
        assertTrue(kept.containsAll(run.finished()));
    }

    @Property
    void replayingTheEventsGivesTheSameProtocol(@ForAll("moves") List<Move> moves) throws Json.BadJson {
        Run run = run(moves);
        Protocol replayed = Protocol.notStarted(Sample.KEY);
        for (int i = 0; i < run.events().size(); i++) {
            Event event = run.events().get(i);
            Event read = Json.read(Json.write(event), event.getClass());
            replayed = Turn.after(replayed, read, run.people().get(i), Sample.AT);
            replayed = Json.read(Json.write(replayed), Protocol.class);
        }
        assertEquals(run.protocol(), replayed);
    }

    @Property
    void theFiguresThatCountComeOnlyFromAcceptance(@ForAll("moves") List<Move> moves) {
        Run run = run(moves);
        boolean everAccepted = run.events().stream().anyMatch(Event.Accepted.class::isInstance);
        assertEquals(everAccepted, run.protocol().valid().isPresent());
        boolean settled = run.protocol().settled() != null;
        assertEquals(
                settled,
                Set.of(State.MATCHED, State.EXPLAINED, State.ACCEPTED, State.SIGNED)
                        .contains(run.protocol().state()));
        assertEquals(
                run.protocol().state() == State.DISPUTED,
                !run.protocol().disputed().isEmpty());
    }
}
