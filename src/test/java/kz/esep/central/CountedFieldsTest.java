package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.election.Election;
import kz.esep.forensics.Field;
import kz.esep.forensics.Polled;
import kz.esep.result.Practice;
import kz.esep.result.Sections;
import kz.esep.text.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountedFieldsTest {
    @TempDir
    Path folder;

    @Test
    void areTheCountedPrecinctsWithTheLastReportOfEach() {
        Practice practice = Practice.in(folder);
        Election election = practice.election();
        try (Store store = new Store(practice, folder.resolve("centre"))) {
            Flood.into(store.workspace, election, "rayon-2");
            String precinct = election.precinctsOf("rayon-2").getFirst().id();
            store.workspace.write(transaction -> transaction.append("p1", CentralProjector.ACCEPTED, filed(precinct)));
            List<Field> fields = new CountedFields(store.workspace, election).fields();
            List<PrecinctFigures> counted = new ArrayList<>();
            store.counting.precincts(counted::add);
            assertEquals(
                    counted.size(),
                    fields.stream().mapToInt(field -> field.precincts().size()).sum());
            Polled told = fields.getFirst()
                    .only(one -> one.precinct().equals(precinct))
                    .precincts()
                    .getFirst();
            assertEquals(412, told.reported());
            assertEquals(500, told.given());
            long untold = fields.stream()
                    .flatMap(field -> field.precincts().stream())
                    .filter(one -> one.reported() == null)
                    .count();
            assertEquals(counted.size() - 1, untold);
        }
    }

    private static Filed filed(String precinct) {
        Digest digest = Digest.of(new byte[] {2});
        List<Sections.Step> day = List.of(
                new Sections.Step(precinct, "turnout", Instant.EPOCH, 90L, 1_000L),
                new Sections.Step(precinct, "turnout", Instant.EPOCH.plusSeconds(7_200), 412L, 1_000L),
                new Sections.Step(precinct, "closed", Instant.EPOCH.plusSeconds(9_000), null, null));
        PrecinctFigures figures =
                new PrecinctFigures("lists", precinct, 1, null, new TreeMap<>(Map.of("voters_given_ballots", 500L)));
        return new Filed(
                digest,
                9,
                digest,
                "rayon-2",
                1,
                null,
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(figures),
                new Sections.Certificates(List.of(), List.of(), List.of(), List.of()),
                null,
                day,
                null);
    }
}
