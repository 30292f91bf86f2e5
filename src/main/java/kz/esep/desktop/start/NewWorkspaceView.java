package kz.esep.desktop.start;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.CodeField;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.form.ShownOnce;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.start.NewWorkspaceModel.Step;
import kz.esep.desktop.work.Work;
import kz.esep.election.Election;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** A new workspace on one page: the package, its code from the letter, the commission and its first administrator. */
final class NewWorkspaceView extends ScrolledPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Room room;
    private final Start start;
    private final NewWorkspaceModel model;
    private final Speech.Voice voice;
    private final VBox page = new VBox(16);
    private final Label refusal = Labels.refusal();

    NewWorkspaceView(Room room, Start start, NewWorkspaceModel model) {
        this.room = room;
        this.start = start;
        this.model = model;
        voice = room.speech().voice("desktop.start");
        setNarrow(page);
        draw();
    }

    private void draw() {
        refuse("");
        if (model.showsSecrets()) {
            drawSecrets();
            return;
        }
        page.getChildren()
                .setAll(
                        Labels.title(voice.say("new")),
                        Labels.quiet(voice.say("new.keys")),
                        packageStep(),
                        codeStep(),
                        commissionStep());
    }

    private StepCard packageStep() {
        StepCard card = new StepCard(1, voice.say("package"));
        if (model.step() != Step.PACKAGE) {
            return card.done(model.packageFile(), change(Step.PACKAGE));
        }
        TextField file = new TextField(model.packageFile());
        file.setId("package");
        file.setAccessibleText(voice.say("package"));
        file.textProperty().addListener((seen, was, is) -> model.typePackage(is));
        file.setOnAction(event -> read());
        HBox.setHgrow(file, Priority.ALWAYS);
        Button choose = Buttons.plain(
                voice.say("choose"),
                () -> room.dialogs()
                        .file(voice.say("package"), List.of("*.asice"))
                        .ifPresent(chosen -> {
                            file.setText(chosen.toString());
                            read();
                        }));
        choose.setId("choose-package");
        focus(file);
        return card.now(
                Labels.quiet(voice.say("package.hint")),
                new HBox(8, file, choose),
                refusal,
                Buttons.last(Buttons.primary(voice.say("on"), this::read)));
    }

    /** Reads the named package and goes on to its code. */
    void read() {
        String typed = model.packageFile();
        run("package.reading", progress -> NewWorkspaceModel.read(typed), model::read);
    }

    private StepCard codeStep() {
        StepCard card = new StepCard(2, voice.say("code"));
        if (model.step() == Step.PACKAGE) {
            return card.later();
        }
        if (model.step() != Step.CODE) {
            return card.done(opened(model.election()), change(Step.CODE));
        }
        CodeField code = new CodeField(voice.say("code"), NewWorkspaceModel.CODE);
        code.setId("code");
        code.setText(model.code());
        Label count = Labels.quiet(counted(code));
        code.textProperty().addListener((seen, was, is) -> {
            model.typeCode(is);
            count.setText(counted(code));
        });
        code.setOnAction(event -> unlock());
        focus(code);
        return card.now(
                Labels.quiet(voice.say("code.hint")),
                code,
                count,
                refusal,
                Buttons.last(Buttons.primary(voice.say("on"), this::unlock)));
    }

    private String counted(CodeField code) {
        boolean cyrillic = code.getText()
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return cyrillic ? voice.say("code.cyrillic") : voice.say("code.typed", code.typed(), code.wanted());
    }

    private String opened(Election election) {
        return voice.say(
                "code.opened",
                election.source().name(),
                DAY.format(election.source().votingDay()),
                election.mode());
    }

    private void unlock() {
        run("code.checking", progress -> model.unlock(), model::unlocked);
    }

    private StepCard commissionStep() {
        StepCard card = new StepCard(3, voice.say("commission"));
        if (model.step() != Step.COMMISSION) {
            return card.later();
        }
        CommissionForm form = new CommissionForm(room, model, this::make);
        form.focus();
        return card.now(form, refusal, Buttons.last(Buttons.primary(voice.say("make"), this::make)));
    }

    private void make() {
        run("making", progress -> model.make(), model::made);
    }

    private void drawSecrets() {
        String made = model.file();
        ShownOnce once = new ShownOnce(
                List.of(
                        new ShownOnce.Secret(
                                "first-password",
                                voice.say("password.of", model.newcomer().login()),
                                voice.say("password.hint"),
                                model.founded().passphrase()),
                        new ShownOnce.Secret(
                                "recovery-code",
                                voice.say("recovery"),
                                voice.say("recovery.hint"),
                                model.founded().recoveryCode())),
                voice.say("written"),
                voice.say("to-sign-in"),
                () -> {
                    model.forget();
                    start.open(TypedPath.of(made));
                });
        page.getChildren()
                .setAll(Labels.title(voice.say("write-down")), Labels.text(voice.say("write-down.why")), once);
        once.focus();
    }

    private <T> void run(String what, Work.Job<T> job, Consumer<T> done) {
        refuse("");
        setDisable(true);
        room.work()
                .run(
                        voice.message(what),
                        job,
                        result -> {
                            setDisable(false);
                            done.accept(result);
                            draw();
                        },
                        this::failed);
    }

    private void failed(Exception failure) {
        setDisable(false);
        if (failure instanceof Refused refused) {
            refuse(room.speech().say(refused.reason()));
            revealSoon(() -> refusal);
            focus(page.lookup("#" + field(refused)));
        } else {
            room.frame().trouble(failure);
        }
    }

    /** Where to put right what was refused. */
    private String field(Refused refused) {
        return switch (model.step()) {
            case PACKAGE -> "package";
            case CODE -> "code";
            default ->
                switch (refused.reason().key()) {
                    case "commission.missing" -> "commission";
                    case "bad-login" -> "login";
                    case "person.missing" -> model.newcomer().login().isBlank() ? "login" : "name";
                    default -> "file";
                };
        };
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
    }

    private Button change(Step step) {
        Button button = Buttons.plain(voice.say("change"), () -> {
            model.again(step);
            draw();
        });
        button.setAccessibleText(voice.say("change." + step));
        return button;
    }

    private static void focus(@Nullable Node node) {
        if (node != null) {
            Focus.on(node);
        }
    }
}
