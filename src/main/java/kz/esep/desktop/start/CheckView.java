package kz.esep.desktop.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.proof.Comparison;
import kz.esep.text.Message;

/** A result file, a proof or a request for a certificate is checked: files are named, and what came of it is said in words. */
final class CheckView extends ScrolledPage {
    private final Room room;
    private final CheckModel model;
    private final Speech.Voice voice;
    private final TextField source;
    private final TextField file;
    private final TextField receipt;
    private final TextField paper;
    private final TextField roster;
    private final VBox beside;
    private final VBox outcome = new VBox(12);

    CheckView(Room room, CheckModel model) {
        this.room = room;
        this.model = model;
        voice = room.speech().voice("desktop.start");
        CheckModel.Typed typed = model.typed();
        source = field("check-package", typed.packageFile());
        file = field("check-file", typed.file());
        receipt = field("check-receipt", typed.receipt());
        paper = field("check-paper", typed.paper());
        roster = field("check-roster", typed.roster());
        source.setOnAction(event -> file.requestFocus());
        beside = new VBox(
                12,
                Labels.heading(voice.say("check.beside")),
                Labels.quiet(voice.say("check.beside.hint")),
                named("check.receipt", receipt, "*.asice"),
                named("check.paper", paper, "*.png", "*.jpg", "*.jpeg", "*.pdf"),
                named("check.roster", roster, "*.asice"));
        beside.getStyleClass().add("card");
        Button check = Buttons.primary(voice.say("check.do"), this::check);
        check.setId("check-do");
        VBox page = new VBox(
                16,
                Labels.title(voice.say("check")),
                Labels.quiet(voice.say("check.hint")),
                named("check.package", source, "*.asice"),
                named("check.file", file, "*.asice", "*.json", "*.csr"),
                beside,
                Buttons.last(check),
                outcome);
        setNarrow(page);
        tell();
        Focus.on(source.getText().isBlank() ? source : file);
    }

    private TextField field(String id, String text) {
        TextField made = new TextField(text);
        made.setId(id);
        made.setOnAction(event -> check());
        return made;
    }

    private Node named(String key, TextField field, String... patterns) {
        String name = voice.say(key);
        field.setAccessibleText(name);
        field.textProperty().addListener(seen -> {
            model.type(new CheckModel.Typed(
                    source.getText(), file.getText(), receipt.getText(), paper.getText(), roster.getText()));
            tell();
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        Button choose = Buttons.plain(
                voice.say("choose"),
                () -> room.dialogs()
                        .file(name, List.of(patterns))
                        .ifPresent(chosen -> field.setText(chosen.toString())));
        choose.setAccessibleText(voice.say("choose") + " " + name);
        Label label = Labels.styled(name, "field-label");
        label.setLabelFor(field);
        return new VBox(4, label, new HBox(8, field, choose));
    }

    private void check() {
        room.frame().hush();
        model.say(null);
        tell();
        room.work()
                .run(
                        voice.message("check.checking"),
                        progress -> model.check(progress.orStopped(voice.message("check.stopped"))),
                        said -> {
                            model.say(said);
                            tell();
                        });
    }

    private void tell() {
        beside.setVisible(model.typed().isProof());
        beside.setManaged(model.typed().isProof());
        outcome.getChildren().clear();
        CheckModel.Said said = model.said();
        if (said == null) {
            return;
        }
        Label first = (said.good() ? Mark.GOOD : Mark.BAD)
                .with(room.speech().say(said.sentences().getFirst()));
        first.setId("check-said");
        first.setWrapText(true);
        outcome.getChildren().add(first);
        List<Comparison> compared =
                said.counted() == null ? List.of() : said.counted().compared();
        for (int at = 0; at < compared.size(); at++) {
            outcome.getChildren().add(CountedView.said(room.speech(), compared.get(at), "check-compared-" + (at + 1)));
        }
        for (Message more : said.sentences().subList(1, said.sentences().size())) {
            outcome.getChildren().add(Labels.text(room.speech().say(more)));
        }
        if (said.counted() != null) {
            outcome.getChildren().add(new CountedView(room.speech(), said.counted()));
        }
        if (said.request() != null) {
            outcome.getChildren().add(new RequestView(room.speech(), said.request(), () -> {}));
        }
    }
}
