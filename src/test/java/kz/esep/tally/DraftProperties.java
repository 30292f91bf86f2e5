package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.store.Entry;
import kz.esep.text.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.statistics.Statistics;

/** Drafts follow what happens to a protocol, whoever does it and in whatever order. */
class DraftProperties {
    private static final ProtocolKey KEY = Room.KEY;
    private static final String MARK = "typed-by-";
    private static final List<Session> PEOPLE =
            List.of(Room.AIGUL, Room.BERIK, SignedIn.as("dana", Role.TYPIST, Role.CHAIR), Room.CHAIR);

    /** What somebody does; the number is a reading's, or which cell. */
    private enum Act {
        SAVE,
        START,
        FINISH,
        TAKE_BACK,
        SAVE_RETYPING,
        RETYPE,
        RETURN,
        ACCEPT_AND_CORRECT,
        POWER_CUT
    }

    record Move(Session who, Act act, int number, boolean odd) {}

    /** Whose draft of what. */
    private record Owned(String person, int number) {}

    private final Map<Owned, Typed> expected = new HashMap<>();
    private Path folder = Path.of("");
    private int typed;

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Act> acts = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(Act.SAVE)),
                Tuple.of(6, Arbitraries.of(Act.FINISH)),
                Tuple.of(3, Arbitraries.of(Act.SAVE_RETYPING, Act.RETYPE)),
                Tuple.of(2, Arbitraries.of(Act.START, Act.TAKE_BACK)),
                Tuple.of(1, Arbitraries.of(Act.RETURN, Act.ACCEPT_AND_CORRECT, Act.POWER_CUT)));
        return Combinators.combine(Arbitraries.of(PEOPLE), acts, Arbitraries.of(1, 2), Arbitraries.of(true, false))
                .as(Move::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    @AfterTry
    void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 60)
    void noDraftIsLostBeforeItsReadingEndsNorSeenByAnybodyElse(@ForAll("moves") List<Move> moves) throws IOException {
        folder = Files.createTempDirectory("drafts");
        expected.clear();
        int ended = 0;
        try (Room room = new Room(folder.resolve("w.esep"))) {
            for (Move move : moves) {
                Protocol before = protocol(room);
                if (isDone(room, move)) {
                    int held = expected.size();
                    expect(move, before, protocol(room));
                    ended += held > expected.size() ? 1 : 0;
                }
                assertEquals(expected, found(room));
            }
            for (Entry entry : room.workspace.entries(1, 1_000)) {
                assertFalse(new String(entry.body(), StandardCharsets.UTF_8).contains(MARK));
            }
            room.workspace.compare();
        }
        Statistics.label("a draft ended")
                .collect(ended > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    private static Protocol protocol(Room room) {
        return room.workspace.read(connection -> TallyStore.load(connection, KEY));
    }

    /** What everybody finds, each asking for themselves, in both ways of asking. */
    private static Map<Owned, Typed> found(Room room) {
        Map<Owned, Typed> found = new HashMap<>();
        Map<Owned, Typed> listed = new HashMap<>();
        for (Session session : PEOPLE) {
            String person = session.person();
            for (Drafts.Draft draft : room.drafts.mine(session)) {
                listed.put(new Owned(person, draft.number()), draft.typed());
            }
            for (int number = 1; number <= 2 && session.roles().contains(Role.TYPIST); number++) {
                put(found, person, room.drafts.find(session, KEY, number));
            }
            put(found, person, room.drafts.findRetyping(session, KEY));
        }
        assertEquals(listed, found);
        return found;
    }

    private static void put(Map<Owned, Typed> found, String person, Optional<Drafts.Draft> draft) {
        draft.ifPresent(one -> found.put(new Owned(person, one.number()), one.typed()));
    }

    private boolean isDone(Room room, Move move) {
        try {
            act(room, move);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private void act(Room room, Move move) {
        Session who = move.who();
        switch (move.act()) {
            case SAVE -> room.drafts.save(who, KEY, move.number(), next(who));
            case SAVE_RETYPING -> room.drafts.saveRetyping(who, KEY, next(who));
            case START -> room.protocols.startReading(who, KEY, move.number());
            case FINISH -> room.protocols.finishReading(who, KEY, move.number(), sheet(move));
            case TAKE_BACK -> room.protocols.takeBackReading(who, KEY);
            case RETYPE -> room.protocols.retype(who, List.of(new RetypeFile.Cell(KEY, cell(move), "7")));
            case RETURN -> room.decide(who, KEY, "W07", Decision.Kind.RETURNED);
            case ACCEPT_AND_CORRECT -> {
                room.decide(who, KEY, "W07", Decision.Kind.CONFIRMED);
                room.protocols.accept(who, KEY);
                room.protocols.openCorrection(who, Room.SECRETARY, KEY, "9", "court");
            }
            case POWER_CUT -> room.reopen();
        }
    }

    private Typed next(Session who) {
        typed++;
        String text = MARK + who.person() + typed;
        return new Typed(new TreeMap<>(Map.of("voters_listed", text, "invalid", text)), "invalid");
    }

    private static String cell(Move move) {
        return move.number() == 1 ? "voters_listed" : "invalid";
    }

    private static Sheet sheet(Move move) {
        return Sample.sheet(
                move.odd() ? Map.of("voters_listed", 1_100L, "invalid", 9L) : Map.of("voters_listed", 1_100L));
    }

    /** What the decision says, told by the state before and after and not by the way there. */
    private void expect(Move move, Protocol before, Protocol after) {
        String who = move.who().person();
        Typed latest = typedNow(who);
        switch (move.act()) {
            case SAVE -> expected.put(new Owned(who, move.number()), latest);
            case SAVE_RETYPING -> expected.put(new Owned(who, Drafts.RETYPING), latest);
            case RETYPE ->
                expected.computeIfPresent(new Owned(who, Drafts.RETYPING), (owned, held) -> {
                    Typed rest = held.without(cell(move));
                    return rest.texts().isEmpty() ? null : rest;
                });
            case TAKE_BACK -> {
                if (who.equals(before.reader())) {
                    expected.remove(new Owned(who, before.readings().size() + 1));
                }
            }
            default -> {}
        }
        boolean sameRound = before.history().size() == after.history().size();
        expected.keySet()
                .removeIf(owned -> !sameRound
                        || (owned.number() == Drafts.RETYPING
                                ? after.state() != State.DISPUTED
                                : owned.number() <= after.readings().size()));
    }

    private Typed typedNow(String who) {
        String text = MARK + who + typed;
        return new Typed(new TreeMap<>(Map.of("voters_listed", text, "invalid", text)), "invalid");
    }
}
