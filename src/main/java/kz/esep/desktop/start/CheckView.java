package kz.esep.desktop.start;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Message;

/** A result file or a proof is checked: two files are named, and what came of it is said in words. */
final class CheckView extends ScrolledPage {
    private final Room room;
    private final CheckModel model;
    private final Speech.Voice voice;
    private final TextField source;
    private final TextField file;
    private final VBox outcome = new VBox(12);

    CheckView(Room room, CheckModel model) {
        this.room = room;
        this.model = model;
        voice = room.speech().voice("desktop.start");
        source = new TextField(model.packageFile());
        file = new TextField(model.file());
        source.setId("check-package");
        file.setId("check-file");
        source.setOnAction(event -> file.requestFocus());
        file.setOnAction(event -> check());
        Button check = Buttons.primary(voice.say("check.do"), this::check);
        check.setId("check-do");
        VBox page = new VBox(
                16,
                Labels.title(voice.say("check")),
                Labels.quiet(voice.say("check.hint")),
                named("check.package", source, "*.asice"),
                named("check.file", file, "*.asice", "*.json"),
                Buttons.last(check),
                outcome);
        page.getStyleClass().add("start-narrow");
        VBox middle = new VBox(page);
        middle.setAlignment(Pos.TOP_CENTER);
        setContent(middle);
        tell();
        Focus.on(source.getText().isBlank() ? source : file);
    }

    private Node named(String key, TextField field, String... patterns) {
        String name = voice.say(key);
        field.setAccessibleText(name);
        field.textProperty().addListener(seen -> {
            model.type(source.getText(), file.getText());
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
        room.work().run(voice.message("check.checking"), progress -> model.check(), said -> {
            model.say(said);
            tell();
        });
    }

    private void tell() {
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
        for (Message more : said.sentences().subList(1, said.sentences().size())) {
            outcome.getChildren().add(Labels.text(room.speech().say(more)));
        }
        if (!said.figures().isEmpty()) {
            outcome.getChildren().add(figures(said.figures()));
        }
    }

    private Node figures(List<CheckModel.Figure> figures) {
        GridPane grid = new GridPane(16, 6);
        grid.getStyleClass().add("card");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(figure(), name, figure(), figure());
        grid.addRow(
                0,
                Labels.styled("", "quiet"),
                Labels.styled(voice.say("check.line"), "field-label"),
                Labels.styled(voice.say("check.figure"), "field-label"),
                Labels.styled(voice.say("check.total"), "field-label"));
        for (CheckModel.Figure figure : figures) {
            Long total = figure.total();
            grid.addRow(
                    grid.getRowCount(),
                    Labels.styled(figure.line().paperNumber(), "quiet"),
                    Labels.text(room.speech().say(figure.line().label())),
                    Labels.styled(Numerals.grouped(figure.count()), "practice-word"),
                    Labels.styled(total == null ? "\u2013" : Numerals.grouped(total), "practice-word"));
        }
        return grid;
    }

    private static ColumnConstraints figure() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }
}
