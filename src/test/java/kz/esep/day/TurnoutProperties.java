package kz.esep.day;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import kz.esep.text.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is reported and corrected in whatever order, what is recorded never falls and is never above the list. */
class TurnoutProperties {
    record Said(boolean correcting, List<TurnoutFigure> figures) {}

    @Provide
    Arbitrary<List<Said>> said() {
        Arbitrary<TurnoutFigure> figure = Combinators.combine(
                        Arbitraries.of("0001", "0002"),
                        Arbitraries.of(Steppe.TEN, Steppe.NOON, Steppe.EIGHT),
                        Arbitraries.longs().between(-2, 12),
                        Arbitraries.longs().between(0, 12).injectNull(0.5))
                .as(TurnoutFigure::new);
        return Combinators.combine(
                        Arbitraries.of(true, false), figure.list().ofMinSize(1).ofMaxSize(3))
                .as(Said::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void recordedTurnoutKeepsTheRules(@ForAll("said") List<Said> said) throws Exception {
        Path folder = Files.createTempDirectory("esep-turnout");
        try (Steppe steppe = new Steppe(folder)) {
            steppe.clock.set("20:30");
            for (Said one : said) {
                try {
                    if (one.correcting()) {
                        steppe.days().correctReports(Steppe.TYPIST, "slip", one.figures());
                    } else {
                        steppe.days().report(Steppe.TYPIST, one.figures());
                    }
                } catch (Refused e) {
                    assertTrue(e.reason().key().equals("refused.rows"), e.getMessage());
                }
            }
            steppe.days().look(Steppe.CHAIR).precincts().forEach(TurnoutProperties::keepsTheRules);
            steppe.workspace.compare();
        } finally {
            Files.delete(folder.resolve("day.esep"));
            Files.delete(folder);
        }
    }

    private static void keepsTheRules(PrecinctProgress precinct) {
        long before = 0;
        LocalTime earlier = LocalTime.MIN;
        for (TurnoutReport report : precinct.day().reports()) {
            assertTrue(report.voted() >= before && report.voted() <= report.listed(), report.toString());
            assertTrue(report.time().isAfter(earlier));
            before = report.voted();
            earlier = report.time();
        }
    }
}
