package kz.esep.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.control.Labeled;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Night;
import kz.esep.desktop.shell.Speech;
import kz.esep.document.Samples;
import kz.esep.election.Election;
import kz.esep.election.PaperLanguages;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Typed;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;

/** What stands above the lines that are typed. */
class SheetLinesTest {
    private static List<String> headings(Election election, Language language) {
        SheetModel model = new SheetModel(
                new ProtocolKey("lists", "0001"),
                1,
                new Paper(election.form("lists"), LocalDate.of(2027, 3, 21)),
                new Typed(new TreeMap<>(), ""));
        Speech speech = new Speech(language, ZoneOffset.ofHours(5));
        return Hand.on(() -> Sitting.nodes(new SheetLines(speech, model, row -> {}))
                .filter(node -> node.getStyleClass().contains("section-title"))
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    @Test
    void aPaperWithHeadingsOfItsOwnIsTypedUnderThem() {
        Election own = Samples.election(PaperLanguages.ONE_EACH, 1, 2);
        assertEquals(List.of(Samples.BOXES.ru()), headings(own, Language.RU));
        assertEquals(List.of(Samples.BOXES.kk()), headings(own, Language.KK));
    }

    @Test
    void aPaperWithoutIsPartedByWhatItsLinesAreAbout() {
        assertEquals(5, headings(Night.election(), Language.RU).size());
    }
}
