package kz.esep.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Night;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.Sheet;
import kz.esep.text.Language;

/** Typists at a practice commission in which nobody has entered anything yet, and the papers before them. */
public final class TypingNight {
    static final ProtocolKey KEY = new ProtocolKey("lists", "0106");

    private final Path folder;

    TypingNight(Path folder) {
        this.folder = folder;
    }

    /** A line of a paper as it is typed; an open line is begun with a plus in place of Enter. */
    public record Cell(String digits, boolean added) {}

    /** What the lines of a paper say, in its order, with the time. */
    public static List<Cell> cells(ProtocolKey key) {
        Election election = Night.election();
        Sheet sheet = Night.paper(key);
        Stream<Cell> lines = election
                .form(key.contest())
                .linesWith(sheet.figures().keySet())
                .stream()
                .map(line -> new Cell(
                        Long.toString(sheet.count(line.code()).orElseThrow()),
                        ContestForm.numberOf(line.code()) > 0 && !line.code().endsWith(".applications")));
        return Stream.concat(lines, Stream.of(new Cell(Night.time(sheet), false)))
                .toList();
    }

    /** That person where protocols are typed. */
    Sitting typist(String login) {
        return Night.sitting(folder, Language.EN, login).chord(KeyCode.DIGIT2, KeyCode.ALT);
    }

    /**
     * Types a whole paper and hands it in.
     *
     * @return how many keys that took
     */
    static int enter(Sitting sitting, ProtocolKey key) {
        sitting.type(key.precinct()).press(KeyCode.ENTER);
        List<Cell> cells = cells(key);
        int keys = key.precinct().length() + 1;
        for (int i = 0; i < cells.size() - 1; i++) {
            sitting.type(cells.get(i).digits());
            if (cells.get(i + 1).added()) {
                sitting.type("+");
            } else {
                sitting.press(KeyCode.ENTER);
            }
            keys += cells.get(i).digits().length() + 1;
        }
        sitting.type(cells.getLast().digits()).chord(KeyCode.ENTER, KeyCode.CONTROL);
        return keys + cells.getLast().digits().length() + 1;
    }

    /** How a protocol stands in the list. */
    ProtocolRow row(ProtocolKey key) {
        try (Office office = Office.open(Night.workspace(folder), Night.CLOCK)) {
            Session session = office.signIn("typist1", Night.password("typist1").toCharArray());
            return office.figures().row(session, key);
        }
    }

    /** The first reading, by the first typist. */
    void readFirst() {
        try (Office office = Office.open(Night.workspace(folder), Night.CLOCK)) {
            Session session = office.signIn("typist1", Night.password("typist1").toCharArray());
            office.protocols().finishReading(session, KEY, 1, Night.paper(KEY));
        }
    }

    /** The id of what has the focus. */
    static String focused(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    /** Every text of the window: labels, fields, accessible names and helps. */
    static String shown(Sitting sitting) {
        return Hand.on(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                .flatMap(node -> Stream.of(
                                node instanceof Labeled labeled ? labeled.getText() : null,
                                node instanceof TextInputControl input ? input.getText() : null,
                                node.getAccessibleText(),
                                node.getAccessibleHelp())
                        .filter(text -> text != null))
                .reduce("", (one, other) -> one + "\n" + other));
    }

    static void assertBlind(Sitting sitting, Set<String> figures) {
        List<String> words =
                Stream.of(shown(sitting).replace("\u202F", "").split("[^0-9]+")).toList();
        for (String figure : figures) {
            assertFalse(words.contains(figure), () -> figure + " is shown in\n" + shown(sitting));
        }
    }
}
