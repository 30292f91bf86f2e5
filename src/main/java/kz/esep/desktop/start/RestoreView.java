package kz.esep.desktop.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.backup.Backup;
import kz.esep.backup.Restoring;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.shell.Sticks;
import kz.esep.desktop.start.RestoreModel.Step;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;

/** A workspace of a copy on one page: the copy, what would be lost and where it goes, whose key opens it. */
final class RestoreView extends ScrolledPage {
    private final Room room;
    private final Start start;
    private final SettingsFile settings;
    private final RestoreModel model;
    private final Speech.Voice voice;
    private final VBox page = new VBox(16);
    private final Label refusal = Labels.refusal();

    RestoreView(Room room, Start start, SettingsFile settings, RestoreModel model) {
        this.room = room;
        this.start = start;
        this.settings = settings;
        this.model = model;
        voice = room.speech().voice("desktop.start");
        setNarrow(page);
        draw();
    }

    private void draw() {
        refusal.setText("");
        page.getChildren()
                .setAll(
                        Labels.title(voice.say("restore")),
                        Labels.quiet(voice.say("new.keys")),
                        copyStep(),
                        targetStep(),
                        keyStep());
    }

    private StepCard copyStep() {
        StepCard card = new StepCard(1, voice.say("restore.copy"));
        if (model.step() != Step.COPY) {
            return card.done(described(model.backup()), change(Step.COPY));
        }
        TextField file = field("restore-copy", voice.say("restore.copy"), model.typed());
        file.textProperty().addListener((seen, was, is) -> model.type(is));
        file.setOnAction(event -> read());
        Button choose = Buttons.plain(
                voice.say("choose"),
                () -> room.dialogs()
                        .file(voice.say("restore.copy"), List.of("*" + Backup.SUFFIX))
                        .ifPresent(chosen -> take(file, chosen)));
        VBox found = new VBox(4);
        List<Path> folders = folders();
        room.work()
                .quietly(
                        voice.message("restore.looking"),
                        progress -> RestoreModel.found(folders),
                        copies -> copies.forEach(one -> found.getChildren().add(offer(one, file))),
                        room.frame()::trouble);
        Focus.on(file);
        return card.now(
                Labels.quiet(voice.say("restore.copy.hint")),
                new HBox(8, file, choose),
                found,
                refusal,
                Buttons.last(Buttons.primary(voice.say("on"), this::read)));
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>(new Sticks().now());
        settings.get().recent().stream()
                .map(Settings.Recent::copyFolder)
                .filter(Objects::nonNull)
                .distinct()
                .map(Path::of)
                .forEach(folders::add);
        return folders.stream().distinct().toList();
    }

    private Button offer(Backup one, TextField file) {
        Button button = Buttons.plain(described(one), () -> take(file, one.file()));
        button.getStyleClass().add("offer");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        return button;
    }

    private void take(TextField file, Path chosen) {
        file.setText(chosen.toString());
        read();
    }

    private String described(Backup one) {
        return voice.say(
                "restore.described",
                one.label().commission(),
                room.speech().time(one.label().at()),
                Numerals.grouped(one.label().head().length()));
    }

    private void read() {
        List<Settings.Recent> recent = settings.get().recent();
        run("restore.reading", progress -> model.read(recent, progress), read -> {
            model.read(read);
            draw();
        });
    }

    private StepCard targetStep() {
        StepCard card = new StepCard(2, voice.say("restore.target"));
        if (model.step() == Step.COPY) {
            return card.later();
        }
        if (model.step() != Step.TARGET) {
            return card.done(String.valueOf(TypedPath.of(model.target()).getFileName()), change(Step.TARGET));
        }
        VBox losses = new VBox(8);
        for (RestoreModel.Present one : model.present()) {
            losses.getChildren().add(loss(one));
        }
        if (model.present().isEmpty()) {
            losses.getChildren().add(Labels.quiet(voice.say("restore.alone")));
        }
        TextField target = field("restore-target", voice.say("restore.target"), model.target());
        target.textProperty().addListener((seen, was, is) -> model.typeTarget(is));
        target.setOnAction(event -> place());
        Focus.on(target);
        return card.now(losses, target, refusal, Buttons.last(Buttons.primary(voice.say("on"), this::place)));
    }

    private Label loss(RestoreModel.Present one) {
        Restoring.Loss loss = one.loss();
        String key = loss.grown() ? (loss.entries() == 0 ? "restore.same" : "restore.loss") : "restore.apart";
        Label label = (loss.grown() && loss.entries() == 0 ? Mark.GOOD : Mark.WARNING)
                .with(voice.say(key, one.file().toString(), loss.entries()));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void place() {
        try {
            model.placed();
            draw();
        } catch (Refused e) {
            refuse(e);
        }
    }

    private StepCard keyStep() {
        StepCard card = new StepCard(3, voice.say("restore.key"));
        if (model.step() != Step.KEY) {
            return card.later();
        }
        return card.now(new RestoreKey(voice, model, refusal, this::restore, this::draw));
    }

    private void restore(char[] secret) {
        run("restoring", progress -> model.restore(secret, progress), start::restored);
    }

    static TextField field(String id, String name, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setAccessibleText(name);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private <T> void run(String what, Function<Progress, T> job, Consumer<T> done) {
        refusal.setText("");
        room.frame().hush();
        setDisable(true);
        room.work()
                .<T>run(
                        voice.message(what),
                        progress -> job.apply(progress.orStopped(voice.message(what + ".stopped"))),
                        result -> {
                            setDisable(false);
                            done.accept(result);
                        },
                        this::failed);
    }

    private void failed(Exception failure) {
        setDisable(false);
        if (failure instanceof Refused refused && !(failure instanceof Stopped)) {
            refuse(refused);
        } else {
            room.frame().trouble(failure);
            focus();
        }
    }

    private void refuse(Refused refused) {
        refusal.setText(room.speech().say(refused.reason()));
        focus();
        revealSoon(() -> refusal);
    }

    /** Back to what is typed in the step that is shown. */
    private void focus() {
        String wanted = switch (model.step()) {
            case COPY -> "restore-copy";
            case TARGET -> "restore-target";
            case KEY -> model.isByCode() ? "recovery" : "password";
        };
        Node field = page.lookup("#" + wanted);
        if (field != null) {
            field.requestFocus();
        }
    }

    private Button change(Step step) {
        Button button = Buttons.plain(voice.say("change"), () -> {
            model.again(step);
            draw();
        });
        button.setAccessibleText(voice.say("restore.change." + step));
        return button;
    }
}
