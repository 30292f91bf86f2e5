package kz.esep.desktop.member.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.pay.PayRun;
import kz.esep.pay.PayRun.State;
import kz.esep.pay.PaySheet;
import kz.esep.pay.Sum;

/** What a run is, how far it came by whom, what it pays, and what comes next. */
final class RunHead extends VBox {
    private final PayModel model;
    private final Speech.Voice voice;

    RunHead(PayModel model, Speech.Voice voice) {
        super(4);
        this.model = model;
        this.voice = voice;
    }

    void draw() {
        getChildren().setAll(model.run().map(this::lines).orElse(List.of()));
    }

    private List<Node> lines(PayRun run) {
        List<Node> lines = new ArrayList<>();
        Label title = Labels.text(title(voice, run));
        title.getStyleClass().add("part-title");
        title.setId("run-title");
        lines.add(title);
        Label hands = Labels.quiet(
                String.join("  \u2192  ", run.hands().stream().map(this::hand).toList()));
        hands.setId("run-hands");
        lines.add(hands);
        grounds(run).forEach(ground -> lines.add(wrapped(Labels.quiet(ground))));
        PaySheet sheet = model.seen().sheet();
        if (sheet != null) {
            lines.add(total(sheet));
            int doubts = sheet.remarks().size();
            if (doubts > 0) {
                lines.add(wrapped(Mark.WARNING.with(voice.say("remarks", doubts))));
            }
        }
        next(run).ifPresent(lines::add);
        return lines;
    }

    /** Why it was drawn up, and what proves that it was paid. */
    private List<String> grounds(PayRun run) {
        List<String> grounds = new ArrayList<>();
        if (!run.order().reason().isEmpty()) {
            grounds.add(voice.say("reason", run.order().reason()));
        }
        PayRun.Payment payment = run.payment();
        if (payment != null) {
            grounds.add(voice.say("payment", Days.said(payment.day()), payment.document()));
        }
        return grounds;
    }

    private Label total(PaySheet sheet) {
        Sum sum = sheet.total();
        Label total = Labels.text(voice.say("total", sheet.changing().size(), sum.gross(), sum.withheld(), sum.net()));
        total.getStyleClass().add("run-total");
        total.setId("run-total");
        return total;
    }

    /** The second person is asked for where it matters. */
    private Optional<Node> next(PayRun run) {
        if (run.state() != State.CHECKED) {
            return Optional.empty();
        }
        String checker = run.last(State.CHECKED).map(PayRun.Hand::person).orElse("");
        boolean same = checker.equals(model.person());
        String login = model.known().login(checker);
        Label next = (same ? Mark.WARNING : Mark.BUSY).with(voice.say(same ? "next.other" : "next.approve", login));
        next.setId("run-next");
        return Optional.of(wrapped(next));
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String hand(PayRun.Hand hand) {
        String said = voice.say(
                "hand",
                hand.to().said(),
                voice.speech().time(hand.at()),
                model.known().login(hand.person()));
        return hand.reason().isEmpty() ? said : said + " (" + hand.reason() + ")";
    }

    /** A run as the list and its own heading name it. */
    static String title(Speech.Voice voice, PayRun run) {
        return voice.say(
                "run",
                run.id(),
                run.order().reach().purpose().said(),
                Days.said(run.order().reach().until()),
                run.state().said());
    }
}
