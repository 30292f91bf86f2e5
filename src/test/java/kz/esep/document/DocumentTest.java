package kz.esep.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Facts;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.NewPage;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Imprint.Mark;
import kz.esep.election.Election;
import kz.esep.election.Mode;
import kz.esep.election.PaperLanguages;
import kz.esep.text.Language;
import kz.esep.text.Wording;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Wording TITLE = new Wording("Атау", "Название", "Title");

    @Test
    void printsHostileNamesAsTheyAreAndStaysArchivable() {
        String hostile = "</td><script>alert(1)</script>&amp;]]> <!-- \" ' \u0000\u0007\u202E\uD83D\uDE00\uD800 "
                + "<img src='file:///etc/passwd'/> " + "W".repeat(300);
        Wording name = Wording.same(hostile);
        byte[] pdf = document(List.of(
                        new Heading(name),
                        new Text(name, Tone.NOTICE),
                        new Facts(List.of(new Fact(name, name))),
                        table(name, 1)))
                .pdf();
        Pdfs.assertArchivable(pdf);
        String text = Pdfs.text(pdf);
        assertTrue(text.contains("</td><script>alert(1)</script>&amp;]]> <!-- \" '"), text);
    }

    @Test
    void repeatsTheHeaderOfATableOnEachOfItsPages() {
        byte[] pdf = document(List.of(table(Wording.same("cell"), 200)))
                .in(Language.EN)
                .pdf();
        assertTrue(Pdfs.pages(pdf) > 2);
        for (int page = 1; page <= Pdfs.pages(pdf); page++) {
            assertTrue(Pdfs.text(pdf, page, page).contains("Column one"));
        }
    }

    @Test
    void tellsHowFarALongDocumentIs() {
        List<Block> blocks = new ArrayList<>();
        for (int table = 0; table < 3; table++) {
            blocks.add(table(Wording.same("cell"), 600));
            blocks.add(new NewPage());
        }
        blocks.add(new Text(TITLE, Tone.PLAIN));
        List<String> heard = new ArrayList<>();
        document(blocks).in(Language.RU).pdf((done, all) -> heard.add(done + "/" + all));
        assertEquals(List.of("1/4", "2/4", "3/4", "4/4"), heard);
    }

    @Test
    void saysOnceWhatIsTheSameInBothLanguages() {
        String text = Pdfs.text(document(List.of(new Text(Wording.same("the same"), Tone.PLAIN)))
                .pdf());
        assertEquals(2, text.split("the same", -1).length);
    }

    @Test
    void refusesARowThatDoesNotFitItsColumns() {
        List<Column> columns = Collections.nCopies(3, new Column(TITLE, Kind.TEXT, 0));
        List<Cell> two = List.of(Cell.of("one"), Cell.of("two"));
        assertThrows(IllegalArgumentException.class, () -> new Table(columns, List.of(two)));
    }

    private static Table table(Wording text, int rows) {
        return new Table(
                List.of(
                        new Column(Wording.same("Column one"), Kind.LABEL, 60),
                        new Column(Wording.same("Column two"), Kind.FIGURE, 0)),
                Collections.nCopies(rows, List.of(Cell.of(text), Cell.of(text))));
    }

    private static Document document(List<Block> blocks) {
        Election election = Samples.election(PaperLanguages.ONE_SHEET, 1, 1);
        return Document.of(TITLE, Samples.imprint(election, Mode.LIVE, Mark.NONE), election.paper(), blocks);
    }
}
