package kz.esep.desktop.journal;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.Scrolled;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.store.Entry;
import kz.esep.text.Digest;

/** All of one act: what changed, its number and hashes, and the body as it is stored. */
final class DetailView extends Scrolled {
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss.SSS xxx");
    /** Characters of a body that are shown; a result file's figures would fill the screen's memory. */
    private static final int LONGEST = 8_000;

    private final Speech.Voice voice;
    private final ZoneId zone;
    private final VBox box = new VBox(8);

    DetailView(Room room) {
        this.voice = room.speech().voice("desktop.journal");
        this.zone = room.clock().getZone();
        box.getStyleClass().add("act-detail");
        box.getChildren().add(Labels.quiet(voice.say("detail.none")));
        setContent(box);
        setFitToWidth(true);
        setId("act-detail");
        setAccessibleText(voice.say("detail"));
    }

    void show(Detail detail) {
        Entry entry = detail.entry();
        Label sentence = Labels.text(detail.sentence());
        sentence.getStyleClass().add("part-title");
        GridPane facts = new GridPane(16, 4);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().setAll(names, values);
        fact(facts, "column.number", Numerals.grouped(entry.seq()));
        fact(facts, "column.time", EXACT.format(entry.time().atZone(zone)));
        fact(facts, "column.who", detail.who() + " · " + entry.person());
        fact(facts, "detail.type", voice.say("detail.version", entry.type(), Integer.toString(entry.version())));
        fact(facts, "detail.hash", digest(entry.hash()));
        fact(facts, "detail.previous", digest(entry.previous()));
        box.getChildren().setAll(sentence);
        if (!detail.changes().isEmpty()) {
            box.getChildren().add(changes(detail));
        }
        box.getChildren().add(facts);
        box.getChildren().add(detail.hidden() ? Labels.text(voice.say("detail.hidden")) : body(entry));
        setVvalue(0);
    }

    private static String digest(Digest digest) {
        return digest.groups() + "   " + digest.hex();
    }

    private void fact(GridPane facts, String key, String value) {
        int row = facts.getRowCount();
        Label name = Labels.styled(voice.say(key), "field-label");
        GridPane.setValignment(name, VPos.TOP);
        facts.add(name, 0, row);
        facts.add(Labels.text(value), 1, row);
    }

    private GridPane changes(Detail detail) {
        GridPane grid = new GridPane(16, 4);
        grid.setId("act-changes");
        ColumnConstraints line = new ColumnConstraints();
        line.setMaxWidth(420);
        grid.getColumnConstraints().add(line);
        grid.addRow(
                0,
                Labels.styled(voice.say("change.what"), "field-label"),
                Labels.styled(voice.say("change.was"), "field-label"),
                Labels.styled(voice.say("change.now"), "field-label"));
        for (Change change : detail.changes()) {
            Label was = Labels.styled(value(change.was()), "figures");
            Label now = Labels.styled(value(change.now()), "figures", "changed");
            grid.addRow(grid.getRowCount(), Labels.text(change.what()), was, now);
        }
        return grid;
    }

    /** A count grouped, a time as it is, nothing said in words. */
    private String value(String text) {
        if (text.isEmpty()) {
            return voice.say("change.empty");
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9') && text.length() <= 18
                ? Numerals.grouped(Long.parseLong(text))
                : text;
    }

    private VBox body(Entry entry) {
        String text = new String(entry.body(), StandardCharsets.UTF_8);
        boolean cut = text.length() > LONGEST;
        TextArea area = new TextArea(cut ? text.substring(0, LONGEST) : text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(5);
        area.getStyleClass().add("act-body");
        area.setAccessibleText(voice.say("detail.body"));
        VBox with = Labels.over(voice.say("detail.body"), area);
        if (cut) {
            with.getChildren()
                    .add(Labels.quiet(
                            voice.say("detail.cut", Numerals.grouped(LONGEST), Numerals.grouped(text.length()))));
        }
        return with;
    }
}
