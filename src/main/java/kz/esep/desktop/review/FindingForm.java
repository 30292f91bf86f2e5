package kz.esep.desktop.review;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.Suggestions;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.ContestForm;
import kz.esep.tally.Check;
import kz.esep.tally.Decision;
import kz.esep.tally.DecisionFile;
import kz.esep.tally.Finding;
import kz.esep.tally.Grade;
import kz.esep.tally.Review;
import kz.esep.tally.Texts;
import org.jspecify.annotations.Nullable;

/** One finding in words and figures, and the answer to it. */
final class FindingForm extends VBox {
    /** Checks that compare no two counts. */
    private static final Set<Check> NO_FIGURES = EnumSet.of(Check.E01, Check.E11, Check.E12, Check.W05, Check.W09);
    /** Checks of a share, where the difference says nothing. */
    private static final Set<Check> SHARES = EnumSet.of(Check.W03, Check.W06, Check.W08);

    private final ReviewModel model;
    private final ReviewWork work;
    private final Case chosen;
    private final Finding finding;
    private final Answer answer;
    private final boolean open;
    private final Speech.Voice voice;
    private final Refusals refusals;
    private final TextField act = new TextField();
    private final TextField reason = new TextField();
    private final Map<Decision.Kind, RadioButton> choices = new LinkedHashMap<>();

    FindingForm(ReviewModel model, ReviewWork work, Case chosen, Review.Judged judged) {
        super(12);
        this.model = model;
        this.work = work;
        this.chosen = chosen;
        finding = judged.finding();
        answer = model.drafted().answer(chosen.key(), finding);
        voice = work.voice();
        refusals = new Refusals(voice.speech());
        open = judged.open() && chosen.waits() && mayAnswer();
        getStyleClass().add("card");
        ContestForm form = work.election().form(chosen.key().contest());
        getChildren().add(Labels.text(voice.speech().say(Texts.reviewer(finding, form))));
        figures();
        Label toDo = Labels.text(voice.speech().say(Texts.toDo(finding, form)));
        getChildren().addAll(Labels.over(voice.say("to-do"), toDo));
        Decision given = judged.answer();
        if (given != null) {
            Texting texting = new Texting(model, voice);
            getChildren()
                    .addAll(Labels.text(texting.decision(given)), Labels.quiet(texting.by(given.person(), given.at())));
        } else if (open) {
            form();
        } else if (chosen.waits()) {
            getChildren().add(Labels.quiet(voice.say("finding.chair")));
        }
    }

    private boolean isWarning() {
        return finding.grade() == Grade.WARNING;
    }

    private boolean mayAnswer() {
        return work.may(isWarning() ? Permission.EXPLAIN : Permission.DECIDE);
    }

    /** Both figures and their difference, big enough to compare with the paper. */
    private void figures() {
        Check check = Check.find(finding.check()).orElse(null);
        if (check == null || NO_FIGURES.contains(check)) {
            return;
        }
        long larger = Math.max(finding.left(), finding.right());
        long smaller = Math.min(finding.left(), finding.right());
        HBox row = new HBox(12);
        row.setAlignment(Pos.BASELINE_LEFT);
        if (SHARES.contains(check)) {
            row.getChildren().addAll(big(finding.left(), ""), sign("/"), big(finding.right(), ""));
        } else {
            row.getChildren()
                    .addAll(
                            big(larger, ""),
                            sign("\u2212"),
                            big(smaller, ""),
                            sign("="),
                            big(larger - smaller, "difference"));
        }
        row.getStyleClass().add("equation");
        getChildren().add(row);
    }

    private Label big(long count, String style) {
        Label label = Labels.styled(Numerals.grouped(count), "big-figure", style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Label sign(String sign) {
        return Labels.styled(sign, "big-figure", "quiet");
    }

    private void form() {
        boolean decides = work.may(Permission.DECIDE);
        if (decides) {
            getChildren().add(choices());
        } else {
            answer.kind().set(Decision.Kind.CONFIRMED);
        }
        act.setId("act");
        act.textProperty().bindBidirectional(answer.act());
        VBox overAct = Labels.over(voice.say("act"), act);
        reason.setId("reason");
        reason.textProperty().bindBidirectional(answer.reason());
        if (isWarning()) {
            Suggestions.on(reason, model.drafted()::reasons);
        }
        Suggestions.on(act, model.drafted()::acts);
        act.setOnAction(event -> reason.requestFocus());
        reason.setOnAction(event -> record());
        var button = Buttons.plain(voice.say("record"), this::record);
        button.setId("record");
        HBox foot = Buttons.last(button);
        getChildren().addAll(overAct, Labels.over(voice.say("reason"), reason), refusals.node(), foot);
        Runnable kinds = () -> {
            boolean confirmed = answer.kind().get() == Decision.Kind.CONFIRMED;
            overAct.setVisible(!confirmed);
            overAct.setManaged(!confirmed);
        };
        answer.kind().addListener(seen -> kinds.run());
        kinds.run();
    }

    private VBox choices() {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(8);
        List<Decision.Kind> kinds = List.of(
                isWarning() ? Decision.Kind.CONFIRMED : Decision.Kind.ACCEPTED_AS_IT_STANDS,
                Decision.Kind.RETURNED,
                Decision.Kind.RECOUNT_ORDERED);
        if (answer.kind().get() == null) {
            answer.kind().set(kinds.getFirst());
        }
        for (Decision.Kind kind : kinds) {
            RadioButton choice = new RadioButton(voice.say("choice." + kind));
            choice.setWrapText(true);
            choice.setToggleGroup(group);
            choice.setId("choice-" + kind);
            choice.setSelected(answer.kind().get() == kind);
            choice.selectedProperty().addListener((seen, was, is) -> {
                if (is) {
                    answer.kind().set(kind);
                }
            });
            choices.put(kind, choice);
            box.getChildren().add(choice);
        }
        return box;
    }

    /** Whether something can be recorded here. */
    boolean isOpen() {
        return open;
    }

    @Nullable
    Node first() {
        if (!open) {
            return null;
        }
        RadioButton choice = choices.get(answer.kind().get());
        return choice == null ? reason : choice;
    }

    /** Records what is typed, or says what is missing. */
    void record() {
        Decision.Kind kind = answer.kind().get();
        if (kind == null) {
            return;
        }
        boolean confirmed = kind == Decision.Kind.CONFIRMED;
        if (!confirmed && answer.act().get().isBlank()) {
            refusals.say(voice.say("act.missing"), act);
            return;
        }
        if (answer.reason().get().isBlank()) {
            refusals.say(voice.say("reason.missing"), reason);
            return;
        }
        DecisionFile.Row row = new DecisionFile.Row(
                1,
                chosen.key(),
                finding.check(),
                finding.about(),
                kind,
                confirmed ? "" : answer.act().get().strip(),
                answer.reason().get().strip());
        work.decide(chosen.key(), row, answer, refused -> refusals.say(refused, reason));
    }
}
