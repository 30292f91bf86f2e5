package kz.esep.desktop.member.pay;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.pay.PayRun;
import kz.esep.text.Message;

/** What can be done with the chosen run by whoever sits here, the way on last. */
final class RunActs extends VBox {
    private final PayModel model;
    private final PayWork work;
    private final PayOut out;
    private final Speech.Voice voice;
    private final FlowPane papers = new FlowPane(8, 8);
    private final FlowPane acts = new FlowPane(8, 8);
    private final Label refusal = Labels.refusal();
    private final InvalidationListener complaining = seen -> complain();

    RunActs(PayModel model, PayWork work, PayOut out, Speech.Voice voice) {
        super(8);
        this.model = model;
        this.work = work;
        this.out = out;
        this.voice = voice;
        getChildren().addAll(refusal, papers, acts);
        work.faults().addListener(new WeakInvalidationListener(complaining));
    }

    private void complain() {
        Message rest = work.act().get() == null ? work.faults().get().rest() : null;
        refusal.setText(rest == null ? "" : voice.speech().say(rest));
    }

    void draw() {
        papers.getChildren().clear();
        acts.getChildren().clear();
        model.run().ifPresent(this::draw);
    }

    private void draw(PayRun run) {
        if (model.seesNames()) {
            add(papers, "save-sheet", "sheet.save", () -> out.save(false, null));
            add(papers, "print-sheet", "sheet.print", out::print);
        }
        add(papers, "save-summary", "summary.save", () -> out.save(true, null));
        begin(papers, Act.WORKBOOK);
        if (run.stands()) {
            begin(papers, Act.BANK);
        }
        Arrays.stream(Act.values())
                .filter(act -> act.fits(run.state()) && !isOnward(act))
                .forEach(act -> begin(acts, act));
        onward(run).filter(act -> model.may(act.permission())).ifPresent(act -> {
            Button button = Buttons.primary(voice.say("act." + act), () -> work.begin(act));
            button.setId("begin-" + act);
            acts.getChildren().add(button);
        });
    }

    /** The act that brings a run a step further; none after the last. */
    static Optional<Act> onward(PayRun run) {
        return Arrays.stream(Act.values())
                .filter(act -> act.fits(run.state()) && isOnward(act))
                .findFirst();
    }

    private static boolean isOnward(Act act) {
        return act == Act.CHECK || act == Act.APPROVE || act == Act.PAID;
    }

    private void begin(FlowPane row, Act act) {
        if (model.may(act.permission())) {
            add(row, "begin-" + act, "act." + act, () -> work.begin(act));
        }
    }

    private void add(FlowPane row, String id, String key, Runnable act) {
        Button button = Buttons.plain(voice.say(key), act);
        button.setId(id);
        row.getChildren().add(button);
    }
}
