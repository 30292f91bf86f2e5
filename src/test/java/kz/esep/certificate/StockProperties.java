package kz.esep.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.election.Body;
import kz.esep.text.PassingFolder;
import kz.esep.text.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No sequence of acts puts a number in two places or loses one, whatever people try. */
class StockProperties {
    private static final long MOST = 40;

    /** Where one number is, as a register with a line for each number would say. */
    private record Spot(Body keeper, State state) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        List<Body> keepers = List.of(
                Body.commission("north"), Body.commission("lake"), Body.precinct("0001"), Body.precinct("0002"));
        Arbitrary<Serials> serials = Combinators.combine(
                        Arbitraries.longs().between(1, MOST),
                        Arbitraries.longs().between(0, 12))
                .as((first, more) -> new Serials("t", first, Math.min(MOST, first + more)));
        return Combinators.combine(
                        Arbitraries.of(Act.Kind.class), serials, Arbitraries.of(keepers), Arbitraries.of(keepers))
                .as((kind, range, from, to) -> new Act(
                        kind,
                        "1",
                        LocalDate.EPOCH,
                        range,
                        kind == Act.Kind.RECEIVED ? keepers.get(0) : from,
                        kind.needsReason() ? from : to,
                        "why"))
                .list()
                .ofMaxSize(60);
    }

    @Property
    void everyNumberIsWhereARegisterByNumberHasItAndNowhereElse(@ForAll("acts") List<Act> acts) {
        Ledger ledger = new Ledger(List.of());
        Map<Long, Spot> register = new HashMap<>();
        for (Act act : acts) {
            boolean allowed = true;
            for (long n = act.serials().first(); n <= act.serials().last(); n++) {
                Spot spot = register.get(n);
                allowed &= spot == null
                        ? act.kind() == Act.Kind.RECEIVED
                        : spot.equals(new Spot(act.from(), State.UNISSUED));
            }
            assertEquals(allowed, act.objection(ledger).isEmpty(), act.toString());
            if (allowed) {
                act.apply(ledger);
                for (long n = act.serials().first(); n <= act.serials().last(); n++) {
                    register.put(n, new Spot(act.to(), act.kind().state()));
                }
            }
            assertEquals(register, spots(ledger));
        }
    }

    /** Each number of the runs; that none comes twice and that runs are as long as they can be. */
    private static Map<Long, Spot> spots(Ledger ledger) {
        Map<Long, Spot> spots = new HashMap<>();
        Run before = null;
        for (Run run : ledger.runs()) {
            for (long n = run.serials().first(); n <= run.serials().last(); n++) {
                assertEquals(null, spots.put(n, new Spot(run.keeper(), run.state())));
            }
            if (before != null && before.serials().last() + 1 == run.serials().first()) {
                assertNotEquals(
                        new Spot(before.keeper(), before.state()), new Spot(run.keeper(), run.state()), "one run");
            }
            before = run;
        }
        return spots;
    }

    @Property(tries = 15)
    void theTablesOfAWorkspaceAreWhatTheActsSay(@ForAll("papers") List<Stocks.Paper> papers) throws IOException {
        Path folder = Files.createTempDirectory("esep-stock");
        List<Act> signed = new ArrayList<>();
        try (Town town = new Town(folder)) {
            for (Stocks.Paper paper : papers) {
                try {
                    signed.add(town.stocks().sign(Town.CHAIR, paper));
                } catch (Refused e) {
                    assertTrue(
                            e.reason().key().startsWith("refused."), e.reason().key());
                }
            }
            Ledger ledger = new Ledger(List.of());
            signed.forEach(act -> act.apply(ledger));
            town.prove();
            assertEquals(
                    ledger.runs(), town.stocks().list(Town.CHAIR).getFirst().runs());
            assertEquals(signed, town.stocks().acts(Town.CHAIR));
        } finally {
            PassingFolder.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<Stocks.Paper>> papers() {
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.longs().between(1, MOST),
                        Arbitraries.longs().between(0, 12))
                .as((first, more) -> first + "-" + (first + more));
        return Combinators.combine(Arbitraries.of(Act.Kind.class), numbers, Arbitraries.of("", "0001", "0002", "0101"))
                .as((kind, range, place) -> Town.paper(kind, range, place, "why"))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }
}
