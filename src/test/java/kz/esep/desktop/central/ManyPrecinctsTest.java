package kz.esep.desktop.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kz.esep.app.Country;
import kz.esep.app.Sitting;
import kz.esep.central.Counting;
import kz.esep.central.Flood;
import kz.esep.desktop.Hand;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import kz.esep.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The centre of a whole country: ten thousand precincts in two hundred commissions. */
class ManyPrecinctsTest {
    private static final System.Logger LOG = System.getLogger("kz.esep.desktop");
    private static final int REGIONS = 20;
    private static final int COMMISSIONS = 10;
    private static final int PRECINCTS = 50;
    /** Ten times what it takes, so that it fails for a wrong method and not for a busy machine. */
    private static final Duration LONGEST = Duration.ofMillis(1_500);

    @TempDir
    static Path folder;

    private static CentreHouse house;

    @BeforeAll
    static void make() throws IOException {
        Practice practice = Practice.in(Files.createDirectories(folder.resolve("election")));
        byte[] file = PackageFile.write(
                new Country(REGIONS, COMMISSIONS, PRECINCTS)
                        .electionPackage(practice.authority().certificate()),
                List.of(practice.signer(Practice.CENTRE, "chair")),
                Practice.NOW);
        Election election = PackageFile.open(file);
        house = new CentreHouse(folder, practice, file, election);
        try (Office office = Office.open(folder.resolve("centre.esep"), Practice.CLOCK)) {
            Flood.into(office.workspace(), office.election());
        }
    }

    /** How long it takes until the effect is laid out and can be drawn. */
    private static Duration timed(Sitting sitting, Runnable act) {
        Parent root = sitting.stage().getScene().getRoot();
        long begun = System.nanoTime();
        Hand.on(() -> {
            act.run();
            root.applyCss();
            root.layout();
            return root.getId();
        });
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Test
    void scrollsThroughTenThousandPrecinctsAndTakesFilesInMeanwhile(@TempDir Path own) throws IOException {
        try (Sitting sitting = new Sitting(own, Practice.CLOCK, Language.EN)) {
            sitting.open(house.copy(own)).signIn("chair", house.password);
            sitting.picture("centre-country");
            counted(own);
            ToggleButton byPrecinct = sitting.get("by-PRECINCT", ToggleButton.class);
            LOG.log(
                    System.Logger.Level.INFO,
                    "all precincts: " + timed(sitting, byPrecinct::fire).toMillis() + " ms");
            TableView<?> places = sitting.get("places", TableView.class);
            assertEquals(REGIONS * COMMISSIONS * PRECINCTS, places.getItems().size());
            Hand.act(places::requestFocus);
            List<Duration> taken = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int to = i * 97;
                taken.add(timed(sitting, () -> places.scrollTo(to)));
            }
            sitting.picture("centre-country-precincts");
            tell("scrolled", taken);
            intake(sitting, own);
        }
    }

    /** How long the figures of a whole country take to count. */
    private static void counted(Path own) throws IOException {
        Path copy = Files.copy(folder.resolve("centre.esep"), own.resolve("counted.esep"));
        try (Office office = Office.open(copy, Practice.CLOCK)) {
            long begun = System.nanoTime();
            new Counting(office.workspace(), office.election()).count();
            LOG.log(System.Logger.Level.INFO, "counted: " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        }
    }

    /** Keys are answered while a folder of files is verified in the background. */
    private static void intake(Sitting sitting, Path own) throws IOException {
        Path stick = Files.createDirectories(own.resolve("stick"));
        byte[] file = house.electionPackage.clone();
        for (int i = 0; i < 40; i++) {
            file[file.length / 2] = (byte) i;
            Files.write(stick.resolve("file" + i + ".asice"), file);
        }
        TextField key = sitting.get("receipt-key", TextField.class);
        Hand.act(() -> {
            key.setText(house.receiptKey.toString());
            key.requestFocus();
        });
        sitting.press(KeyCode.ENTER).type(CentreHouse.PASSPHRASE).press(KeyCode.ENTER);
        TextField path = sitting.get("take-path", TextField.class);
        Hand.act(() -> path.setText(stick.toString()));
        List<Duration> taken = new ArrayList<>();
        taken.add(timed(sitting, () -> path.fireEvent(new javafx.event.ActionEvent())));
        for (int i = 0; i < 60; i++) {
            long begun = System.nanoTime();
            Hand.press(KeyCode.DIGIT1);
            taken.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        sitting.idle();
        tell("keys during an intake", taken);
        assertTrue(sitting.text().contains("Refused: 40"), sitting.text());
        assertTrue(Hand.on(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                .anyMatch(node -> node instanceof Labeled said
                        && String.valueOf(said.getText()).startsWith("refused"))));
    }

    private static void tell(String what, List<Duration> taken) {
        Collections.sort(taken);
        Duration median = taken.get(taken.size() / 2);
        Duration longest = taken.getLast();
        LOG.log(
                System.Logger.Level.INFO,
                what + ": median " + median.toMillis() + " ms, longest " + longest.toMillis() + " ms");
        assertTrue(median.compareTo(LONGEST) < 0, () -> what + ": " + median);
    }
}
