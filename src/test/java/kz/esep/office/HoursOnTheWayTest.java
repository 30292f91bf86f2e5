package kz.esep.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFiles;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Verdict;
import kz.esep.schedule.Hours;
import kz.esep.schedule.PrecinctHours;
import kz.esep.signing.Arrival;
import kz.esep.store.Founding;
import kz.esep.store.Workspace;
import kz.esep.tally.Decision;
import kz.esep.tally.DecisionFile;
import kz.esep.tally.Figures;
import kz.esep.tally.Finding;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decided hours go all the way: to check E12, into the signed record, and through the centre's verification. */
class HoursOnTheWayTest {
    private static final String RAYON = "rayon-1";
    private static final Session CHAIR = SignedIn.as("chair", Role.CHAIR);
    private static final Session SECRETARY = SignedIn.as("secretary", Role.SECRETARY);
    private static final Session ONE = SignedIn.as("typist-1", Role.TYPIST);
    private static final Session TWO = SignedIn.as("typist-2", Role.TYPIST);

    @TempDir
    Path folder;

    private Office office(Practice practice) {
        Path file = folder.resolve("rayon.esep");
        Founding founding =
                Founding.of(practice.election().id(), RAYON, "territorial", "practice", practice.packageFile());
        try (Workspace workspace =
                Workspace.create(file, founding, practice.packageFile(), Office.projectors(), Practice.CLOCK)) {
            SignedIn.enrol(workspace, SignedIn.CREW);
        }
        return Office.open(file, Practice.CLOCK);
    }

    private static void decideUntilTen(Office office, String precinct) {
        Hours late = new Hours(LocalTime.of(7, 0), LocalTime.of(22, 0));
        office.hours().propose(SECRETARY, PrecinctHours.Proposer.AKIM, "14", "night shifts", Map.of(precinct, late));
        office.hours().decide(CHAIR, new PrecinctHours.Act("12", LocalDate.of(2027, 3, 1)), List.of(precinct));
    }

    private static DecisionFile.Row clockWasSlow(ProtocolKey key) {
        return new DecisionFile.Row(1, key, "E12", "", Decision.Kind.ACCEPTED_AS_IT_STANDS, "3", "the clock was slow");
    }

    private static boolean raisesE12(Office office, ProtocolKey key) {
        return office.figures().check(CHAIR).stream()
                .filter(checked -> checked.protocol().key().equals(key))
                .map(Figures.Checked::unexplained)
                .flatMap(List::stream)
                .map(Finding::check)
                .anyMatch("E12"::equals);
    }

    @Test
    void aProtocolDatedBeforeTheDecidedEndRaisesE12AndTheFileCarriesTheHours() throws IOException {
        Practice practice = Practice.in(folder);
        try (Office office = office(practice)) {
            List<ProtocolKey> keys =
                    office.figures().list(CHAIR).stream().map(ProtocolRow::key).toList();
            ProtocolKey late = keys.getFirst();
            long size = 0;
            for (ProtocolKey key : keys) {
                var sheet = Papers.sheet(practice.election(), key, size++);
                office.protocols().finishReading(ONE, key, 1, sheet);
                office.protocols().finishReading(TWO, key, 2, sheet);
            }
            assertFalse(raisesE12(office, late), "21:10 is after 20:00");
            decideUntilTen(office, late.precinct());
            assertTrue(raisesE12(office, late), "21:10 is before 22:00");
            office.protocols()
                    .decide(
                            CHAIR,
                            keys.stream()
                                    .filter(key -> key.precinct().equals(late.precinct()))
                                    .map(HoursOnTheWayTest::clockWasSlow)
                                    .toList());
            assertEquals(
                    keys.size(), office.protocols().acceptAll(CHAIR).accepted().size());
            carries(practice, late, export(office, practice));
        }
    }

    private ResultFiles.Written export(Office office, Practice practice) {
        return office.resultFiles().export(CHAIR, practice.both(RAYON), folder, false);
    }

    private static void carries(Practice practice, ProtocolKey late, ResultFiles.Written written) throws IOException {
        Verdict verdict = new ResultVerifier(practice.election(), practice.trust())
                .verify(Files.readAllBytes(written.path()), Arrival.first(Practice.NOW));
        var record = assertInstanceOf(Verdict.Verified.class, verdict).record();
        var hours = record.hours();
        assertNotNull(hours);
        var row = hours.stream()
                .filter(one -> one.precinct().equals(late.precinct()))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalTime.of(22, 0), row.to());
        assertEquals("12", row.decision());
        var protocol = record.protocols().stream()
                .filter(one -> one.key().equals(late))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2027, 3, 21).atTime(22, 0), protocol.context().endOfVoting());
    }
}
