package kz.esep.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.esep.election.Body;
import kz.esep.text.Iin;
import kz.esep.text.PassingFolder;
import kz.esep.text.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * From the printer to the last box: no sequence of acts, issues, losses and closings puts a number in two places or loses
 * one, and two people who issue at once from ranges of their own never give the same number.
 */
class CertificateProperties {
    private static final int MOST = 30;
    private static final String DAY_OF_ISSUE = "2027-03-10T06:00:00Z";
    private static final String VOTING_DAY = "2027-03-21T07:00:00Z";
    private static final String EVENING = "2027-03-20T13:00:00Z";

    /** Something that somebody tries. */
    record Move(What what, int number, int more, String place) {}

    enum What {
        RECEIVE,
        HAND_DOWN,
        TAKE_BACK,
        RETURN,
        ISSUE,
        ISSUE_NEXT,
        SPOIL_ISSUED,
        LOSE_ISSUED,
        SPOIL_STOCK,
        LOSE_STOCK,
        ARRIVE,
        WITHDRAW
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(1, MOST),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of("0001", "0003", ""))
                .as(Move::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }

    @Property(tries = 12)
    void everyNumberThatCameIsInOneStateAtOnePlaceUntilTheBooksAreClosed(@ForAll("moves") List<Move> moves)
            throws IOException {
        Path folder = Files.createTempDirectory("esep-certificates");
        try (Town town = new Town(folder)) {
            town.act(Act.Kind.RECEIVED, "1-12", "", "");
            town.act(Act.Kind.HANDED_DOWN, "1-8", "0001", "");
            SortedMap<Long, State> register = new TreeMap<>(states(town));
            int voter = 0;
            assertTrue(tried(town, new Move(What.ISSUE_NEXT, 1, 0, "0001"), voter++));
            for (Move move : moves) {
                SortedMap<Long, State> before = states(town);
                boolean done = tried(town, move, voter++);
                SortedMap<Long, State> after = states(town);
                assertTrue(after.keySet().containsAll(before.keySet()), () -> move + " lost a number");
                if (!done) {
                    assertEquals(before, after, () -> move + " was refused and changed something");
                }
                register.putAll(after);
                usedAreIssued(town, after);
            }
            issuedOnce(town);
            close(town);
            assertEquals(register.keySet(), states(town).keySet(), "every number that ever came");
            assertTrue(kept(town).stream().noneMatch(run -> run.state() == State.UNISSUED));
            town.balance().require();
            town.prove();
        } finally {
            PassingFolder.delete(folder);
        }
    }

    /** Whether it was done; what cannot be done is refused. */
    private static boolean tried(Town town, Move move, int voter) {
        Serials one = new Serials(Town.NATIONAL, move.number(), move.number());
        String range = move.number() + "-" + Math.min(MOST, move.number() + move.more());
        try {
            switch (move.what()) {
                case RECEIVE -> town.act(Act.Kind.RECEIVED, range, "", "decision 5");
                case HAND_DOWN -> town.act(Act.Kind.HANDED_DOWN, range, move.place(), "");
                case TAKE_BACK -> town.act(Act.Kind.TAKEN_BACK, range, move.place(), "");
                case RETURN -> town.act(Act.Kind.RETURNED, range, "", "");
                case SPOIL_STOCK -> town.act(Act.Kind.SPOILED, range, move.place(), "damp");
                case LOSE_STOCK -> town.act(Act.Kind.LOST, range, move.place(), "theft");
                case ISSUE -> town.issues().issue(Town.REGISTRAR, application(move.place(), voter, move.number()));
                case ISSUE_NEXT -> town.issues().issue(Town.REGISTRAR, application(move.place(), voter, 0));
                case SPOIL_ISSUED -> town.issues().spoil(Town.REGISTRAR, one, "misspelt");
                case LOSE_ISSUED -> town.issues().lose(Town.REGISTRAR, one, "statement");
                case ARRIVE -> arrive(town, move, voter);
                case WITHDRAW -> town.arrivals().withdraw(Town.REGISTRAR, one, "another voter's");
            }
            return true;
        } catch (Refused e) {
            return false;
        } finally {
            town.clock.set(DAY_OF_ISSUE);
        }
    }

    /** Somebody comes to the other precinct on voting day, mostly with a certificate that was issued. */
    private static void arrive(Town town, Move move, int voter) {
        List<Issue> lines = town.issues().register(Town.REGISTRAR).lines();
        Issue line = lines.get(move.number() % lines.size());
        long number = move.more() == 0 ? move.number() : line.serials().first();
        String at = line.precinct().equals("0001") ? "0003" : "0001";
        town.clock.set(VOTING_DAY);
        town.arrivals()
                .arrive(
                        Town.REGISTRAR,
                        new Arrivals.Shown(Town.NATIONAL, number, at, line.precinct(), Town.voter(iin(voter)), 1));
    }

