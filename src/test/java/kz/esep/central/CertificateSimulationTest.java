package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.esep.app.Country;
import kz.esep.central.CertificateFinding.Kind;
import kz.esep.election.Commission;
import kz.esep.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 200 commissions with 100 000 certificates. */
class CertificateSimulationTest {
    @TempDir
    Path folder;

    @Test
    void theCentreFindsEverythingThatWasPlantedAndNothingElse() {
        CertificateSimulation simulation = new CertificateSimulation(new Country(10, 20, 5), 100, 6);
        List<Commission> commissions = simulation.commissions();
        assertEquals(200, commissions.size());
        assertTrue(simulation.certificates() >= 100_000);
        try (Workspace store = simulation.store(folder.resolve("centre.esep"))) {
            Counting counting = new Counting(store, simulation.election);
            simulation.take(store, commissions.subList(0, 120));
            CertificateSimulation.numbers(counting.count().certificates())
                    .forEach((kind, numbers) -> assertTrue(
                            simulation.planted(kind).containsAll(numbers),
                            () -> kind + " is said too early of some of " + numbers));
            simulation.take(store, commissions.subList(120, 200));
            List<CertificateFinding> found = counting.count().certificates();
            for (Kind kind : Kind.values()) {
                assertEquals(
                        simulation.planted(kind),
                        CertificateSimulation.numbers(found).get(kind),
                        kind::name);
            }
            assertEquals(Map.of(simulation.crowded, "share_accepted"), CertificateSimulation.shares(found));
            assertTrue(found.stream().noneMatch(finding -> finding.traces().isEmpty()), "each names its files");
            store.compare();
        }
    }
}
