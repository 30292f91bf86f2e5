package kz.esep.desktop.backup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.backup.Backup;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.shell.Sticks;
import kz.esep.text.Refused;

/** Where the copies go, how the last one is, and which are there. */
final class BackupView extends ScrolledPage {
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    private final Room room;
    private final BackupModel model;
    private final Speech.Voice voice;
    private final VBox state = new VBox(8);
    private final VBox copies = new VBox(8);
    private final TextField folder = new TextField();
    private final Label refusal = Labels.refusal();
    private final Button copy;
    private final InvalidationListener telling = seen -> tell();

    BackupView(Room room, BackupModel model) {
        this.room = room;
        this.model = model;
        voice = room.speech().voice("desktop.backup");
        copy = Buttons.primary(voice.say("copy"), model::copy);
        copy.setId("copy-now");
        VBox page = new VBox(
                16,
                Labels.title(voice.say("title")),
                Labels.quiet(voice.say("what")),
                state,
                Labels.heading(voice.say("where")),
                where(),
                refusal,
                Buttons.last(copy),
                copies,
                Labels.quiet(voice.say("restore")));
        page.getStyleClass().add("place");
        setContent(page);
        model.standing().addListener(new WeakInvalidationListener(telling));
        model.busy().addListener(new WeakInvalidationListener(telling));
        tell();
        Focus.on(model.folder().isEmpty() ? folder : copy);
    }

    private Node where() {
        folder.setId("copy-folder");
        folder.setText(model.folder().map(Path::toString).orElse(""));
        folder.setAccessibleText(voice.say("folder"));
        folder.setOnAction(event -> choose(folder.getText()));
        HBox.setHgrow(folder, Priority.ALWAYS);
        Label label = Labels.styled(voice.say("folder"), "field-label");
        label.setLabelFor(folder);
        HBox row = new HBox(
                8,
                folder,
                Buttons.plain(
                        voice.say("choose"),
                        () -> room.dialogs()
                                .folder(voice.say("choose.title"))
                                .ifPresent(chosen -> choose(chosen.toString()))),
                Buttons.plain(voice.say("use"), () -> choose(folder.getText())));
        FlowPane sticks = new FlowPane(8, 8);
        for (Path stick : new Sticks().now()) {
            sticks.getChildren()
                    .add(Buttons.plain(voice.say("stick", stick.toString()), () -> choose(stick.toString())));
        }
        sticks.managedProperty().bind(sticks.visibleProperty());
        sticks.setVisible(!sticks.getChildren().isEmpty());
        return new VBox(8, label, row, sticks);
    }

    private void choose(String typed) {
        refusal.setText("");
        if (typed.isBlank()) {
            refusal.setText(voice.say("no-folder"));
            folder.requestFocus();
            return;
        }
        try {
            folder.setText(typed);
            model.choose(typed);
        } catch (Refused e) {
            refusal.setText(room.speech().say(e.reason()));
        }
    }

    private void tell() {
        Standing now = model.standing().get();
        copy.setDisable(model.folder().isEmpty() || model.busy().get());
        copy.setText(voice.say(model.busy().get() ? "copying.short" : "copy"));
        state.getChildren().setAll(standing(now));
        if (now.failure() != null) {
            state.getChildren().add(marked(Mark.BAD, room.speech().say(now.failure())));
        }
        if (model.isSameDisk()) {
            state.getChildren().add(marked(Mark.WARNING, voice.say("same-disk")));
        }
        copies.getChildren().clear();
        if (!now.own().isEmpty()) {
            copies.getChildren().addAll(Labels.heading(voice.say("list")), list(now));
        }
    }

    private Node standing(Standing now) {
        Optional<Backup> last = now.last();
        if (model.folder().isEmpty()) {
            return marked(Mark.WARNING, voice.say("none-chosen"));
        }
        if (last.isEmpty()) {
            return marked(Mark.WARNING, voice.say("none"));
        }
        if (now.apart()) {
            return marked(Mark.BAD, voice.say("apart", last.get().file().toString()));
        }
        String at = room.speech().time(last.get().label().at());
        long behind = model.behind();
        return behind == 0
                ? marked(Mark.GOOD, voice.say("whole", at))
                : marked(Mark.NEUTRAL, voice.say("behind", at, behind));
    }

    private static Label marked(Mark mark, String text) {
        Label label = mark.with(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private Node list(Standing now) {
        GridPane grid = new GridPane(24, 4);
        grid.setId("copies");
        int row = 0;
        for (String key : new String[] {"column.at", "column.entries", "column.size", "column.file"}) {
            grid.add(Labels.styled(voice.say(key), "field-label"), row++, 0);
        }
        row = 1;
        for (Backup one : now.own()) {
            grid.addRow(
                    row++,
                    Labels.text(room.speech().time(one.label().at())),
                    Labels.text(Numerals.grouped(one.label().head().length())),
                    Labels.text(voice.say(
                            "megabytes", BigDecimal.valueOf(one.bytes()).divide(MEGABYTE, 1, RoundingMode.HALF_UP))),
                    Labels.text(String.valueOf(one.file().getFileName())));
        }
        return grid;
    }
}
