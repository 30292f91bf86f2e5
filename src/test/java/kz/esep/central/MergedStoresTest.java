package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.signing.Quorum;
import kz.esep.signing.Trust;
import kz.esep.store.Founding;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another intake station took in is verified again here and counted once. */
class MergedStoresTest extends IntakeDesk {
    private static final Quorum CENTRE = new Quorum(Practice.CENTRE, List.of("centre"));
    private static final Intake.Watch NOBODY = (line, count) -> {};

    private @TempDir Path elsewhere;
    private Store station;

    @BeforeEach
    void openStation() {
        station = new Store(practice, elsewhere);
    }

    @AfterEach
    void closeStation() {
        station.close();
    }

    private Intaken merge(Intake intake) {
        return intake.merge(Store.CHAIR, station.workspace, CENTRE, store.receipts(), NOBODY);
    }

    @Test
    void countsEachFileOnceHoweverOftenAndInWhateverStoresItComes() {
        store.collect(store.stick("stick", one));
        station.collect(station.stick("stick", one, two, three));
        Intaken merged = merge(store.intake);
        assertEquals(2, merged.count(Intaken.Result.ACCEPTED));
        assertEquals(1, merged.count(Intaken.Result.KNOWN));
        long length = store.workspace.head().length();
        assertEquals(3, merge(store.intake).count(Intaken.Result.KNOWN));
        assertEquals(length, store.workspace.head().length());
        assertEquals(station.counting.count(), store.counting.count());
    }

    @Test
    void findsConflictsBetweenStationsAndTakesNoRulingOver() {
        ResultFile rival = Papers.file(practice, "rayon-1", 1, null, 2);
        store.collect(store.stick("stick", two));
        station.collect(station.stick("stick", one, rival, oneRevised));
        station.rulings.choose(Store.CHAIR, one.digest(), "the chair confirmed it by telephone");
        merge(store.intake);
        assertEquals(Standing.COUNTED, station.standing(oneRevised));
        assertEquals(Standing.CONFLICT, store.standing(one));
        assertEquals(Standing.CONFLICT, store.standing(rival));
        assertEquals(Standing.WAITING, store.standing(oneRevised));
        store.workspace.compare();
    }

    @Test
    void believesTheCentresReceiptsAloneOfWhenAFileCame() {
        Trust trust = practice.trust().with(practice.revoked("rayon-1", "chair"));
        station.collect(station.stick("stick", one));
        try (Store forged = new Store(practice, elsewhere.resolve("forged"));
                Workspace later = store.reopened(Clock.offset(Practice.CLOCK, Duration.ofHours(2)))) {
            new Intake(forged.workspace, practice.election(), practice.trust(), practice.signer("rayon-1", "secretary"))
                    .collect(Store.CHAIR, List.of(forged.stick("stick", one)), forged.receipts(), NOBODY);
            Intake intake = new Intake(later, practice.election(), trust, practice.signer(Practice.CENTRE, "centre"));
            Intaken bad = intake.merge(Store.CHAIR, forged.workspace, CENTRE, store.receipts(), NOBODY);
            assertEquals("V05", bad.lines().getFirst().code());
            Intaken good = merge(intake);
            assertEquals(Standing.COUNTED, good.lines().getFirst().standing());
            assertEquals(
                    "notice.revoked-later",
                    good.lines().getFirst().said().getFirst().key());
        }
    }

    @Test
    void refusesAStoreThatIsNotOfThisCentre() {
        Founding founding =
                Founding.of(practice.election().id(), "rayon-1", "territorial", "practice", practice.packageFile());
        try (Workspace rayon = Workspace.create(
                folder.resolve("rayon.esep"),
                founding,
                practice.packageFile(),
                List.of(new CentralProjector()),
                Practice.CLOCK)) {
            Refused refused = assertThrows(
                    Refused.class, () -> store.intake.merge(Store.CHAIR, rayon, CENTRE, store.receipts(), NOBODY));
            assertEquals("merge.other", refused.reason().key());
        }
    }
}
