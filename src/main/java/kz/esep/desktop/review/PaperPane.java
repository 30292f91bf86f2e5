package kz.esep.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Scrolled;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.ContestForm;
import kz.esep.election.Line;
import kz.esep.tally.Beside;
import kz.esep.tally.Reading;
import kz.esep.tally.Review;
import kz.esep.tally.Sheet;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** The protocol with the paper's line numbers: its figures, both readings side by side, or its history. */
final class PaperPane extends VBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final Shortcut COPY = Shortcut.ctrl(KeyCode.C);

    private final ReviewModel model;
    private final ReviewWork work;
    private final Speech.Voice voice;
    private final Texting texting;
    private final SegmentedButton ways = new SegmentedButton();
    private final ScrollPane scroll = new Scrolled();
    private final VBox lines = new VBox();
    private final StringBuilder text = new StringBuilder();
    private final InvalidationListener turning = seen -> draw();
    private @Nullable Region firstLit;

    PaperPane(ReviewModel model, ReviewWork work) {
        super(8);
        this.model = model;
        this.work = work;
        voice = work.voice();
        texting = new Texting(model, voice);
        ToggleGroup group = new ToggleGroup();
        for (ReviewModel.Paper way : ReviewModel.Paper.values()) {
            ways.getButtons().add(way(way, group));
        }
        ways.setToggleGroup(group);
        model.paper().addListener(new WeakInvalidationListener(turning));
        scroll.setContent(lines);
        scroll.setFitToWidth(true);
        scroll.setId("paper");
        scroll.setFocusTraversable(true);
        scroll.getStyleClass().add("paper");
        scroll.setAccessibleText(voice.say("paper"));
        scroll.setOnKeyPressed(event -> {
            if (COPY.matches(event)) {
                copy();
                event.consume();
            }
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(ways, scroll);
    }

    private ToggleButton way(ReviewModel.Paper way, ToggleGroup group) {
        ToggleButton button = new ToggleButton(voice.say("paper." + way));
        button.setToggleGroup(group);
        button.setUserData(way);
        button.setId("paper-" + way);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.paper().set(way);
        });
        return button;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    void focus() {
        scroll.requestFocus();
    }

    void draw() {
        ReviewModel.Paper way = model.paper().get();
        ways.getButtons().forEach(button -> button.setSelected(Objects.equals(button.getUserData(), way)));
        lines.getChildren().clear();
        text.setLength(0);
        firstLit = null;
        scroll.setVvalue(0);
        Case chosen = model.chosen().orElse(null);
        Review review = model.review().orElse(null);
        boolean settled = chosen != null && chosen.settled() && review != null;
        ways.setDisable(!settled);
        if (chosen == null) {
            return;
        }
        if (settled) {
            switch (way) {
                case SETTLED -> settled(chosen, Objects.requireNonNull(review), false);
                case READINGS -> settled(chosen, Objects.requireNonNull(review), true);
                case HISTORY ->
                    lines.getChildren()
                            .setAll(new HistoryLines(texting, form(chosen), Objects.requireNonNull(review)).nodes());
            }
        } else if (!chosen.settled()) {
            blind(chosen);
        }
        Platform.runLater(this::showLit);
    }

    /** Brings the first lit line into sight, with some lines above it. */
    private void showLit() {
        Region row = firstLit;
        if (row == null || getScene() == null) {
            return;
        }
        lines.applyCss();
        scroll.layout();
        double room = lines.getHeight() - scroll.getViewportBounds().getHeight();
        double above =
                row.getBoundsInParent().getMinY() - scroll.getViewportBounds().getHeight() / 4;
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(above / room, 0, 1));
    }

    private ContestForm form(Case chosen) {
        return work.election().form(chosen.key().contest());
    }

    /** Only where something is disputed: no figure at all. */
    private void blind(Case chosen) {
        boolean disputed = chosen.kind() == Case.Kind.DISPUTED;
        String why =
                disputed ? "blind.disputed" : chosen.row().underCorrection() ? "blind.correction" : "blind.reading";
        lines.getChildren().add(note(voice.say(why)));
        if (!disputed) {
            return;
        }
        Set<String> cells = Set.copyOf(chosen.row().disputed());
        for (Line line : form(chosen).linesWith(cells)) {
            boolean open = cells.contains(line.code());
            row(line.paperNumber(), voice.speech().say(line.label()), open, open ? dispute() : new Label());
        }
        if (cells.contains(Sheet.TIME)) {
            row("", texting.line(form(chosen), Sheet.TIME), true, dispute());
        }
    }

    private Label dispute() {
        return Mark.BUSY.with(voice.say("disputed"));
    }

    private Label note(String words) {
        Label note = Labels.quiet(words);
        note.getStyleClass().add("paper-note");
        return note;
    }

    private void settled(Case chosen, Review review, boolean readings) {
        List<String> lit =
                model.finding().map(judged -> judged.finding().lines()).orElse(List.of());
        List<Reading> read = review.protocol().readings();
        if (readings) {
            for (Reading reading : read) {
                String who = texting.by(reading.person(), reading.at());
                lines.getChildren()
                        .add(note(voice.say(
                                reading.file() == null ? "reading.by" : "reading.by.file", reading.number(), who)));
            }
            row("", "", false, head("reading.1"), head("reading.2"), head("reading.settled"));
        }
        List<Beside> all = new ArrayList<>(review.beside());
        String time = texting.line(form(chosen), Sheet.TIME);
        for (Beside beside : all) {
            Line line = beside.line();
            row(
                    line.paperNumber(),
                    voice.speech().say(line.label()),
                    readings ? !Objects.equals(beside.first(), beside.second()) : lit.contains(line.code()),
                    figures(line.code(), beside.first(), beside.second(), beside.settled(), readings));
        }
        Sheet settled = Objects.requireNonNull(review.protocol().settled());
        row(
                "",
                time,
                lit.contains(Sheet.TIME),
                figures(
                        Sheet.TIME,
                        time(read.getFirst().sheet()),
                        time(read.getLast().sheet()),
                        time(settled),
                        readings));
    }

    private Label head(String key) {
        return Labels.styled(voice.say(key), "figure", "reading", "quiet");
    }

    private static @Nullable String time(Sheet sheet) {
        return sheet.time() == null ? null : sheet.time().toString();
    }

    private Node[] figures(
            String code, @Nullable String first, @Nullable String second, @Nullable String settled, boolean readings) {
        boolean time = code.equals(Sheet.TIME);
        Label last = Labels.styled(
                shown(code, settled, readings),
                time && !readings ? "time" : "figure",
                readings ? "reading" : "alone",
                "settled");
        if (!readings) {
            return new Node[] {last};
        }
        boolean equal = Objects.equals(first, second);
        return new Node[] {reading(code, first, equal), reading(code, second, equal), last};
    }

    /** A time takes two lines where three stand side by side. */
    private static String shown(String code, @Nullable String value, boolean narrow) {
        String shown = Texting.cell(code, value);
        return narrow && code.equals(Sheet.TIME) ? shown.replace(' ', '\n') : shown;
    }

    private Label reading(String code, @Nullable String value, boolean equal) {
        String shown = shown(code, value, true);
        Label label =
                Labels.styled(equal ? shown : "\u2260 " + shown, "figure", "reading", equal ? "quiet" : "differs");
        if (!equal) {
            label.setAccessibleText(voice.say("differs", shown));
        }
        return label;
    }

    /** One line across the whole width. */
    private void row(String number, String name, boolean lit, Node... figures) {
        Label paperNumber = Labels.styled(number, "paper-number");
        Label label = Labels.text(name);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, paperNumber, label);
        row.getChildren().addAll(figures);
        for (Node figure : figures) {
            ((Region) figure).setMinWidth(Region.USE_PREF_SIZE);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("paper-line");
        row.pseudoClassStateChanged(LIT, lit);
        if (lit && firstLit == null) {
            firstLit = row;
        }
        lines.getChildren().add(row);
        text.append(number).append('\t').append(name);
        for (Node figure : figures) {
            text.append('\t').append(((Label) figure).getText());
        }
        text.append('\n');
    }
}
