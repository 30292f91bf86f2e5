package kz.esep.desktop.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.count.Tabled;
import kz.esep.count.bundle.BundleTable;
import kz.esep.count.bundle.Stack;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.CountField;
import kz.esep.desktop.form.FormCard;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What is to be done now: the size of a bundle chosen, a bundle counted or counted again, or the sums carried over. */
final class BundlePane extends FormCard {
    private final BundleModel model;
    private final Speech.Voice voice;
    private final Room room;
    private final Pad pad;
    private final TextField figure = new TextField();
    private final Label asked = Labels.styled("", "field-label");
    private final Label soFar = Labels.text("");
    private @Nullable Drawn drawn;
    private boolean held;

    /** What the parts depend on; the figures typed so far only change their texts, so that the focus stays. */
    private record Drawn(Tabled tabled, Optional<Tabled.Row> row) {}

    BundlePane(BundleModel model, Speech.Voice voice, Room room) {
        this.model = model;
        this.voice = voice;
        this.room = room;
        pad = new Pad(model, voice);
        getStyleClass().add("bundle-pane");
        figure.setId("bundle-figure");
        figure.getStyleClass().add("bundle-figure");
        figure.setTextFormatter(new TextFormatter<>(BundlePane::threeDigits));
        figure.textProperty().bindBidirectional(model.digits());
        asked.setLabelFor(figure);
        asked.setId("bundle-asked");
        asked.setWrapText(true);
        asked.setMinHeight(USE_PREF_SIZE);
        soFar.setId("bundle-so-far");
        figure.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        figure.addEventFilter(KeyEvent.KEY_RELEASED, event -> held = false);
    }

    /** Anything that is no figure of three digits changes nothing. */
    private static TextFormatter.Change threeDigits(TextFormatter.Change change) {
        if (!change.getControlNewText().matches("[0-9]{0,3}")) {
            CountField.undo(change);
        }
        return change;
    }

    /** Enter that is held down counts once: a sleeve on the keyboard is no stack of bundles. */
    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            if (!held) {
                model.enter();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && figure.getText().isEmpty()) {
            model.back();
            event.consume();
        }
        held = event.getCode() == KeyCode.ENTER;
    }

    /** Shows what is to be done; once begun, the focus stays in the list where it is there. */
    void draw(Tabled tabled, boolean listed) {
        Drawn wanted = new Drawn(tabled, model.row());
        if (!wanted.equals(drawn)) {
            boolean begins = drawn == null;
            drawn = wanted;
            fill(parts(tabled));
            if (begins || !listed) {
                focusFirst();
            }
        }
        wanted.row().filter(Tabled.Row::waits).ifPresent(row -> {
            List<Long> bundles = model.bundles(row);
            ask(voice.say("bundle", bundles.size() + 1));
            soFar.setText(soFar(bundles));
        });
    }

    private void ask(String what) {
        asked.setText(what);
        figure.setAccessibleText(what);
    }

    /** The field with what is asked for above it. */
    private Node figure(String what) {
        ask(what);
        return new VBox(4, asked, figure);
    }

    private List<Node> parts(Tabled tabled) {
        Message closed = tabled.closed();
        if (closed != null) {
            return List.of(
                    heading("bundle-heading", voice.say("closed")),
                    Labels.text(voice.speech().say(closed)),
                    Buttons.last(toStep()));
        }
        if (tabled.size() == 0) {
            return sizes();
        }
        return model.row().map(row -> row(tabled, row)).orElseGet(() -> over(tabled));
    }

    private List<Node> sizes() {
        FlowPane sizes = new FlowPane(8, 8);
        BundleTable.SIZES.forEach(size -> sizes.getChildren()
                .add(Pad.key("bundle-size-" + size, voice.say("size", size), () -> model.begin(size))));
        return List.of(
                heading("bundle-heading", voice.say("begin")),
                Labels.text(voice.say("begin.help")),
                figure(voice.say("begin.field")),
                sizes);
    }

    private List<Node> over(Tabled tabled) {
        boolean done = tabled.isDone();
        List<Node> parts = new ArrayList<>();
        parts.add(heading("bundle-heading", voice.say(done ? "done" : "yours-done")));
        parts.add(Labels.text(voice.say(done ? "done.help" : "yours-done.help")));
        if (done) {
            parts.add(Buttons.last(toStep()));
        }
        return parts;
    }

    private Button toStep() {
        return button(
                "bundle-to-step",
                Buttons.primary(voice.say("to-step"), () -> room.frame().go("count", "sorted")));
    }

    private List<Node> row(Tabled tabled, Tabled.Row row) {
        List<Node> parts = new ArrayList<>();
        Label heading = heading("bundle-heading", row.name().in(voice.speech().language()));
        heading.getStyleClass().add("bundle-stack");
        parts.add(heading);
        if (row.waits()) {
            parts.addAll(counting(tabled.size()));
        } else if (!row.differing().isEmpty()) {
            int bundle = row.differing().getFirst();
            parts.add(Labels.text(voice.say("again.help", bundle)));
            parts.add(beside(figure(voice.say("again", bundle))));
        } else {
            parts.add(Labels.text(voice.say(row.state() == Stack.State.ONCE ? "once" : "stands")));
            parts.addAll(sums(row));
        }
        if (row.state() != Stack.State.NOT_COUNTED && !row.waits()) {
            parts.add(afresh());
        }
        return parts;
    }

    private List<Node> counting(int size) {
        Button whole = Pad.key("bundle-whole", voice.say("whole", size), () -> {
            model.digits().set("");
            model.enter();
        });
        Button end = Pad.key("bundle-end", voice.say("end"), model::end);
        return List.of(beside(figure(""), whole, end), soFar, Labels.quiet(voice.say("count.help", size)));
    }

    /** The big keys beside what they are for, below it where there is no room. */
    private Node beside(Node... what) {
        return new FlowPane(16, 16, new VBox(8, what), pad);
    }

    /** The ballots so far, and the latest bundles, of which the last one can still be taken back. */
    private String soFar(List<Long> bundles) {
        if (bundles.isEmpty()) {
            return voice.say("so-far.none");
        }
        long ballots = bundles.stream().mapToLong(Long::longValue).sum();
        String latest = IntStream.range(Math.max(0, bundles.size() - 6), bundles.size())
                .mapToObj(at -> (at + 1) + ": " + bundles.get(at))
                .collect(Collectors.joining("    "));
        return voice.say("so-far", Numerals.grouped(ballots), bundles.size()) + "\n" + latest;
    }

    private List<Node> sums(Tabled.Row row) {
        List<Node> parts = new ArrayList<>();
        row.sum().ifPresent(sum -> {
            Label figures = Labels.text(
                    voice.say("sum", Numerals.grouped(sum), row.found().size()));
            figures.setId("bundle-sum");
            parts.add(figures);
        });
        for (int bundle = 1; bundle <= row.found().size(); bundle++) {
            List<Long> found = row.found().get(bundle - 1);
            if (found.size() > Stack.COUNTS) {
                parts.add(Labels.text(voice.say(
                        "found", bundle, found.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
            }
        }
        return parts;
    }

    private Node afresh() {
        TypedField why = new TypedField("bundle-reason", voice.say("afresh.reason"), model.reason());
        why.explain(voice.say("afresh.help"));
        return new VBox(
                8, why, Buttons.last(button("bundle-afresh", Buttons.danger(voice.say("afresh"), model::afresh))));
    }
}
