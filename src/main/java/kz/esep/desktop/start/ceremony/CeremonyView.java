package kz.esep.desktop.start.ceremony;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.start.ceremony.CeremonyModel.Page;
import kz.esep.desktop.work.Work;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The pages of the certification authority, and what all of them do alike. */
final class CeremonyView extends ScrolledPage {
    /** What was done and could not be written: the state is looked at anew, and the words stand above it. */
    private static final Set<String> UNFINISHED = Set.of("ca-unsaved", "ca-unlisted");

    private final Room room;
    private final Ceremony ceremony;
    private final CeremonyModel model;
    private final Speech.Voice voice;
    private final VBox page = new VBox(16);
    private final Label refusal = Labels.refusal();

    CeremonyView(Room room, Ceremony ceremony, CeremonyModel model) {
        this.room = room;
        this.ceremony = ceremony;
        this.model = model;
        voice = room.speech().voice("desktop.start.ceremony");
        setNarrow(page);
    }

    void draw() {
        refusal.setText("");
        setDisable(model.isBusy());
        page.getChildren()
                .setAll(
                        Labels.title(voice.say("title." + model.page())),
                        Labels.quiet(voice.say("keys")),
                        switch (model.page()) {
                            case FOLDER -> new FolderPart(this);
                            case MAKE -> new MakePart(this);
                            case STATE -> new StatePart(this);
                            case RECORD -> new RecordPart(this);
                            case ISSUE -> new IssuePart(this);
                            case REVOKE, LIST -> new ListPart(this);
                            case SAVE -> new SavePart(this);
                        });
        setVvalue(0);
    }

    Speech.Voice voice() {
        return voice;
    }

    Room room() {
        return room;
    }

    CeremonyModel model() {
        return model;
    }

    /** Why something was not done; each page has it where the hand is. */
    Label refusal() {
        return refusal;
    }

    void go(Page wanted) {
        room.frame().hush();
        model.go(wanted);
        ceremony.draw();
    }

    /** A field with its name above it. */
    VBox field(String id, String key, String text, Consumer<String> typed, Runnable enter) {
        return Labels.over(voice.say(key), input(id, key, text, typed, enter));
    }

    private TextField input(String id, String key, String text, Consumer<String> typed, Runnable enter) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setAccessibleText(voice.say(key));
        field.textProperty().addListener((seen, was, is) -> typed.accept(is));
        field.setOnAction(event -> enter.run());
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** A field for a path, and a button that asks for one by the system's window. */
    VBox path(
            String id,
            String key,
            String text,
            Consumer<String> typed,
            Runnable enter,
            Supplier<Optional<Path>> asked) {
        TextField field = input(id, key, text, typed, enter);
        Button choose = Buttons.plain(
                room.speech().voice("desktop.start").say("choose"),
                () -> asked.get().ifPresent(path -> field.setText(path.toString())));
        choose.setAccessibleText(choose.getText() + " " + voice.say(key));
        Label label = Labels.styled(voice.say(key), "field-label");
        label.setLabelFor(field);
        return new VBox(4, label, new HBox(8, field, choose));
    }

    /** The same for a file to be written. */
    VBox newFile(String id, String key, String text, Consumer<String> typed, Runnable enter) {
        return path(
                id,
                key,
                text,
                typed,
                enter,
                () -> room.dialogs().newFile(voice.say(key), text.replaceFirst("^.*[/\\\\]", "")));
    }

    /** The same for a file to be read. */
    VBox file(String id, String key, String text, Consumer<String> typed, Runnable enter, String pattern) {
        return path(id, key, text, typed, enter, () -> room.dialogs().file(voice.say(key), List.of(pattern)));
    }

    /** The focus goes on to the field with that id. */
    Runnable on(String id) {
        return () -> focus(id);
    }

    void focus(String id) {
        Node node = page.lookup("#" + id);
        if (node != null) {
            node.requestFocus();
        }
    }

    /** Does something that may be refused, at once. */
    void attempt(String field, Runnable act) {
        refusal.setText("");
        try {
            act.run();
        } catch (Refused e) {
            refuse(e, field);
        }
    }

    /** Does something in the background; the screen waits for it, and the page is drawn anew afterwards. */
    <T> void run(String what, String field, Work.Job<T> job, Consumer<T> done) {
        refusal.setText("");
        model.busy(true);
        setDisable(true);
        room.work()
                .<T>run(
                        voice.message(what),
                        job,
                        result -> {
                            model.busy(false);
                            done.accept(result);
                            ceremony.draw();
                        },
                        failure -> {
                            model.busy(false);
                            ceremony.shown().failed(failure, field);
                        });
    }

    private void failed(Exception failure, String field) {
        setDisable(false);
        if (failure instanceof Refused refused
                && UNFINISHED.contains(refused.reason().key())) {
            String folder = model.typed();
            run("folder.looking", field, progress -> CeremonyModel.look(folder), now -> model.opened(now, null));
            room.frame().trouble(refused);
        } else if (failure instanceof Refused refused) {
            refuse(refused, refused.reason().key().startsWith("passphrase") ? "ca-first" : field);
        } else {
            room.frame().trouble(failure);
        }
    }

    private void refuse(Refused refused, @Nullable String field) {
        refusal.setText(room.speech().say(refused.reason()));
        if (field != null) {
            focus(field);
        }
        revealSoon(() -> refusal);
    }
}
