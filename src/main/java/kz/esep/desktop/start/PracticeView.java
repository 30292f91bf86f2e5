package kz.esep.desktop.start;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.demo.Practice;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Message;

/** A practice commission: first how far its making is, then who signs in how and where the papers are. */
final class PracticeView extends ScrolledPage {
    private final Room room;
    private final Start start;
    private final PracticeModel model;
    private final Speech.Voice voice;

    PracticeView(Room room, Start start, PracticeModel model) {
        this.room = room;
        this.start = start;
        this.model = model;
        voice = room.speech().voice("desktop.start");
        Practice.Made made = model.made();
        VBox page = new VBox(16, Labels.title(voice.say("practice")));
        if (made == null) {
            page.getChildren().add(making());
        } else {
            page.getChildren().addAll(ready(made));
        }
        setNarrow(page);
    }

    private Node making() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(voice.say("practice.making"));
        Label step = Labels.text("");
        Runnable say = () -> {
            Practice.Step now = model.stepProperty().get();
            bar.setProgress((now.before() + 0.5) / Practice.Step.all());
            step.setText(room.speech().say(Message.of("demo", "Step." + now.name())));
        };
        model.stepProperty().addListener(seen -> say.run());
        say.run();
        return new VBox(8, Labels.quiet(voice.say("practice.wait")), bar, step);
    }

    private Node[] ready(Practice.Made made) {
        Button open = Buttons.primary(
                voice.say("practice.open"), () -> start.open(made.commission().workspace()));
        open.setId("open-practice");
        Button centre = Buttons.plain(
                voice.say("practice.centre"), () -> start.open(made.centre().workspace()));
        HBox last = Buttons.last(centre, open);
        Focus.on(open);
        return new Node[] {
            Labels.text(voice.say("practice.made")),
            last,
            card("practice.files", files(made)),
            card("practice.people", people(made.commission())),
            card("practice.centre.people", people(made.centre()))
        };
    }

    private VBox card(String heading, Node content) {
        VBox card = new VBox(12, Labels.heading(voice.say(heading)), content);
        card.getStyleClass().add("card");
        return card;
    }

    private Node files(Practice.Made made) {
        return new VBox(
                8,
                file("practice.papers", made.papers()),
                file("practice.sheet", made.sheet()),
                file("practice.results", made.results()));
    }

    private Node file(String key, Path file) {
        return Labels.over(voice.say(key), fixed(file.toString()));
    }

    /** A text that can be selected and copied. */
    private static TextField fixed(String text) {
        TextField field = new TextField(text);
        field.setEditable(false);
        field.getStyleClass().add("fixed");
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Node people(Practice.Site site) {
        GridPane grid = new GridPane(24, 6);
        String[] headings = {"practice.who", "login", "practice.passphrase"};
        for (int i = 0; i < headings.length; i++) {
            grid.add(Labels.styled(voice.say(headings[i]), "field-label"), i, 0);
        }
        int row = 1;
        for (Practice.Person person : site.people()) {
            String role = room.speech()
                    .say(Message.of("access", "Role." + person.role().name()));
            grid.add(Labels.text(voice.say("practice.role", person.name(), role)), 0, row);
            grid.add(Labels.styled(person.login(), "practice-word"), 1, row);
            grid.add(Labels.styled(person.passphrase(), "practice-word"), 2, row);
            row++;
        }
        for (Practice.Key key : site.keys()) {
            grid.add(Labels.text(voice.say("practice.key", key.name())), 0, row);
            grid.add(Labels.styled(String.valueOf(key.file().getFileName()), "practice-word"), 1, row);
            grid.add(Labels.styled(key.passphrase(), "practice-word"), 2, row);
            row++;
        }
        return grid;
    }
}
