package kz.esep.desktop.member.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Speech;
import kz.esep.pay.Budget;
import kz.esep.pay.Deduction;
import kz.esep.pay.Period;
import kz.esep.pay.Rate;

/** What all runs are computed by: what is missing first, then rates, periods, deductions, and budgets against what is paid. */
final class BasisPane extends ScrolledPage {
    private static final List<Act> ACTS = List.of(Act.RATE, Act.PERIOD, Act.FUND, Act.DEDUCTION);

    private final Speech.Voice voice;
    private final VBox card = new VBox(8);
    private final FlowPane acts = new FlowPane(8, 8);

    BasisPane(Speech.Voice voice, PayWork work, boolean mayKeep) {
        this.voice = voice;
        card.getStyleClass().add("card");
        setContent(card);
        if (mayKeep) {
            ACTS.forEach(act -> {
                Button button = Buttons.plain(voice.say("act." + act), () -> work.begin(act));
                button.setId("begin-" + act);
                acts.getChildren().add(button);
            });
        }
    }

    /** Where keys go first. */
    Node first() {
        return acts.getChildren().isEmpty() ? this : acts.getChildren().getFirst();
    }

    void draw(Known known) {
        List<Node> parts = new ArrayList<>();
        known.missing().forEach(what -> parts.add(warning(voice.speech().say(what))));
        if (known.missing().isEmpty()) {
            parts.add(Mark.GOOD.with(voice.say("missing.nothing")));
        }
        parts.add(acts);
        part(parts, "periods", known.periods().stream().map(this::period));
        part(parts, "budgets", known.budgets().stream().map(this::budget));
        part(parts, "deductions", known.deductions().stream().map(this::deduction));
        parts.add(Labels.heading(voice.say("rates", Days.said(known.day()))));
        known.rates().forEach(rate -> parts.add(rate(rate)));
        card.getChildren().setAll(parts);
    }

    private void part(List<Node> parts, String key, Stream<Label> lines) {
        parts.add(Labels.heading(voice.say(key)));
        List<Label> all = lines.toList();
        parts.addAll(all.isEmpty() ? List.of(Labels.quiet(voice.say(key + ".none"))) : all);
    }

    private static Label warning(String text) {
        Label label = Mark.WARNING.with(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Label period(Period period) {
        return Labels.text(voice.say(
                "period",
                period.id(),
                Days.said(period.from()),
                Days.said(period.to()),
                period.hours(),
                Days.said(period.ratesOn()),
                period.source()));
    }

    private Label budget(Budget budget) {
        String amounts = budget.left()
                .map(left ->
                        voice.say("budget.limit", budget.approved().add(left), budget.approved(), budget.paid(), left))
                .orElseGet(() -> voice.say("budget.free", budget.approved(), budget.paid()));
        boolean over = budget.left().filter(left -> left.signum() < 0).isPresent();
        String back = budget.back().signum() > 0 ? " " + voice.say("budget.back", budget.back()) : "";
        String said = voice.say("budget", budget.fund().name(), budget.fund().share(), amounts) + back;
        return over ? warning(said) : Labels.text(said);
    }

    private Label deduction(Deduction deduction) {
        return Labels.text(voice.say(
                "deduction",
                deduction.name(),
                deduction.percent(),
                deduction.base().said(),
                Days.said(deduction.from()),
                deduction.order(),
                deduction.source()));
    }

    private Label rate(Rate rate) {
        String said = voice.say(
                "rate",
                rate.name().said(),
                rate.value(),
                Days.said(rate.from()),
                rate.standing().said(),
                rate.cited());
        return rate.standing() == Rate.Standing.SURE ? Labels.text(said) : warning(said);
    }
}