    private static void usedAreIssued(Town town, SortedMap<Long, State> states) {
        Set<Long> used = new TreeSet<>();
        town.arrivals().list(Town.CHAIR).stream()
                .filter(line -> line.withdrawn().isEmpty())
                .forEach(line -> {
                    long number = line.serials().first();
                    assertTrue(used.add(number), () -> "used twice: " + number);
                    assertEquals(State.ISSUED, states.get(number), () -> "used and not issued: " + number);
                });
    }

    private static Application application(String precinct, int voter, int number) {
        return new Application(
                Town.NATIONAL,
                number,
                precinct,
                Town.voter(iin(voter)),
                17,
                true,
                LocalDate.of(2027, 3, 9),
                precinct.equals("0102") ? "0001" : "0101");
    }

    /** A number of a person that can be right; another one for each index. */
    private static String iin(int index) {
        int at = 0;
        for (int sequence = 0; ; sequence++) {
            for (int control = 0; control < 10; control++) {
                String iin = "8001153%04d%d".formatted(sequence, control);
                if (Iin.fault(iin).isEmpty() && at++ == index) {
                    return iin;
                }
            }
        }
    }

    private static List<Run> runs(Town town) {
        return town.stocks().list(Town.CHAIR).getFirst().runs();
    }

    /** What this commission and its precincts have. */
    private static List<Run> kept(Town town) {
        return runs(town).stream()
                .filter(run -> !run.keeper().equals(Body.commission("north")))
                .toList();
    }

    private static SortedMap<Long, State> states(Town town) {
        SortedMap<Long, State> states = new TreeMap<>();
        for (Run run : runs(town)) {
            for (long n = run.serials().first(); n <= run.serials().last(); n++) {
                assertEquals(null, states.put(n, run.state()), "a number at two places: " + n);
            }
        }
        return states;
    }

    private static void issuedOnce(Town town) {
        Set<Long> numbers = new TreeSet<>();
        for (Issue line : town.issues().register(Town.REGISTRAR).lines()) {
            assertTrue(numbers.add(line.serials().first()), () -> "given twice: " + line.serials());
            assertEquals(states(town).get(line.serials().first()), line.state());
        }
    }

    private static void close(Town town) {
        town.clock.set(EVENING);
        for (Account account : town.closings().list(Town.CHAIR)) {
            String place = account.keeper().kind() == Body.Kind.PRECINCT
                    ? account.keeper().id()
                    : "";
            Account closed = town.closings()
                    .close(
                            Town.CHAIR,
                            new Closings.Hand(place, Town.NATIONAL, account.unissued(), account.spoiled()),
                            "9",
                            LocalDate.of(2027, 3, 20));
            assertEquals(account.received(), closed.received());
            assertEquals(0, closed.unissued());
        }
        town.clock.set(VOTING_DAY);
        town.closings().list(Town.CHAIR).stream()
                .filter(account -> account.arrived() > 0)
                .forEach(account -> town.closings()
                        .closeArrivals(Town.CHAIR, account.keeper().id(), Town.NATIONAL, account.arrived()));
    }

    @Property(tries = 3)
    void twoPeopleWhoIssueAtOnceNeverGiveTheSameNumber(@ForAll @IntRange(min = 3, max = 12) int many)
            throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("esep-two");
        Set<Long> given = new ConcurrentSkipListSet<>();
        try (Town lake = new Town(folder);
                Town school = new Town(folder, "school", Town.election());
                var people = Executors.newFixedThreadPool(2)) {
            lake.act(Act.Kind.RECEIVED, "1-12", "", "");
            lake.act(Act.Kind.HANDED_DOWN, "1-12", "0001", "");
            school.act(Act.Kind.RECEIVED, "21-32", "", "decision 5");
            List<Future<?>> work = new ArrayList<>();
            work.add(people.submit(() -> issueAll(lake, "0001", many, given)));
            work.add(people.submit(() -> issueAll(school, "0102", many, given)));
            for (Future<?> one : work) {
                one.get();
            }
            assertEquals(2 * many, given.size(), given.toString());
        } finally {
            PassingFolder.delete(folder);
        }
    }

    private static void issueAll(Town town, String precinct, int many, Set<Long> given) {
        for (int voter = 0; voter < many; voter++) {
            given.add(town.issues()
                    .issue(Town.REGISTRAR, application(precinct, voter, 0))
                    .serials()
                    .first());
        }
    }
}
