package kz.esep.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Night;
import kz.esep.desktop.Rehearsal;
import kz.esep.desktop.form.Numerals;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction from its opening to its annex: what the chair sees of it. */
class HistoryScreenTest {
    private static final ProtocolKey KEY = new ProtocolKey("lists", "0108");

    @TempDir
    Path folder;

    private Sitting sit(Path workspace) {
        Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)
                .open(workspace)
                .signIn("chair", Nights.passphrase("chair"))
                .goTo("review");
        return sitting.chord(KeyCode.K, KeyCode.CONTROL).type(KEY.precinct()).press(KeyCode.ENTER);
    }

    /** Both typists read a paper on which one vote went from one list to another. */
    private static Sheet read(Path workspace) {
        SortedMap<String, Long> figures = new TreeMap<>(Night.paper(KEY).figures());
        figures.merge("votes.list-1", -1L, Long::sum);
        figures.merge("votes.list-2", 1L, Long::sum);
        Sheet corrected = new Sheet(figures, Night.paper(KEY).time());
        try (Office office = Office.open(workspace, Nights.CLOCK)) {
            for (int number = 1; number <= 2; number++) {
                try (Session typist = Nights.signIn(office, "typist" + number)) {
                    office.protocols().startReading(typist, KEY, number);
                    office.protocols().finishReading(typist, KEY, number, corrected);
                }
            }
        }
        return corrected;
    }

    @Test
    void aCorrectionLeavesAnAnnexThatSaysWhatChanged() {
        Path workspace = Rehearsal.get().accepted(folder);
        try (Sitting sitting = sit(workspace)) {
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL).type("7").press(KeyCode.ENTER);
            sitting.type("box 2").press(KeyCode.ENTER).type("secretary").press(KeyCode.ENTER);
            sitting.type(Nights.passphrase("secretary")).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("The correction of precinct 0108 is open"), sitting.text());
        }
        Sheet corrected = read(workspace);
        try (Sitting sitting = sit(workspace)) {
            sitting.press(KeyCode.F4, KeyCode.F4);
            String said = sitting.text();
            assertTrue(said.contains("Annex: correction, version 2, act No. 7"), said);
            assertTrue(said.contains("Cause: box 2"), said);
            assertTrue(said.contains("Opened by chair and secretary, "), said);
            assertEquals(
                    List.of(changed(corrected, "votes.list-1"), changed(corrected, "votes.list-2")), changes(sitting));
            assertTrue(said.contains("Now, version 2"), said);
            assertTrue(said.contains("Earlier, version 1"), said);
            sitting.picture("review-annex");
        }
    }

    private static String changed(Sheet corrected, String code) {
        return Numerals.grouped(Night.paper(KEY).count(code).orElseThrow())
                + " "
                + Numerals.grouped(corrected.count(code).orElseThrow());
    }

    /** What each line of the annex was and is. */
    private static List<String> changes(Sitting sitting) {
        return Hand.on(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                .filter(node -> node.getStyleClass().contains("annex-change"))
                .map(row -> Sitting.nodes(row)
                        .filter(node -> node.getStyleClass().contains("figure"))
                        .map(node -> ((Label) node).getText())
                        .collect(Collectors.joining(" ")))
                .toList());
    }
}
