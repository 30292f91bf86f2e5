package kz.esep.desktop.central;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.central.Standing;
import kz.esep.central.Taken;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;

/** What can be ruled about a file, with what it will do; every ruling needs a reason. */
final class RulingView extends VBox {
    private final Room room;
    private final IntakeModel model;
    private final Speech.Voice voice;
    private final TextField reason = new TextField();

    RulingView(Room room, IntakeModel model, ArrivalRow row, Taken file) {
        super(8);
        this.room = room;
        this.model = model;
        this.voice = room.speech().voice("desktop.central");
        getStyleClass().addAll("card", "ruling");
        setId("ruling");
        getChildren().add(Labels.text(row.title() + " · " + file.file().groups()));
        List<IntakeModel.Rule> rules = rules(row, file);
        if (rules.isEmpty() || !room.seat().may(Permission.RESOLVE_INTAKE)) {
            return;
        }
        reason.setId("ruling-reason");
        if (model.isForked(file)) {
            Label forked = Mark.WARNING.with(voice.say("rule.forked", file.revision() - 1));
            forked.setWrapText(true);
            getChildren().add(forked);
        }
        FlowPane buttons = new FlowPane(8, 8);
        for (IntakeModel.Rule rule : rules) {
            Label what = Labels.quiet(voice.say("rule.what." + rule.name()));
            getChildren().add(what);
            Button button = button(rule, file);
            button.setId("rule-" + rule.name());
            buttons.getChildren().add(button);
        }
        getChildren().addAll(Labels.over(voice.say("rule.reason"), reason), buttons);
    }

    /** Only what the rules allow for a file that stands so. */
    private static List<IntakeModel.Rule> rules(ArrivalRow row, Taken file) {
        List<IntakeModel.Rule> rules = new ArrayList<>();
        if (file.standing() == Standing.CONFLICT) {
            rules.add(IntakeModel.Rule.CHOOSE);
        } else if (file.standing() == Standing.WAITING) {
            rules.add(IntakeModel.Rule.RELEASE);
        } else if (file.standing() == Standing.COUNTED) {
            if (row.kind() == ArrivalRow.Kind.DOUBTED) {
                rules.add(IntakeModel.Rule.CONFIRM);
            }
            rules.add(IntakeModel.Rule.WITHDRAW);
        }
        return rules;
    }

    private Button button(IntakeModel.Rule rule, Taken file) {
        Runnable act = () -> {
            if (reason.getText().isBlank()) {
                room.frame().tell(kz.esep.desktop.shell.Notice.refused(voice.message("rule.needs-reason")));
                reason.requestFocus();
            } else {
                model.rule(file, rule, reason.getText(), () -> {});
            }
        };
        String name = voice.say("rule." + rule.name());
        return rule == IntakeModel.Rule.WITHDRAW ? Buttons.danger(name, act) : Buttons.plain(name, act);
    }

    void focusFirst() {
        if (getChildren().size() > 1) {
            reason.requestFocus();
        }
    }
}
