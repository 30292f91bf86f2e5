package kz.esep.desktop.member;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.commission.Member;
import kz.esep.commission.Objection;
import kz.esep.commission.Roll;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** The chosen commission: what the law has against it, its members, or what changed in it. */
final class RollPane extends VBox {
    private final Room room;
    private final RollModel model;
    private final MemberWork work;
    private final MemberOut out;
    private final Speech.Voice voice;
    private final StackPane stage = new StackPane();
    private final FlowPane acts = new FlowPane(8, 8);
    private final VBox head = new VBox(4);
    private final ListView<RollLine> lines = new ListView<>();
    private final ToggleButton history;
    private final InvalidationListener turning = seen -> turnToForm();

    RollPane(Room room, RollModel model, MemberWork work, MemberOut out) {
        super(8);
        this.room = room;
        this.model = model;
        this.work = work;
        this.out = out;
        voice = room.speech().voice("desktop.member");
        getStyleClass().addAll("card", "roll-pane");
        lines.setId("members");
        lines.setCellFactory(made -> new RollCell(voice, model.today()));
        lines.widthProperty().addListener(seen -> Platform.runLater(lines::refresh));
        lines.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is instanceof RollLine.Person person) {
                model.point(person.member().id());
            }
        });
        history = new ToggleButton(voice.say("history"));
        history.setId("member-history");
        history.getStyleClass().add("chip");
        history.setOnAction(event -> draw());
        VBox.setVgrow(stage, Priority.ALWAYS);
        getChildren().addAll(head, stage, acts);
        acts.getChildren().add(history);
        if (model.mayKeep()) {
            Button add = Buttons.plain(voice.say("button.ADD"), () -> work.open(Act.ADD));
            add.setId("act-ADD");
            acts.getChildren().add(add);
        }
        acts.getChildren().add(more());
        work.act().addListener(new WeakInvalidationListener(turning));
        work.onRecorded(() -> {
            if (stage.getChildren().getFirst() instanceof MemberPane form) {
                form.focusFirst();
            }
        });
        stage.getChildren().setAll(lines);
        turnToForm();
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(voice.say("more"));
        more.setId("member-more");
        Stream<Act> offered = Stream.of(Act.values()).filter(act -> model.mayKeep() ? act != Act.ADD : act.isForAll());
        offered.forEach(act -> {
            MenuItem item = new MenuItem(voice.say("act." + act));
            item.setOnAction(event -> work.open(act));
            more.getItems().add(item);
        });
        return more;
    }

    /** From the members to a form and back. */
    private void turnToForm() {
        Act act = work.act().get();
        boolean typing = act != null;
        Stream.of(head, acts).forEach(part -> {
            part.setVisible(!typing);
            part.setManaged(!typing);
        });
        if (act != null) {
            MemberPane form = new MemberPane(room, work, out, act, about(act));
            stage.getChildren().setAll(form);
            form.focusFirst();
        } else if (!stage.getChildren().contains(lines)) {
            stage.getChildren().setAll(lines);
            focus();
        }
    }

    private String about(Act act) {
        return act.isAboutOne()
                ? model.pointed().map(member -> RollCell.name(voice, member)).orElse("")
                : model.chosen()
                        .map(row -> voice.speech().say(row.body().said()))
                        .orElse("");
    }

    /** Shows what is chosen now. */
    void draw() {
        head.getChildren().setAll(model.chosen().map(this::head).orElse(List.of()));
        lines.setAccessibleText(voice.say(history.isSelected() ? "history" : "members"));
        lines.setPlaceholder(empty());
        List<RollLine> wanted = model.chosen().map(row -> lines(row.roll())).orElse(List.of());
        if (!lines.getItems().equals(wanted)) {
            lines.getItems().setAll(wanted);
            lines.scrollTo(0);
        }
        model.pointed().ifPresent(this::select);
    }

    private Node empty() {
        if (!model.isKnown()) {
            return Labels.quiet(voice.say("looking"));
        }
        return Labels.quiet(voice.say(model.mayKeep() ? "none.hint" : "none"));
    }

    private List<Node> head(RollRow row) {
        Roll roll = row.roll();
        Label title = Labels.text(voice.speech().say(row.body().said()));
        title.getStyleClass().add("part-title");
        title.setId("roll-title");
        int count = roll.members().size();
        String said = roll.size()
                .map(size -> size.fewest() == size.most()
                        ? voice.say("count.fixed", count, size.most())
                        : voice.say("count.range", count, size.fewest(), size.most()))
                .orElseGet(() -> voice.say("count", count));
        Mark mark = roll.members().isEmpty() ? Mark.NEUTRAL : roll.isComplete() ? Mark.GOOD : Mark.BAD;
        Label number = mark.with(said);
        number.setWrapText(true);
        number.setMinHeight(USE_PREF_SIZE);
        number.setId("roll-count");
        return List.of(title, Labels.quiet(voice.speech().say(row.place())), number);
    }

    private List<RollLine> lines(Roll roll) {
        if (history.isSelected()) {
            return roll.changes().stream().<RollLine>map(RollLine.Past::new).toList();
        }
        List<RollLine> all = new ArrayList<>();
        roll.objections().forEach(one -> all.add(new RollLine.Against(one, about(roll, one))));
        Stream.of(roll.members(), roll.others())
                .forEach(group -> group.forEach(member -> all.add(
                        new RollLine.Person(member, member.postOn(roll.day()).isPresent(), roll.against(member)))));
        return all;
    }

    private static @Nullable Member about(Roll roll, Objection objection) {
        return roll.members().stream()
                .filter(member -> member.id().equals(objection.member()))
                .findFirst()
                .orElse(null);
    }

    private void select(Member member) {
        for (int i = 0; i < lines.getItems().size(); i++) {
            if (lines.getItems().get(i) instanceof RollLine.Person person
                    && person.member().id().equals(member.id())
                    && lines.getSelectionModel().getSelectedIndex() != i) {
                lines.getSelectionModel().clearAndSelect(i);
                lines.scrollTo(Math.max(0, i - 1));
            }
        }
    }

    /** Turns to what changed, and back. */
    void turn() {
        history.setSelected(!history.isSelected());
        draw();
        focus();
    }

    /** The focus goes to the members. */
    void focus() {
        if (lines.getSelectionModel().isEmpty()) {
            lines.getSelectionModel().selectFirst();
        }
        Focus.on(lines);
    }
}
